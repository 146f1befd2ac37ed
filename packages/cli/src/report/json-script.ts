/**
 * JSON that can stand in a script element, whatever texts it holds: no tag, no comment and no entity can begin in it,
 * and the two line ends that JavaScript had and JSON has not are written as escapes.
 * https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 */
export function toScriptJson(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, escapeUnit);
}

function escapeUnit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** An element with attributes and children. Texts become text nodes, so nothing in them is ever markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | null>> = {},
  ...children: readonly (Node | string | null)[]
): HTMLElementTagNameMap[Name] {
  const created = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null) created.setAttribute(key, value);
  }
  created.append(...children.filter((child) => child !== null));
  return created;
}

/** A text of somebody else's, isolated, so that its direction does not turn what stands around it. */
export function isolated(text: string, className: string | null = null): HTMLElement {
  return element('bdi', { class: className }, text);
}

/** For screen readers only. */
export function unseen(text: string): HTMLElement {
  return element('span', { class: 'unseen' }, text);
}

/** The commands of a shell block that start with one of the names: one array of words each. */
export function readShellCommands(code: string, names: readonly string[]): string[][] {
  return code
    .replaceAll(/\\\n\s*/g, ' ')
    .split(/\n|&&|\||;/)
    .map((command) => command.replace(/(?:^|\s)#.*$/, '').replace(/^\s*\$ /, ''))
    .map((command) => command.match(/(?:"[^"]*"|'[^']*'|\S)+/g) ?? [])
    .map((words) => words.slice(words.findIndex((word) => !/^[A-Z_][A-Z0-9_]*=/.test(word))))
    .filter(([name]) => name !== undefined && names.includes(name));
}

/** The arguments of `npx callweave …`, `npx -y callweave@latest …` or `callweave …`; null for any other command. */
export function callweaveArguments(words: readonly string[]): string[] | null {
  const [first = '', ...rest] = words;
  const start = first === 'npx' ? rest.findIndex((word) => !word.startsWith('-')) : 0;
  const [name = '', ...args] = first === 'npx' ? rest.slice(Math.max(start, 0)) : words;
  return /^callweave(?:@[\w.-]+)?$/.test(name) ? args : null;
}

/** The long flags among arguments, without their values. */
export function longFlags(args: readonly string[]): string[] {
  return args.filter((arg) => /^--\w/.test(arg)).map((arg) => arg.replace(/=.*$/, ''));
}

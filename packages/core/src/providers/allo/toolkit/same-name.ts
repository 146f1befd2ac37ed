/** Whether two names are the same but for case, blanks around them, and how their accents are encoded. */
export function sameName(left: unknown, right: string): boolean {
  return typeof left === 'string' && comparable(left) === comparable(right);
}

function comparable(name: string): string {
  return name.trim().normalize('NFC').toLowerCase();
}

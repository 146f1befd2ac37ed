import type { Json } from '../started.ts';
import type { SpecDocument } from './spec-document.ts';

const BY_FORMAT: Readonly<Record<string, string>> = {
  uuid: '7d1e6c52-0b9f-4c3a-8f27-5a90d4b1e638',
  uri: 'https://receiver.example/hook',
  email: 'lea.martin@example.com',
  date: '2026-10-01',
  'date-time': '2026-10-01T08:00:00Z',
};

/** A value that a schema allows: its example if it has one, else the least that it asks for. */
export function exampleValue(schema: Json, document: SpecDocument): unknown {
  const { resolve } = document;
  const node = resolve(schema);
  const fixed: readonly unknown[] = [
    node.const,
    node.example,
    node.examples?.[0],
    node.default,
    node.enum?.[0],
  ];
  const given = fixed.find((value) => value !== undefined && value !== null);
  if (given !== undefined) return given;
  const [choice] = node.oneOf ?? node.anyOf ?? [];
  if (choice !== undefined) return exampleValue(choice, document);
  const parts = (node.allOf ?? []).map((part) => exampleValue(part, document));
  if (parts.length > 0) return Object.assign({}, ...parts);

  const types: unknown = node.type;
  const type = Array.isArray(types) ? types[0] : types;
  if (type === 'object' || node.properties !== undefined) {
    const required: readonly unknown[] = node.required ?? [];
    const entries = Object.entries(node.properties ?? {}).filter(([name]) => required.includes(name));
    return Object.fromEntries(entries.map(([name, property]) => [name, exampleValue(property, document)]));
  }
  if (type === 'array') return node.items === undefined ? [] : [exampleValue(node.items, document)];
  if (type === 'integer' || type === 'number') return Number(node.minimum ?? 1);
  if (type === 'boolean') return true;
  return BY_FORMAT[String(node.format)] ?? 'example';
}

import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { quietSqliteWarning } from './quiet-sqlite-warning.ts';

it('leaves out that SQLite is experimental, and no other warning', () => {
  const source = new EventEmitter();
  const printed: string[] = [];
  source.on('warning', ({ message }: Error) => printed.push(message));
  quietSqliteWarning(source);
  const warn = (name: string, message: string) =>
    source.emit('warning', Object.assign(new Error(message), { name }));
  // As Node 22 words it.
  warn('ExperimentalWarning', 'SQLite is an experimental feature and might change at any time');
  warn('ExperimentalWarning', 'Type Stripping is an experimental feature');
  warn('DeprecationWarning', 'SQLite is old');
  expect(printed).toEqual(['Type Stripping is an experimental feature', 'SQLite is old']);
});

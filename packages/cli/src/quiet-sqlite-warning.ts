/**
 * Leaves out the warning of Node 22 that `node:sqlite` is experimental, which would stand amid what a command prints.
 * We test with every Node that we support; all other warnings are printed as before.
 */
export function quietSqliteWarning(source: NodeJS.EventEmitter): void {
  const printers = source.listeners('warning');
  source.removeAllListeners('warning');
  source.on('warning', (warning: Error) => {
    if (warning.name === 'ExperimentalWarning' && warning.message.startsWith('SQLite')) return;
    for (const print of printers) Reflect.apply(print, source, [warning]);
  });
}

#!/usr/bin/env node
// Nothing else is imported before the check: an old Node would fail at the syntax of what follows.
function isTooOld([major = 0, minor = 0]: number[]): boolean {
  return major < 22 || (major === 22 && minor < 13);
}

if (isTooOld(process.versions.node.split('.').map(Number))) {
  process.stderr.write(`callweave needs Node 22.13 or later; this is ${process.versions.node}.\n`);
  process.exitCode = 2;
} else {
  const { runProgram } = await import('./run-program.ts');
  const { createProcessWorld } = await import('./world.ts');
  const { quietSqliteWarning } = await import('./quiet-sqlite-warning.ts');
  quietSqliteWarning(process);
  process.exitCode = await runProgram(process.argv.slice(2), createProcessWorld(process));
}

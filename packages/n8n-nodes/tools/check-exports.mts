import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';

/** Checks that n8n can load every file that package.json names: each exists and exports the class it is named after. */
const packageDir = dirname(import.meta.dirname);
const { n8n } = JSON.parse(await readFile(join(packageDir, 'package.json'), 'utf8'));
const require = createRequire(import.meta.url);
const faults: string[] = [];
const files: string[] = [...n8n.nodes, ...n8n.credentials];
for (const file of files) {
  try {
    const className = basename(file).replace(/\.(?:node|credentials)\.js$/, '');
    const Exported = require(join(packageDir, file))[className];
    if (typeof Exported !== 'function') faults.push(`${file} does not export the class ${className}`);
    else if (typeof new Exported() !== 'object') faults.push(`${file}: ${className} can't be created`);
  } catch (error) {
    faults.push(`${file}: ${error instanceof Error ? error.message : error}`);
  }
}
if (files.length === 0) faults.push('package.json names no nodes and no credentials');
for (const fault of faults) process.stderr.write(`${fault}\n`);
if (faults.length === 0) process.stdout.write(`${files.length} files load\n`);
process.exitCode = faults.length === 0 ? 0 : 1;

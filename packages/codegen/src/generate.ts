import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findDrift } from './find-drift.ts';
import { generateContracts } from './generate-contracts.ts';
import { generateReadme } from './generate-readme.ts';
import { generateTarget } from './generate-target.ts';
import { contractsFolder, targets } from './targets.ts';

const usage = `Writes the generated files of the clients and the simulators from the documents in specs/.

  pnpm run generate            writes them
  pnpm run generate --check    writes nothing; exits 1 if a file on disk differs, is missing or is too many
`;

const { values } = parseArgs({
  options: { check: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h' } },
});
const root = join(import.meta.dirname, '../../..');

if (values.help) {
  process.stdout.write(usage);
} else {
  let driftCount = 0;
  const folders = new Map([[contractsFolder, await generateContracts(root, targets)]]);
  for (const target of targets) folders.set(target.folder, await generateTarget(root, target));
  for (const [relativeFolder, files] of folders) {
    const folder = join(root, relativeFolder);
    const drift = await findDrift(folder, files);
    driftCount += drift.length;
    for (const line of drift) process.stdout.write(`${relativeFolder}: ${line}\n`);
    if (values.check || drift.length === 0) continue;
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    for (const [name, content] of files) await writeFile(join(folder, name), content);
  }
  const readmePath = join(root, 'specs/README.md');
  const readme = await readFile(readmePath, 'utf8');
  const currentReadme = await generateReadme(root, readme);
  if (currentReadme !== readme) {
    driftCount += 1;
    process.stdout.write('specs/README.md: its tables are out of date\n');
    if (!values.check) await writeFile(readmePath, currentReadme);
  }
  if (values.check && driftCount > 0) {
    process.stdout.write(
      'Generated code differs from specs/: run "pnpm run generate" and commit the result.\n',
    );
    process.exitCode = 1;
  } else {
    process.stdout.write(driftCount === 0 ? 'Generated code is current.\n' : `Wrote what differed.\n`);
  }
}

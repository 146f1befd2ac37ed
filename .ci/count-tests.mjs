// Adds up the JSON reports that vitest left in the repository and prints the sum on one line. Runs on Node 20.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = process.argv[2] ?? '.';
const folders = [join(root, '.ci'), ...foldersIn(join(root, 'packages'))];
const files = folders.flatMap((folder) => jsonFilesIn(join(folder, 'reports')));

const sum = { passed: 0, failed: 0, skipped: 0 };
const complaints = [];
let reports = 0;

for (const file of files) {
  const report = readReport(file);
  if (report === null) continue;
  reports += 1;
  sum.passed += report.numPassedTests;
  sum.failed += report.numFailedTests;
  sum.skipped += report.numPendingTests + report.numTodoTests;
  // A test file that can't be loaded has no failed test, but did fail.
  if (report.success !== true && report.numFailedTests === 0)
    complaints.push(`${file}: the run did not succeed`);
}
if (reports === 0) complaints.push('No test report was found.');

for (const complaint of complaints) process.stderr.write(`${complaint}\n`);
const skipped = sum.skipped > 0 ? `, ${sum.skipped} skipped` : '';
process.stdout.write(`${sum.passed} passed, ${sum.failed} failed${skipped}\n`);
process.exitCode = sum.failed > 0 || complaints.length > 0 ? 1 : 0;

function foldersIn(directory) {
  if (!existsSync(directory)) return [];
  const entries = readdirSync(directory, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => join(directory, entry.name));
}

function jsonFilesIn(directory) {
  if (!existsSync(directory)) return [];
  const names = readdirSync(directory).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => join(directory, name));
}

/** Null for JSON that is no test report, such as a benchmark's. */
function readReport(file) {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    return typeof report.numTotalTests === 'number' ? report : null;
  } catch {
    complaints.push(`${file}: not readable as JSON`);
    return null;
  }
}

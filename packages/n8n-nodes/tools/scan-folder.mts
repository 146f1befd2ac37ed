import { analyzePackage, SOURCE_FILE_PATTERNS } from '@n8n/scan-community-package/scanner/scanner.mjs';

const [directory = '', leg] = process.argv.slice(2);
// The tarball's patterns stand in the middle of the scanner's own code, where nobody can import them.
const patterns = leg === 'source' ? SOURCE_FILE_PATTERNS : ['**/*.js', 'package.json'];
process.stdout.write(JSON.stringify(await analyzePackage(directory, patterns)));

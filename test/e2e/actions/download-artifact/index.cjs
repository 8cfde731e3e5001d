// Every artifact that the pattern matches, into one folder or one folder each; no match is no error, as on the platform.
const { cpSync, existsSync, mkdirSync, readdirSync } = require('node:fs');
const { join } = require('node:path');

const { ARTIFACTS, GITHUB_WORKSPACE, INPUT_PATTERN, INPUT_PATH } = process.env;
const [start, end = ''] = INPUT_PATTERN.split('*');
const names = existsSync(ARTIFACTS) ? readdirSync(ARTIFACTS).sort() : [];
const matched = names.filter((name) => name.startsWith(start) && name.endsWith(end));
const target = join(GITHUB_WORKSPACE, INPUT_PATH);
mkdirSync(target, { recursive: true });
for (const name of matched) {
  const into = process.env['INPUT_MERGE-MULTIPLE'] === 'true' ? target : join(target, name);
  cpSync(join(ARTIFACTS, name), into, { recursive: true });
}
process.stdout.write(`downloaded ${matched.join(', ')}\n`);

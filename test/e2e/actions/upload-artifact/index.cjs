// The content of one folder becomes an artifact; nothing there is a warning, and an artifact is written once.
const { cpSync, existsSync, mkdirSync } = require('node:fs');
const { join } = require('node:path');

const { ARTIFACTS, GITHUB_WORKSPACE, INPUT_NAME, INPUT_PATH } = process.env;
const source = join(GITHUB_WORKSPACE, INPUT_PATH);
const artifact = join(ARTIFACTS, INPUT_NAME);
if (!existsSync(source)) process.stdout.write(`::warning::no files were found under ${INPUT_PATH}\n`);
else if (existsSync(artifact)) {
  process.stdout.write(`::error::an artifact named ${INPUT_NAME} is already there\n`);
  process.exitCode = 1;
} else {
  mkdirSync(ARTIFACTS, { recursive: true });
  cpSync(source, artifact, { recursive: true });
}

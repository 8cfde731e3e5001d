// Breaks the reading of the compiled policies, in the way that TEST_FAULT names.
const { promises } = require('node:fs');

const { readFile } = promises;
const faults = {
  'throws a string': () => {
    throw 'not an Error';
  },
  'never settles': () => new Promise(() => {}),
  'never settles and keeps the process alive': () => {
    setInterval(() => {}, 1_000);
    process.stdout.write('waiting\n');
    return new Promise(() => {});
  },
};
const fault = faults[process.env.TEST_FAULT];
if (fault !== undefined)
  promises.readFile = async (path, ...rest) =>
    String(path).endsWith('policies.wasm') ? fault() : readFile(path, ...rest);

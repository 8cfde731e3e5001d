// Runs under any Node: `run.mjs compile FOLDER SHARD SHARDS` makes the modules of the cases in FOLDER/cases.json,
// `run.mjs evaluate FOLDER NAME` evaluates them and writes FOLDER/NAME.json. Both through dist/engine.js alone.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const { compile, startEvaluator } = createRequire(import.meta.url)('../../../dist/engine.js');
const [, , operation, folder, ...rest] = process.argv;
const cases = JSON.parse(readFileSync(join(folder, 'cases.json'), 'utf8'));

/** 2026-01-01T00:00:00Z */
const NOW_NS = 1_767_225_600_000_000_000n;
const TIME_MS = 60_000;
const PAGES = { initialPages: 64, maximumPages: 4096 };
const ENTRY = 'conformance/answers';

/** A query is no entry point: a rule collects what it binds. */
const wrapped = ({ query, vars }) =>
  `package conformance\n\nanswers contains {${vars.map((name) => `"${name}": ${name}`).join(', ')}} if {\n\t${query}\n}\n`;

async function compileShard(shard, shards) {
  for (const [index, one] of cases.entries()) {
    if (index % shards !== shard) continue;
    const modules = Object.fromEntries(one.modules.map((text, at) => [`test-${at}.rego`, text]));
    const { wasm, diagnostics } = await compile({
      modules: { ...modules, 'query.rego': wrapped(one) },
      entrypoints: [ENTRY],
    });
    writeFileSync(join(folder, `${index}.wasm`), wasm ?? '');
    if (wasm === undefined)
      writeFileSync(join(folder, `${index}.txt`), diagnostics.map(({ message }) => message).join('; '));
  }
}

async function evaluateAll(name) {
  const evaluator = startEvaluator();
  const encoded = (text) => new TextEncoder().encode(text).buffer;
  const answers = [];
  for (const [index, { input, data }] of cases.entries()) {
    const fault = join(folder, `${index}.txt`);
    if (existsSync(fault)) {
      answers.push({ refused: readFileSync(fault, 'utf8') });
      continue;
    }
    const documents = { data: encoded(data || '{}'), ...(input !== undefined && { input: encoded(input) }) };
    const wasm = readFileSync(join(folder, `${index}.wasm`));
    const asked = { wasm, entries: [ENTRY], ...documents, ...PAGES, timeMs: TIME_MS, nowNs: NOW_NS, sorted: true };
    try {
      const { results } = await evaluator.run(asked);
      answers.push({ result: results[0] });
    } catch ({ code, message, parts }) {
      answers.push({ thrown: `${code}: ${message} (${parts?.found})` });
    }
  }
  await evaluator.close();
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(answers));
}

await (operation === 'compile' ? compileShard(Number(rest[0]), Number(rest[1])) : evaluateAll(rest[0]));

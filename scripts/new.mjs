// npm run new -- rule GATE/RULE | adapter KIND/ID | report ID
// Writes what a new part needs, with tests that fail until it is filled in. Never overwrites.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

const USAGE = 'usage: npm run new -- rule GATE/RULE | adapter KIND/ID | report ID';
const KINDS = ['tests', 'perf', 'iac', 'environment', 'coverage', 'packages'];

/** The templates of `phasegate policy new`, which Node 20 cannot load as they are. */
async function ruleTemplate() {
  const folder = mkdtempSync(join(tmpdir(), 'phasegate-new-'));
  try {
    const outfile = join(folder, 'template.cjs');
    const entryPoints = ['src/cli/policy/rule-template.ts'];
    await build({ entryPoints, outfile, bundle: true, format: 'cjs', platform: 'node', target: 'node20' });
    return createRequire(import.meta.url)(outfile);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const { ruleFiles, ruleName } = await ruleTemplate();

const ADAPTER = new RegExp(`^(?<kind>${KINDS.join('|')})/(?<id>[a-z][a-z0-9]*(?:-[a-z0-9]+)*)$`);
const REPORT = /^(?<id>[a-z][a-z0-9]*(?:-[a-z0-9]+)*)$/;

/** The parts of a part's name, undefined where it is none; and what is written for it, and what remains to be done. */
const PARTS = {
  rule: { named: ruleName, plan: rulePlan },
  adapter: { named: (name) => ADAPTER.exec(name)?.groups, plan: adapterPlan },
  report: { named: (name) => REPORT.exec(name)?.groups, plan: reportPlan },
};

function rulePlan({ gate, rule }) {
  const code = `${gate}.${rule}`;
  const spoiled = { op: 'replace', path: '/input/change/title', value: 'spoiled' };
  const scenario = { base: 'entry', spoil: [spoiled], expect: { [code]: 1 } };
  const files = [...ruleFiles(gate, rule)].map(([path, text]) => [`policies/${path}`, text]);
  return {
    created: {
      ...Object.fromEntries(files),
      [`test/scenarios/${gate}/${rule}/scenario.json`]: `${JSON.stringify(scenario, null, 2)}\n`,
    },
    changed: {},
    next: [
      `fill in policies/gates/${gate}/${rule}.rego until both of its tests say something, and spoil in the scenario what it is about`,
      `list ${code} under phase.entry or phase.keep in policies/mve.json, unless an entry there covers it`,
      'node build.mjs, which compiles the pack',
      'npx vitest run test/policies.test.ts test/scenarios.test.ts',
      'node docs.mjs, which writes its page',
    ],
  };
}

function adapterPlan({ kind, id }) {
  const name = camelCase(id);
  const list = kind === 'tests' ? 'json-test-formats' : 'json-formats';
  const file = `src/core/evidence/${kind}/${id}.ts`;
  return {
    created: {
      [file]: `import { Problem } from '../../model/problem.ts';
import type { Adapter } from '../adapter.ts';

/** Say here which tool writes it, and which specification it follows. */
export const ${name}: Adapter<'${kind}'> = {
  id: '${id}',
  kind: '${kind}',
  title: '${id}',
  tools: [{ tool: '${id}', how: 'say here which option writes it' }],
  claims: () => false,
  read(file) {
    throw new Problem({ code: 'evidence.unknown_format', message: '${id} is not read yet', file: file.path });
  },
};
`,
      [`test/evidence/${id}/.gitkeep`]: '',
    },
    changed: {
      [`src/core/evidence/${list}.ts`]: (text) =>
        registered(text, name, `./${kind}/${id}.ts`, list.toUpperCase().replaceAll('-', '_'), true),
    },
    next: [
      'where the tool writes no JSON: move the two lines to xml-formats.ts or text-formats.ts',
      `put files that the tool really wrote into test/evidence/${id}/: a clean run, a failing one, one that broke off`,
      `fill in ${file}: claims is true only where the file can be nothing else; read hands over each item once`,
      'GOLDEN=1 npx vitest run test/core/evidence/registry.test.ts, and read the goldens that it wrote',
      'node docs.mjs, which adds the format to docs/evidence.md',
    ],
  };
}

function reportPlan({ id }) {
  const name = camelCase(id);
  const file = `src/core/report/${id}.ts`;
  return {
    created: {
      [file]: `import { plainHeadline } from './headline.ts';
import type { Reporter } from './reporter.ts';

/** Say here who reads it, and where. */
export const ${name}: Reporter = {
  id: '${id}',
  title: '${id}',
  file: 'decision.${id}.txt',
  render: (decision) => \`\${plainHeadline(decision)}\\n\`,
};
`,
    },
    changed: { 'src/core/report/index.ts': (text) => registered(text, name, `./${id}.ts`, 'REPORTERS', false) },
    next: [
      `fill in ${file}: everything that a decision can hold may be hostile text, src/core/report/escape.ts escapes it`,
      'say in test/core/report/headline.test.ts how its first line is found, and give it a row in docs/reports.md',
      'GOLDEN=1 npx vitest run test/core/report, and read the goldens that it wrote',
      'npx vitest run test/attacks/output.test.ts',
    ],
  };
}

const camelCase = (id) => id.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

/** Adds an import, and an entry to a list: at its place by the file's name, or at the end. */
function registered(text, name, path, list, isSorted) {
  const known = [...text.matchAll(/^import \{ (\w+) \} from '(\.\/.+)';$/gm)].map(([line, id, from]) => ({
    line,
    id,
    from,
  }));
  const next = known.find(({ from }) => from > path);
  const line = `import { ${name} } from '${path}';\n`;
  const at = next === undefined ? text.lastIndexOf('\nimport ') + 1 : text.indexOf(next.line);
  const end = next === undefined ? text.indexOf('\n', at) + 1 : at;
  const imported = text.slice(0, end) + line + text.slice(end);
  const listed = new RegExp(`(${list}: [^=]+= \\[)([^\\]]*)\\]`);
  if (known.some(({ id }) => id === name) || !listed.test(imported)) throw new Error(`${list} cannot take ${name}`);
  const fileOf = (id) =>
    known
      .find((one) => one.id === id)
      ?.from.split('/')
      .at(-1) ?? path.split('/').at(-1);
  return imported.replace(listed, (_, head, body) => {
    const entries = [
      ...body
        .split(',')
        .map((entry) => entry.trim())
        .filter((entry) => entry !== ''),
      name,
    ];
    if (isSorted) entries.sort((a, b) => (fileOf(a) < fileOf(b) ? -1 : 1));
    return body.includes('\n') ? `${head}\n  ${entries.join(',\n  ')},\n]` : `${head}${entries.join(', ')}]`;
  });
}

function main([what = '', name = '', ...more]) {
  const part = Object.hasOwn(PARTS, what) ? PARTS[what] : undefined;
  const named = part?.named(name);
  if (named === undefined || more.length > 0) throw new Error(USAGE);
  const { created, changed, next } = part.plan(named);
  const there = Object.keys(created).filter((file) => existsSync(file));
  if (there.length > 0) throw new Error(`${there.join(', ')} exists; nothing was written`);
  const files = { ...created };
  for (const [file, change] of Object.entries(changed)) files[file] = change(readFileSync(file, 'utf8'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`${file in changed ? 'changed' : 'wrote'}  ${file}`);
  }
  console.log(['', 'next', ...next.map((step, index) => `  ${index + 1}. ${step}`)].join('\n'));
}

process.exitCode = 2;
try {
  main(process.argv.slice(2));
  process.exitCode = 0;
} catch (error) {
  console.error(error.message);
}

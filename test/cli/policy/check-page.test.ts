import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { type ProblemParts, Problems } from '../../../src/core/model/problem.ts';
import { checkPolicies } from '../../../src/io/engine/check.ts';
import { loadPolicy } from '../../../src/io/engine/load.ts';

const page = readFileSync('docs/policy-check.md', 'utf8');
const BY_THE_COMPILER = ['policy.syntax', 'policy.compile', 'policy.builtin', 'policy.duplicate'];
const HEAD = `# METADATA
# title: Every change is a fix
# description: A frozen branch is a stable target.
# custom:
#   level: block
#   solution: Retarget the change.
package gates.house.`;

/** Every convention, and who holds it: what could make a rule silently never deny the gate refuses as well. */
const CONVENTIONS: Readonly<Record<string, string>> = {
  'policy.metadata': 'gate and check',
  'policy.place': 'gate and check',
  'policy.type': 'gate and check',
  'policy.trusted': 'gate and check',
  'policy.literal': 'gate and check',
  'policy.silent': 'gate and check',
  'policy.object_get': 'gate and check',
  'policy.default': 'gate and check',
  'policy.argument': 'check',
  'policy.untyped': 'check',
  'policy.every': 'check',
  'policy.differs': 'check',
  'policy.message': 'check',
  'policy.lookup': 'check',
  'policy.format': 'check',
};

const rows = [...page.matchAll(/^\| \[`(policy\.\w+)`\]\(#\w+\) \| .+ \| (.+) \|$/gm)].map(
  ([, code = '', held = '']) => ({
    code,
    held,
  }),
);
const examples = page
  .split(/^## /m)
  .slice(1)
  .flatMap((section) => {
    const code = /^`(.+)`/.exec(section)?.[1] ?? '';
    return [...section.matchAll(/^(Refused|Accepted):\n\n```rego\n([\s\S]+?)```$/gm)].map(
      ([, kind, text = ''], index) => ({
        code,
        kind,
        ...placed(text, `${code.replace('policy.', '')}_${index}`),
      }),
    );
  });
const refused = examples.filter(({ kind }) => kind === 'Refused');
const accepted = examples.filter(({ kind }) => kind === 'Accepted');

/** An example that names its file is whole; any other stands below the head of a rule. */
function placed(text: string, name: string) {
  const file = /^# (gates\/\S+\.rego)\n/.exec(text)?.[1];
  if (file !== undefined) return { file: `own/${file}`, source: text };
  return { file: `own/gates/house/${name}.rego`, source: `${HEAD}${name}\n\nimport data.lib.report\n\n${text}` };
}

const modulesOf = (some: typeof examples) => new Map(some.map(({ file, source }) => [file, source]));

const checked = (some: typeof examples) =>
  checkPolicies({ folder: 'own', modules: modulesOf(some), tests: new Map(), documents: new Map(), isPack: false });

/** What the gate says of rules at the trusted ref; while one has no place it says nothing else. */
const refusals = (some: typeof examples): Promise<readonly ProblemParts[]> =>
  loadPolicy(modulesOf(some), false).then(
    () => [],
    (thrown: unknown) => (thrown instanceof Problems ? thrown.list : Promise.reject(thrown)),
  );

const codesAt = (problems: readonly ProblemParts[], place: string) =>
  problems.filter(({ file }) => file === place).map(({ code }) => code);

it('names every convention that the checker knows, with examples of each', () => {
  const constants = readFileSync('opa/policy/diagnostic.go', 'utf8').matchAll(/^\tcode\w+ += "(policy\.\w+)"$/gm);
  const codes = [...constants].map(([, code = '']) => code);
  const conventions = codes.filter((code) => !BY_THE_COMPILER.includes(code)).sort();
  expect(Object.keys(CONVENTIONS).sort()).toEqual(conventions);
  expect(Object.fromEntries(rows.map(({ code, held }) => [code, held]))).toEqual(CONVENTIONS);
  expect([...new Set(refused.map(({ code }) => code))].sort()).toEqual(conventions);
  expect([...new Set(accepted.map(({ code }) => code))].sort()).toEqual(conventions);
  expect(codes.filter((code) => !page.includes(`\`${code}\``))).toEqual([]);
});

it('shows as accepted what is accepted', async () => {
  const { problems, rules } = await checked(accepted);
  expect(problems.map(({ code, file, message }) => `${file} ${code} ${message}`)).toEqual([]);
  expect(rules.length).toBe(accepted.length);
});

describe('what it shows as refused', () => {
  let byCheck: readonly ProblemParts[] = [];
  let byGate: readonly ProblemParts[] = [];
  const isHeldByGate = ({ code }: { readonly code: string }) => CONVENTIONS[code] === 'gate and check';

  beforeAll(async () => {
    byCheck = (await checked(refused)).problems;
    const byPlace = refused.filter(({ code }) => code === 'policy.place');
    const others = refused.filter((example) => isHeldByGate(example) && !byPlace.includes(example));
    byGate = [...(await refusals(byPlace)), ...(await refusals(others))];
  });

  test.each(refused)('$code: $file is refused for that and nothing else', ({ code, file }) => {
    expect([...new Set(codesAt(byCheck, file))]).toEqual([code]);
  });

  test.each(refused.filter(isHeldByGate))('$code: $file is refused by the gate', ({ code, file }) => {
    expect(codesAt(byGate, file)).toContain(code);
  });

  it('compiles in a gate where only the check holds it', async () => {
    const lenient = refused.filter((example) => !isHeldByGate(example));
    expect(lenient.length).toBeGreaterThan(0);
    const { rules } = await loadPolicy(modulesOf(lenient), false);
    expect(rules.filter(({ code }) => code.startsWith('house.')).length).toBe(lenient.length);
  });
});

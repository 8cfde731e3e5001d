import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { explained } from '../../src/cli/explain.ts';
import type { RuleExplanation } from '../../src/core/model/explanation.ts';
import { Problem } from '../../src/core/model/problem.ts';
import { refusalOf } from '../../src/core/model/refusal.ts';
import { loadPolicy } from '../../src/io/engine/load.ts';
import { keep, ownRule, type Spoil } from '../kept.ts';

const LOOK = { color: false, width: 160, ascii: false };
const HOSTILE = 'x\u001b[31m\n::error::owned ##[group]\u202e';
const RAW = ['\u001b', '\u202e', '\n::', '##['];
const SPOILED: Spoil = [
  { op: 'replace', path: '/input/change/parts/0/triage', value: [] },
  { op: 'replace', path: '/input/change/title', value: HOSTILE },
];

const workshop = mkdtempSync(join(tmpdir(), 'phasegate-explain-'));
const report = join(workshop, 'report');
afterAll(() => rmSync(workshop, { recursive: true, force: true }));
beforeAll(async () => {
  const [path, source] = ownRule(
    'house.noted',
    '\tinput.change.title != "noted"\n\tviolation := report.violation($"{input.change.title} is not noted", ["/change/title"])',
  );
  await keep(report, { spoil: SPOILED, policy: await loadPolicy(new Map([[path, source]]), join(workshop, 'cache')) });
});

const text = (code: string, folder = report) => explained(code, { report: folder, format: 'text' }, LOOK);
const json = async (code: string): Promise<RuleExplanation> =>
  JSON.parse(await explained(code, { report, format: 'json' }, LOOK));
const refused = async (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (thrown: unknown) => (thrown instanceof Problem ? thrown.parts : thrown),
  );

describe('a rule that denied', () => {
  test('is told with its finding, the evidence, the expressions that decided and the remedy', async () => {
    const said = await text('freeze.triaged');
    expect(said).toMatch(/^× failed {2}freeze\.triaged · Each fix is approved in triage by somebody else\n/);
    expect(said).toContain('Triage is a second opinion');
    expect(said).toMatch(/found {5}.*no triage record names this change\n {2}evidence {2}\/change\/parts\/0 = \{/);
    expect(said).toContain('why it denies, by policies/gates/freeze/triaged.rego:8');
    expect(said).toMatch(/^ +13 {2}· deny contains violation: denies$/m);
    expect(said).toMatch(/^ +15 {4}yes not _is_approved\(p\)$/m);
    expect(said).toMatch(/^ +36 +no {2}some r in _candidates\(p\) {2}\[p = 0, _candidates\(p\) = set\(\)\]$/m);
    expect(said).toMatch(
      / {2}do {8}Have a person in a triage role.*\n {2}who {7}the triage roles: [a-z-]+ \([a-z, ]+\).*\n$/,
    );
  });

  test('of one own is followed in the same way', async () => {
    const said = await text('house.noted');
    expect(said).toContain('why it denies, by .phasegate/policies/gates/house/noted.rego:7');
    expect(said).toMatch(/yes input\.change\.title != "noted" {2}\[input\.change\.title = /);
  });

  test('shows what stands in the evidence, and obeys nothing of it', async () => {
    const said = await text('house.noted');
    expect(said).toContain('\\u{1b}[31m');
    for (const raw of RAW) expect(said).not.toContain(raw);
  });

  test('is one JSON document with every value', async () => {
    const { status, findings, trace } = await json('house.noted');
    expect(status).toBe('fail');
    expect(findings[0]?.evidence).toMatchObject([{ pointer: '/change/title', value: JSON.stringify(HOSTILE) }]);
    expect(trace).toMatchObject({ cut: false, agrees: true, bodies: [{ holds: true, line: 11 }] });
  });

  test('is told with everything that OPA traced where that is asked for', async () => {
    const said = await explained('house.noted', { report, format: 'text', trace: true }, LOOK);
    expect(said).toContain('Enter data.gates.house.noted.deny');
    for (const raw of RAW) expect(said).not.toContain(raw);
  });
});

test('a rule that passed is told with the condition that held', async () => {
  const said = await text('dor.e2e_passing', await kept('pass', {}));
  expect(said).toMatch(/^✓ passed {2}dor\.e2e_passing/);
  expect(said).toContain('why it does not deny');
  expect(said).toMatch(/ no {2}.+/);
  expect(said).not.toMatch(/^ {2}do {6}/m);
});

test('a rule that could not be judged is told with what is missing and what to do, and is not followed', async () => {
  const missing: Spoil = [
    { op: 'replace', path: '/input/slots/0/status', value: 'missing' },
    {
      op: 'add',
      path: '/input/problems/-',
      value: { code: 'evidence.no_match', message: 'slot e2e matched no file', slot: 'e2e', remedy: 'run it again' },
    },
    { op: 'replace', path: '/input/sources', value: [] },
    { op: 'replace', path: '/input/tests/total', value: 0 },
  ];
  const folder = await kept('undecided', { spoil: missing });
  const said = await text('dor.e2e_passing', folder);
  expect(said).toMatch(/^\? not judged {2}dor\.e2e_passing/);
  expect(said).toContain('evidence.no_match: slot e2e matched no file');
  expect(said).toContain('run it again');
  expect(said).not.toContain('why it');
  const problem = await text('evidence.no_match', folder);
  expect(problem).toMatch(/^evidence\.no_match · A slot matched no file\n/);
  expect(problem).toMatch(/keeps {5}.*dor\.e2e_passing.* from being judged/);
});

test('a rule that is not in force says why', async () => {
  const off = { rule: 'freeze.declared', level: 'off', owner: 'mira', reason: 'there are no leads yet' };
  const folder = await kept('off', { spoil: [{ op: 'replace', path: '/trusted/rules', value: [off] }] });
  const said = await text('freeze.declared', folder);
  expect(said).toMatch(/^- not in force {2}freeze\.declared/);
  expect(said).toContain('there are no leads yet (mira)');
  expect(said).not.toContain('why it');
});

test('a rule that is not in force yet says from when', async () => {
  const later = { rule: 'freeze.triaged', level: 'block', from: '2027-01-01T00:00:00Z' };
  const folder = await kept('pending', {
    spoil: [...SPOILED, { op: 'replace', path: '/trusted/rules', value: [later] }],
  });
  const said = await text('freeze.triaged', folder);
  expect(said).toMatch(/^- pending {2}freeze\.triaged/);
  expect(said).toContain('in force from 2027-01-01');
});

describe('a code that cannot be explained', () => {
  test('is answered with the nearest one', async () => {
    expect(await refused(text('freeze.triagd'))).toMatchObject({ remedy: 'did you mean freeze.triaged?' });
    expect(await refused(text('evidence.emty'))).toMatchObject({ remedy: 'did you mean evidence.empty?' });
  });

  test('of a rule needs a decision, of a problem none', async () => {
    const nowhere = join(workshop, 'nowhere');
    expect(await refused(text('freeze.triaged', nowhere))).toMatchObject({
      code: 'input.invalid',
      expected: expect.stringContaining('check'),
    });
    expect(await text('evidence.empty', nowhere)).toContain('An evidence file has no content');
  });

  test('is not explained by the snapshot of another run', async () => {
    const folder = await kept('mixed', {});
    writeFileSync(join(folder, 'snapshot.json'), JSON.stringify({ version: 1 }));
    expect(await refused(text('freeze.triaged', folder))).toMatchObject({ code: 'snapshot.invalid' });
    const other = await kept('other', { spoil: SPOILED });
    copyFileSync(join(other, 'snapshot.json'), join(folder, 'snapshot.json'));
    expect(await refused(text('freeze.triaged', folder))).toMatchObject({ code: 'snapshot.mismatch' });
  });

  test('is not explained where the policy is not beside it', async () => {
    const folder = await kept('bare', {});
    for (const name of readdirSync(folder)) if (name.endsWith('.wasm')) rmSync(join(folder, name));
    expect(await refused(text('freeze.triaged', folder))).toMatchObject({ code: 'input.invalid' });
  });

  test('is explained where it is a problem code, whatever build wrote the policy and the decision beside it', async () => {
    const folder = await kept('older', {});
    const [wasm = ''] = readdirSync(folder).filter((name) => name.endsWith('.wasm'));
    writeFileSync(join(folder, wasm), 'other bytes');
    expect(await refused(text('freeze.triaged', folder))).toMatchObject({ code: 'policy.mismatch' });
    const said = await text('evidence.empty', folder);
    expect(said).toContain('An evidence file has no content');
    expect(said).toContain('nowhere in this decision');
    writeFileSync(join(folder, 'decision.json'), '{"version": 0}');
    expect(await refused(text('freeze.triaged', folder))).toMatchObject({ code: 'entry.invalid' });
    expect(await text('evidence.empty', folder)).toMatch(
      /An evidence file has no content\n {2}decision {2}not readable: ./,
    );
  });

  test('is explained where nothing could be judged, with every place where that is said', async () => {
    const folder = await kept('refused', {});
    const problem = {
      code: 'input.invalid',
      message: 'a name is no branch',
      found: 'x',
      remedy: 'check the spelling',
    } as const;
    writeFileSync(
      join(folder, 'decision.json'),
      JSON.stringify(refusalOf([problem], { name: 'phasegate', version: '1' })),
    );
    const said = await text('input.invalid', folder);
    expect(said).toContain('decision  UNDECIDED  nothing could be judged · 1 problem\n');
    expect(said).toMatch(/input\.invalid: a name is no branch\n {2}found {5}x\n {2}do {8}check the spelling\n$/);
    expect(await text('evidence.empty', folder)).toContain('nowhere in this decision');
    expect(await refused(text('evidence.emty', folder))).toMatchObject({ remedy: 'did you mean evidence.empty?' });
    expect(await refused(text('freeze.triaged', folder))).toMatchObject({ message: 'nothing could be judged there' });
  });

  test('is not told in a format that does not exist', async () => {
    const asked = explained('freeze.triaged', { report, format: 'html' }, LOOK);
    expect(await refused(asked)).toMatchObject({ code: 'input.invalid', found: 'html' });
  });
});

async function kept(name: string, parts: Parameters<typeof keep>[1]): Promise<string> {
  const folder = join(workshop, name);
  await keep(folder, parts);
  return folder;
}

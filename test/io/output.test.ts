import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { canonicalJson } from '../../src/core/model/canonical.ts';
import { Problem } from '../../src/core/model/problem.ts';
import { isRefusal } from '../../src/core/model/refusal.ts';
import decisionSchema from '../../src/core/schema/decision.json' with { type: 'json' };
import { decisionBeside } from '../../src/io/kept.ts';
import { clearJudgement, writeFiles, writeJudgement, writeNamed, writeNew, writeRefusal } from '../../src/io/output.ts';
import { decisionOf } from '../core/report/decisions.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'phasegate-output-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const judgement = {
  snapshot: { text: '{"version":1}\n' },
  decision: decisionOf('fail'),
  policy: { digest: 'ab'.repeat(32), wasm: Uint8Array.of(0, 97, 115, 109) },
};

test('a judgement leaves the snapshot, the decision and the policy by its digest', async () => {
  const place = join(folder, 'a', 'b');
  await writeJudgement(place, judgement);
  expect(readdirSync(place).sort()).toEqual(['decision.json', `policy-${'ab'.repeat(32)}.wasm`, 'snapshot.json']);
  expect(readFileSync(join(place, 'snapshot.json'), 'utf8')).toBe('{"version":1}\n');
  expect(readFileSync(join(place, 'decision.json'), 'utf8')).toBe(`${canonicalJson(judgement.decision)}\n`);
});

const TOOL = { name: 'phasegate', version: '1.2.3' } as const;
const PROBLEM = {
  code: 'config.yaml',
  message: 'the file is not UTF-8',
  file: '.phasegate.yml',
  frame: 'a line',
} as const;

const BUG = { code: 'internal.bug', message: 'something' } as const;

test('a refusal takes the place of an older judgement, and has the words of a decision', async () => {
  await writeJudgement(folder, judgement);
  await writeRefusal(folder, [PROBLEM], TOOL);
  expect(readdirSync(folder).sort()).toEqual(['decision.json', `policy-${'ab'.repeat(32)}.wasm`]);
  const refusal = JSON.parse(readFileSync(join(folder, 'decision.json'), 'utf8'));
  expect(refusal).toEqual({
    version: 1,
    verdict: 'undecided',
    headline: 'UNDECIDED  nothing could be judged · 1 problem',
    exit_code: 2,
    problems: [PROBLEM],
    tool: TOOL,
  });
  const shape = { ...decisionSchema, required: Object.keys(refusal) };
  expect(new Ajv({ strict: false }).validate(shape, refusal)).toBe(true);
});

test('an older judgement is taken away before a new one begins, be there one or none', async () => {
  await writeJudgement(folder, judgement);
  await clearJudgement(folder);
  expect(readdirSync(folder)).toEqual([`policy-${'ab'.repeat(32)}.wasm`]);
  await clearJudgement(folder);
  await clearJudgement(join(folder, 'none'));
});

test('a decision stands only where what it was made of does', async () => {
  mkdirSync(join(folder, `policy-${'ab'.repeat(32)}.wasm`));
  await expect(writeJudgement(folder, judgement)).rejects.toMatchObject({ parts: { code: 'output.failed' } });
  expect(readdirSync(folder)).not.toContain('decision.json');
});

test('a refusal is told from a decision, and is no decision to enter, to replay or to explain by', async () => {
  expect(isRefusal(judgement.decision)).toBe(false);
  await writeRefusal(folder, [PROBLEM], TOOL);
  await expect(decisionBeside(join(folder, 'snapshot.json'))).rejects.toMatchObject({
    parts: { code: 'entry.invalid', found: 'UNDECIDED  nothing could be judged · 1 problem' },
  });
});

test('a decision that cannot be read is not one that was never made', async () => {
  const snapshot = join(folder, 'snapshot.json');
  expect(await decisionBeside(snapshot)).toBeUndefined();
  mkdirSync(join(folder, 'decision.json'));
  await expect(decisionBeside(snapshot)).rejects.toMatchObject({ parts: { code: 'input.invalid' } });
});

test('a refusal for a bug says so, and one that cannot be written costs nothing', async () => {
  await writeRefusal(folder, [BUG], TOOL);
  expect(JSON.parse(readFileSync(join(folder, 'decision.json'), 'utf8'))).toMatchObject({
    verdict: 'undecided',
    exit_code: 70,
    problems: [BUG],
  });
  await writeRefusal(join(folder, 'decision.json'), [BUG], TOOL);
});

test('a file where the folder should be is a problem that names it', async () => {
  writeFileSync(join(folder, 'taken'), '');
  const refused = writeFiles(join(folder, 'taken'), new Map([['decision.json', '{}']]));
  await expect(refused).rejects.toBeInstanceOf(Problem);
  await expect(refused).rejects.toMatchObject({
    parts: { code: 'output.failed', file: join(folder, 'taken', 'decision.json') },
  });
});

test('a new file takes the place of none', async () => {
  const file = join(folder, 'a', 'new.rego');
  await writeNew(file, 'mine');
  await expect(writeNew(file, 'yours')).rejects.toMatchObject({ parts: { code: 'output.failed', file } });
  expect(readFileSync(file, 'utf8')).toBe('mine');
});

test('a file with an absolute name is written there, another below the folder', async () => {
  await writeNamed(join(folder, 'below'), join(folder, 'elsewhere', 'part.json'), 'absolute');
  await writeNamed(join(folder, 'below'), 'part.json', 'relative');
  expect(readdirSync(join(folder, 'below'))).toEqual(['part.json']);
  expect(readFileSync(join(folder, 'elsewhere', 'part.json'), 'utf8')).toBe('absolute');
});

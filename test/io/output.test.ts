import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { canonicalJson } from '../../src/core/model/canonical.ts';
import { Problem } from '../../src/core/model/problem.ts';
import { writeFiles, writeJudgement } from '../../src/io/output.ts';
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

test('a file where the folder should be is a problem that names it', async () => {
  writeFileSync(join(folder, 'taken'), '');
  const refused = writeFiles(join(folder, 'taken'), new Map([['decision.json', '{}']]));
  await expect(refused).rejects.toBeInstanceOf(Problem);
  await expect(refused).rejects.toMatchObject({
    parts: { code: 'output.failed', file: join(folder, 'taken', 'decision.json') },
  });
});

import { loadPolicy } from '@open-policy-agent/opa-wasm';
import { afterAll, expect, test } from 'vitest';
import { startEvaluator } from '../../../src/io/engine/evaluator.ts';
import { policy } from '../../judgement.ts';
import { snapshotOf } from '../../scenarios.ts';

const evaluator = startEvaluator();
afterAll(() => evaluator.close());

/** What the pack calls and the SDK does not bring. */
const LACKING = { 'time.parse_rfc3339_ns': (text: string) => Date.parse(text) * 1_000_000 };

const encoded = (document: object): ArrayBuffer => new TextEncoder().encode(JSON.stringify(document)).buffer;

test.each(['entry', 'keep'] as const)('the npm SDK gives the same answer to every entry point in %s', async (base) => {
  const { input, trusted } = snapshotOf({ base, spoil: [] });
  const theirs = await loadPolicy(Buffer.from(policy.wasm), { initial: 512 }, LACKING);
  theirs.setData(trusted);
  const entries = Object.keys(theirs.entrypoints);
  expect(entries.length).toBeGreaterThan(policy.rules.length);
  const { results } = await evaluator.run({
    wasm: policy.wasm,
    entries,
    input: encoded(input),
    data: encoded(trusted),
    initialPages: 512,
    maximumPages: 4096,
    timeMs: 20_000,
  });
  expect(results.map((text) => JSON.parse(text))).toEqual(entries.map((entry) => theirs.evaluate(input, entry)));
});

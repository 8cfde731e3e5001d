import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { REPORTERS } from '../../../src/core/report/index.ts';
import { DECISIONS, decisionOf, FOLDER, LOG } from './decisions.ts';

const isWriting = process.env.GOLDEN === '1';
const pairs = REPORTERS.flatMap((reporter) => DECISIONS.map((name) => ({ id: reporter.id, name, reporter })));

test.each(pairs)('$id tells the decision "$name" as recorded', ({ reporter, name }) => {
  const extension = reporter.file.split('.').at(-1);
  const golden = new URL(`${reporter.id}/${name}.golden.${extension}`, FOLDER);
  const told = reporter.render(decisionOf(name), LOG);
  if (isWriting) {
    mkdirSync(new URL('.', golden), { recursive: true });
    writeFileSync(golden, told);
  }
  expect(existsSync(golden), 'no golden: write it with `GOLDEN=1 npx vitest run test/core/report`').toBe(true);
  expect(told).toBe(readFileSync(golden, 'utf8'));
});

test('every report is told the same way twice', () => {
  for (const { reporter, name } of pairs) {
    expect(reporter.render(decisionOf(name), LOG)).toBe(reporter.render(decisionOf(name), LOG));
  }
});

import { expect, test } from 'vitest';
import type { ProblemParts } from '../../../src/core/model/problem.ts';
import { problemAnnotations, problemsMarkdown, problemsText } from '../../../src/core/report/problems.ts';

const PROBLEM: ProblemParts = {
  code: 'config.unknown_key',
  message: 'unknown key `max_aeg`',
  file: '.phasegate.yml',
  line: 37,
  found: 'max_aeg',
  expected: 'max_age',
  remedy: 'correct the key',
  who: 'whoever owns the configuration',
};

test('the log tells each part of a problem, between two equal first lines', () => {
  const lines = problemsText([PROBLEM]).trimEnd().split('\n');
  expect(lines[0]).toBe('UNDECIDED  nothing could be judged · 1 problem');
  expect(lines.at(-1)).toBe(lines[0]);
  for (const part of [
    'config.unknown_key',
    'max_aeg',
    'max_age',
    '.phasegate.yml:37',
    'correct the key',
    'whoever owns',
  ]) {
    expect(lines.join('\n')).toContain(part);
  }
});

test('where no verdict was asked for, the first line is what was asked, and that it was refused', () => {
  const lines = problemsText([PROBLEM, PROBLEM], 'explain evidnce.empty').trimEnd().split('\n');
  expect([lines[0], lines.at(-1)]).toEqual(Array(2).fill('REFUSED  explain evidnce.empty · 2 problems'));
  const [hostile = ''] = problemsText([PROBLEM], `explain x\n::notice::${'y'.repeat(200)}`).split('\n');
  expect(hostile).toMatch(/^REFUSED {2}explain x.*… · 1 problem$/);
});

test('G06: nothing inside a problem ends the block that it stands in', () => {
  const text = problemsMarkdown([{ ...PROBLEM, found: '```\n# ✅ PASS' }]);
  expect(text.match(/```/g)).toHaveLength(2);
  expect(text.split('\n').filter((line) => line.startsWith('#'))).toEqual(['# ❔ UNDECIDED · nothing could be judged']);
});

test('G10: ten problems become annotations, and none starts a command of its own', () => {
  const lines = problemAnnotations(Array.from({ length: 12 }, () => ({ ...PROBLEM, message: 'x\n::notice::y' })))
    .trimEnd()
    .split('\n');
  expect(lines).toHaveLength(10);
  for (const line of lines) expect(line).toMatch(/^::error file=\.phasegate\.yml,line=37,title=config\.unknown_key::/);
});

import { describe, expect, test } from 'vitest';
import { identityOf } from '../../../../src/core/config/accepted-findings.ts';
import { withAccepted } from '../../../../src/core/evidence/iac/accepted.ts';
import type { Finding } from '../../../../src/core/model/snapshot.generated.ts';

const finding = (more: Partial<Finding> = {}): Finding => ({
  ...{ slot: 'iac', tool: 'tflint', rule: 'unused', level: 'error', message: 'x is unused', suppressed: false },
  ...{ file: 'infra/main.tf', line: 3, source: 'iac/tflint.json' },
  ...more,
});
const iac = (...findings: Finding[]) => ({ slots: [], findings, omitted: 0, coverage: [] });
const list = (count: number, ...findings: Finding[]) =>
  new Map([['iac', findings.map((one) => ({ identity: identityOf(one), count }))]]);
const marks = (found: { findings: readonly Finding[] }) => found.findings.map(({ accepted }) => accepted);

describe('accepted findings', () => {
  test('are marked wherever the line has moved, and counted', () => {
    const found = withAccepted(iac(finding({ line: 9 })), list(1, finding()), identityOf);
    expect([marks(found), found.accepted]).toEqual([[0], [{ slot: 'iac', entry: 0, occurs: 1 }]]);
  });

  test('are not marked more often than they are accepted', () => {
    const found = withAccepted(
      iac(finding(), finding({ line: 4 }), finding({ line: 5 })),
      list(2, finding()),
      identityOf,
    );
    expect([marks(found), found.accepted?.[0]?.occurs]).toEqual([[0, 0, undefined], 2]);
  });

  test('that no longer occur are counted as none', () => {
    expect(withAccepted(iac(), list(1, finding()), identityOf).accepted).toEqual([
      { slot: 'iac', entry: 0, occurs: 0 },
    ]);
  });

  test.each([
    ['tool', { tool: 'checkov' }],
    ['rule', { rule: 'other' }],
    ['file', { file: 'infra/other.tf' }],
    ['message', { message: 'y is unused' }],
    ['slot', { slot: 'other' }],
    ['fingerprint', { fingerprint: 'f' }],
  ])('are others with another %s', (_, more) => {
    expect(marks(withAccepted(iac(finding(more)), list(1, finding()), identityOf))).toEqual([undefined]);
  });

  test('with a fingerprint may change their message', () => {
    const accepted = list(1, finding({ fingerprint: 'f' }));
    expect(marks(withAccepted(iac(finding({ fingerprint: 'f', message: 'new' })), accepted, identityOf))).toEqual([0]);
  });

  test('say nothing where no slot has any', () => {
    expect(withAccepted(iac(finding()), new Map(), identityOf)).toEqual(iac(finding()));
  });
});

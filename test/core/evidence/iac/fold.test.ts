import { describe, expect, test } from 'vitest';
import type { LintFinding } from '../../../../src/core/evidence/adapter.ts';
import { coverageOf, type IacReportOrigin, proofsOf } from '../../../../src/core/evidence/iac/coverage.ts';
import { foldLint } from '../../../../src/core/evidence/iac/fold.ts';
import { joinIac } from '../../../../src/core/evidence/iac/join.ts';

const finding = (level: LintFinding['level'], more: Partial<LintFinding> = {}): LintFinding => ({
  tool: 'lint',
  rule: 'r',
  level,
  message: 'm',
  suppressed: false,
  ...more,
});
function fold(findings: readonly LintFinding[], limit?: number) {
  const folded = foldLint({ roots: ['/repo'], ...(limit === undefined ? {} : { limit }) });
  findings.forEach(folded.add);
  const reports = [{ source: 'a.sarif', lint: folded.finish({ tool: 'lint' }, { covered: [], all: new Set() }) }];
  return joinIac([{ slot: 'iac', covers: [], reports }], limit);
}

describe('findings', () => {
  test('stand worst first and otherwise as reported, without those of level none', () => {
    const levels = ['note', 'error', 'none', 'warning', 'error'] as const;
    const { findings } = fold(levels.map((level, index) => finding(level, { rule: `r${index}` })));
    expect(findings.map(({ level, rule }) => `${level} ${rule}`)).toEqual([
      'error r1',
      'error r4',
      'warning r3',
      'note r0',
    ]);
  });

  test('over the limit are counted, and the worst stay', () => {
    const { slots, findings, omitted } = fold([finding('note'), finding('warning'), finding('error')], 2);
    expect(slots).toEqual([{ name: 'iac', error: 1, warning: 1, note: 1, none: 0, tools: ['lint'] }]);
    expect(findings.map(({ level }) => level)).toEqual(['error', 'warning']);
    expect(omitted).toBe(1);
  });

  test('that are suppressed count in their level and say so', () => {
    const { slots, findings } = fold([finding('error', { suppressed: true })]);
    expect(slots[0]?.error).toBe(1);
    expect(findings[0]?.suppressed).toBe(true);
  });

  test('name their file in the repository', () => {
    expect(fold([finding('error', { file: 'file:///repo/a%20b.tf' })]).findings[0]?.file).toBe('a b.tf');
  });

  test('of a file outside keep the name that was written', () => {
    expect(fold([finding('error', { file: '/etc/passwd' })]).findings[0]?.file).toBe('/etc/passwd');
  });

  test('with a message that is too long end in an ellipsis, never in half a character', () => {
    const { findings } = fold([finding('error', { message: `${'x'.repeat(999)}🚀 and more` })]);
    expect(findings[0]?.message).toBe(`${'x'.repeat(999)}…`);
  });

  test('a slot with a clean report names its tool and counts nothing', () => {
    expect(fold([]).slots).toEqual([{ name: 'iac', error: 0, warning: 0, note: 0, none: 0, tools: ['lint'] }]);
  });
});

describe('coverage', () => {
  const tf = { pattern: 'infra/*.tf', files: ['infra/a.tf', 'infra/b.tf'] };
  const yaml = { pattern: 'deploy/*.yaml', files: ['deploy/c.yaml'] };
  const files = [tf, yaml].flatMap((pattern) => pattern.files);
  const cover = (...reports: readonly IacReportOrigin[]) =>
    coverageOf(
      'iac',
      [tf, yaml],
      reports.map((report) => proofsOf(report, { covered: files, all: new Set(files) }, [])),
    );
  const terraform = { tool: 'terraform', command: ['terraform', 'validate'], directory: 'infra' };

  test('is the union of what the reports of a slot looked at', () => {
    expect(cover(terraform, { tool: 'kubeconform', lookedAt: ['deploy/c.yaml'] })).toEqual([
      { slot: 'iac', pattern: 'infra/*.tf', files: 2, uncovered: [], basis: 'scope' },
      { slot: 'iac', pattern: 'deploy/*.yaml', files: 1, uncovered: [], basis: 'report' },
    ]);
  });

  test('is unknown where a silent report may have looked at the rest', () => {
    expect(cover(terraform, { tool: 'kubeconform' })[1]).toMatchObject({
      uncovered: ['deploy/c.yaml'],
      basis: 'unknown',
    });
  });

  test('is known to be lacking where every report says what it looked at', () => {
    expect(cover(terraform)[1]).toMatchObject({ uncovered: ['deploy/c.yaml'], basis: 'scope' });
  });

  test('is proved by the manifest where nothing else does', () => {
    expect(cover({ scanned: ['infra/a.tf', './infra/b.tf', 'deploy/c.yaml'] }).map(({ basis }) => basis)).toEqual([
      'manifest',
      'manifest',
    ]);
  });

  test('of a report that lists nothing is nothing', () => {
    expect(cover({ lookedAt: [] })[0]).toMatchObject({ uncovered: ['infra/a.tf', 'infra/b.tf'], basis: 'report' });
  });

  test('without a report is unknown', () => {
    expect(cover()[0]).toMatchObject({ uncovered: ['infra/a.tf', 'infra/b.tf'], basis: 'unknown' });
  });

  const evil = { pattern: 'deploy/**', files: ['deploy/sub/evil.yaml'] };
  const uncovered = (all: readonly string[], written: string) =>
    coverageOf(
      'iac',
      [evil],
      [proofsOf({ lookedAt: [written] }, { covered: evil.files, all: new Set([...evil.files, ...all]) }, ['/repo'])],
    )[0]?.uncovered;

  test.each([
    ['deploy/sub%2Fevil.yaml', 'deploy/sub%2Fevil.yaml'],
    ['deploy/sub\\evil.yaml', 'deploy/sub\\evil.yaml'],
    ['deploy/sub%5Cevil.yaml', 'deploy/sub\\evil.yaml'],
    ['file:///repo/deploy/sub%5Cevil.yaml', 'deploy/sub\\evil.yaml'],
  ])('A26 of %s is not that of another file while the tree has %s', (written, twin) => {
    expect(uncovered([], written)).toEqual([]);
    expect(uncovered([twin], written)).toEqual(evil.files);
  });

  test('of relative paths starts at the working directory of the manifest', () => {
    expect(cover({ lookedAt: ['a.tf', './b.tf'], directory: 'infra' })[0]?.uncovered).toEqual([]);
    expect(cover({ lookedAt: ['a.tf'] })[0]?.uncovered).toHaveLength(2);
  });
});

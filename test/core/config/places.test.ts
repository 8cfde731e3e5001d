import { describe, expect, test } from 'vitest';
import { classifyBase } from '../../../src/core/config/branches.ts';
import { classifyPath, governs, isRecordPath } from '../../../src/core/config/paths.ts';
import { chooseConfiguration } from '../../../src/core/config/place.ts';
import { COMPLETE, minimalWith, parsed, refusalsOf } from './samples.ts';

const { configuration } = parsed(COMPLETE);

describe('branches', () => {
  test.each([
    ['refs/heads/release/mve-0.9', 'frozen'],
    ['release/mve-0.9', 'frozen'],
    ['refs/heads/develop', 'ungoverned'],
    ['refs/heads/feature/a/b', 'ungoverned'],
    ['refs/heads/main', 'unknown'],
    ['refs/tags/release/mve-0.9', 'unknown'],
    ['refs/heads/refs/heads/release/mve-0.9', 'unknown'],
  ])('%s is %s', (ref, expected) => {
    expect(classifyBase(configuration, ref)).toBe(expected);
  });

  test('where a glob of the ungoverned covers a frozen branch, frozen wins', () => {
    const both = parsed(minimalWith('ungoverned: ["**"]')).configuration;
    expect([classifyBase(both, 'release/mve-0.9'), classifyBase(both, 'anything/else')]).toEqual([
      'frozen',
      'ungoverned',
    ]);
  });
});

describe('paths', () => {
  test.each([
    ['.phasegate.yml', '100644', 'governance'],
    ['.github/phasegate.yml', '100644', 'governance'],
    ['.Phasegate.yml', '100644', 'governance'],
    ['.phasegate/policies/gates/house/a.rego', '100644', 'governance'],
    ['.phasegate/waivers.yml', '000000', 'governance'],
    ['.phasegate/Triage/1.yml', '100644', 'governance'],
    ['.github/workflows/phasegate.yml', '100644', 'governance'],
    ['.github', '120000', 'governance'],
    ['.phasegate', '160000', 'governance'],
    ['.phasegate/signoffs/phase-6/mira.json', '100644', 'signoffs'],
    ['.phasegate/signoffs/phase-6/mira.json', '120000', 'governance'],
    ['.phasegate/signoffs/phase-6/mira.sig', '000000', 'signoffs'],
    ['.phasegate/signoffs/mira.json', '100644', 'governance'],
    ['.phasegate/signoffs/lib/feature.cpp', '100644', 'governance'],
    ['.phasegate/signoffs/phase-6/mira.json.sh', '100644', 'governance'],
    ['.phasegate/triage/MVE-101.yml', '100644', 'triage'],
    ['.phasegate/triage/MVE-101.yml', '100755', 'governance'],
    ['docs/progress_logs/progress_phase_6.md', '100644', 'records'],
    ['docs/progress_logs/progress_phase_6.md', '100755', 'other'],
    ['docs/security/a/b.md', '100644', 'records'],
    ['docs/security/a/b.rs', '100644', 'other'],
    ['docs/progress_logs/progress_phase_7.md', '100644', 'other'],
    ['Docs/progress_logs/progress_phase_6.md', '100644', 'other'],
    ['.phasegates/x', '100644', 'other'],
    ['src/main.rs', '100644', 'other'],
  ])('%s with mode %s is %s', (path, mode, expected) => {
    expect(classifyPath(configuration, path, mode)).toBe(expected);
  });

  test.each([
    ['.phasegate/triage/MVE-101.yml', '100644', true],
    ['.phasegate/policies/gates/house/a.rego', '100644', true],
    ['.github/workflows/phasegate.yml', '100644', true],
    ['.github/workflows/phasegate.yml', '120000', false],
    ['docs/meetings/phase_6_kickoff.md', '000000', true],
    ['.phasegate.yml', '100644', false],
    ['docs/README.md', '100644', false],
  ])('whether %s with mode %s belongs to a records change: %s', (path, mode, expected) => {
    expect(isRecordPath(configuration, path, mode)).toBe(expected);
  });

  test('what a statement covers makes no record of a path', () => {
    const covering = parsed(
      minimalWith('statements: {accept: [review], covers: {readiness: ["src/**"]}}'),
    ).configuration;
    expect(isRecordPath(covering, 'src/main.rs', '100644')).toBe(false);
  });

  test('signoffs and triage govern nothing', () => {
    expect(
      ['.phasegate/signoffs/phase-6/a.json', '.phasegate/triage/a.yml'].filter((path) =>
        governs(configuration, path, '100644'),
      ),
    ).toEqual([]);
  });
});

describe('which configuration counts', () => {
  const codes = (present: readonly string[], asked?: string) =>
    refusalsOf(() => chooseConfiguration(present, 'develop@8c1f0d2', asked)).map(({ code }) => code);

  test('the only one of the two places, or the one asked for', () => {
    expect(chooseConfiguration(['.github/phasegate.yml'], 'x')).toBe('.github/phasegate.yml');
    expect(chooseConfiguration(['.phasegate.yml', 'apps/a.yml'], 'x', 'apps/a.yml')).toBe('apps/a.yml');
  });

  test('none and both are refused', () => {
    expect([
      codes([]),
      codes(['.phasegate.yml'], 'apps/a.yml'),
      codes(['.phasegate.yml', '.github/phasegate.yml']),
    ]).toEqual([['config.absent'], ['config.absent'], ['config.both']]);
  });
});

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Decision } from '../../src/core/model/decision.generated.ts';
import { asDecision } from '../../src/core/schema/decision.ts';
import { type Files, type Repository, repository } from '../repository.ts';

/** The built command line on real repositories: the trusted branch is main, release/1 is frozen, and a change tries to change its judge. */

const CONFIGURATION = `version: 1
extends: mve@1
phase: {id: phase-6, entry: [governance, house], entry_other: [freeze.only_fixes, governance, house], keep: [freeze]}
freeze: {branches: [release/1], from: main}
people: {ana: {github: 1, emails: [ana@example.org]}, bo: {github: 2, emails: [bo@example.org]}}
roles: {release-manager: [ana], security-lead: [bo]}
statements: {accept: [review]}
`;
const POLICY = `# METADATA
# title: Every change says how to go back
# description: Whoever is called at night must not have to guess.
# custom:
#   level: block
#   solution: Write a title that ends in how to go back.
package gates.house.rollback

deny contains {"message": "no way back is noted", "pointers": ["/change/title"]} if {
	not endswith(input.change.title, "(revert to go back)")
}
`;
const POLICY_FILE = '.phasegate/policies/gates/house/rollback.rego';
const RULES = ['freeze.only_fixes', 'governance.owners_approved', 'house.rollback'];

let repo: Repository;
let output = '';
beforeAll(() => {
  output = mkdtempSync(join(tmpdir(), 'phasegate-gate-'));
  repo = repository();
  repo.commit('Begin', { '.phasegate.yml': CONFIGURATION, [POLICY_FILE]: POLICY, 'src/a.txt': 'a\n' });
  repo.branch('release/1');
});
afterAll(() => {
  repo.remove();
  rmSync(output, { recursive: true });
});

/** Proposes a commit to a branch, the frozen one by default; gives the decision and the exit code. */
function judge(
  name: string,
  message: string,
  files: Files,
  base = 'release/1',
): { exit: number | null; decision: Decision } {
  repo.branch(name, base);
  repo.commit(message, files);
  const folder = join(output, name);
  const refs = ['--base', base, '--head', name, '--trusted-ref', 'main', '--repository', 'o/r'];
  const args = [resolve('dist/cli.js'), 'check', ...refs, '--output', folder];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: repo.path, encoding: 'utf8' });
  expect(stderr).toBe('');
  return { exit: status, decision: asDecision(JSON.parse(readFileSync(join(folder, 'decision.json'), 'utf8'))) };
}

const statuses = ({ rules }: Decision) =>
  Object.fromEntries(rules.filter(({ code }) => RULES.includes(code)).map(({ code, status }) => [code, status]));

const REFUSED = { 'freeze.only_fixes': 'fail', 'governance.owners_approved': 'fail', 'house.rollback': 'fail' };

test('D06: a branch that is neither frozen nor ungoverned is no place where nothing stands', () => {
  repo.git('branch', 'release/1-rc', 'release/1');
  const { exit, decision } = judge('nearly', 'Add c', { 'src/c.txt': 'c\n' }, 'release/1-rc');
  expect([exit, decision.verdict]).not.toContain('pass');
  expect([exit === 0, decision.problems.map(({ code }) => code)]).toEqual([false, ['branch.unknown']]);
});

describe('a change of the judge', () => {
  test('a change that touches nothing of it is judged by all the same rules', () => {
    const { exit, decision } = judge('plain', 'Add b', { 'src/b.txt': 'b\n' });
    expect(exit).toBe(1);
    expect(statuses(decision)).toEqual({ ...REFUSED, 'governance.owners_approved': 'pass' });
  });

  test.each<[string, string, string | null]>([
    ['E01 a policy that denies nothing any more', 'weak', POLICY.replace('not endswith', 'startswith')],
    ['E01 a policy that is gone', 'gone', null],
    ['E01 a policy that does not compile', 'broken', 'package gates.house.rollback\n\ndeny contains'],
  ])('%s is judged by the one it replaces', (_, name, text) => {
    const { exit, decision } = judge(name, 'Relax the rule', { [POLICY_FILE]: text, 'src/b.txt': 'b\n' });
    expect([exit, statuses(decision)]).toEqual([1, REFUSED]);
  });

  test.each<[string, string, (text: string) => string]>([
    ['E02 a configuration that freezes another branch', 'other', (text) => text.replace('[release/1]', '[release/2]')],
    [
      'E02 a configuration that names no rules',
      'none',
      (text) => text.replace(/entry: .*keep: \[freeze\]/, 'entry: []'),
    ],
    [
      'E02 a configuration that only observes',
      'observing',
      (text) => `${text}enforcement: {mode: observe, until: 2999-01-01}\n`,
    ],
    [
      'E02 a configuration that makes the author an owner',
      'owner',
      (text) => text.replace('security-lead: [bo]', 'security-lead: [ana]'),
    ],
    ['E02 a configuration that is none', 'unreadable', () => '{'],
  ])('%s is judged by the one it replaces', (_, name, edit) => {
    const files = { '.phasegate.yml': edit(CONFIGURATION), 'src/b.txt': 'b\n' };
    const { exit, decision } = judge(name, 'Change the rules', files);
    expect([exit, statuses(decision), decision.observing]).toEqual([1, REFUSED, undefined]);
  });

  test('E03 a change of the workflow needs the owners of the gate, wherever the gate still runs', () => {
    const { exit, decision } = judge('workflow', 'Skip the gate', { '.github/workflows/phasegate.yml': 'on: push\n' });
    expect(exit).toBe(1);
    expect(statuses(decision)['governance.owners_approved']).not.toBe('pass');
  });
});

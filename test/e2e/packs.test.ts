import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { digestOfPack } from '../../src/cli/policy/digest.ts';
import { expectKnownFailure, failingScenario, lacking, openStage, type Place, phasegate } from './spoiled.ts';

/** Rules of another repository, through the built command line. */

const stage = openStage();
afterAll(() => stage.remove());

const CODE = 'acme.titled';
const RULE = `# METADATA
# title: Every change has a title that says more
# description: A title of one word tells QA nothing about what to look at.
# custom:
#   level: block
#   solution: Write a title of at least two words.
package gates.acme.titled

import data.lib.acme
import data.lib.report

deny contains report.violation(acme.told(input.change.title), ["/change/title"])
`;
const LIBRARY =
  '# METADATA\n# title: Words\n# description: What findings say.\npackage lib.acme\n\ntold(title) := $"the title is {title}"\n';

/** Checks the pack out below vendor/, and pins it. */
async function withCheckout(place: Place, pin?: string): Promise<void> {
  const folder = join(place.directory, 'vendor/acme');
  for (const [path, text] of Object.entries({ 'gates/acme/titled.rego': RULE, 'lib/acme/acme.rego': LIBRARY })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const sha256 = pin ?? (await digestOfPack(folder));
  const packs = `packs: {acme: {checkout: vendor/acme, sha256: ${sha256}}}\n`;
  place.commit('develop', { '.phasegate.yml': `${place.read('.phasegate.yml')}${packs}` });
}

describe('a pack from elsewhere', () => {
  test('judges beside the shipped one, and is part of what is kept', async () => {
    let directory = '';
    const outcome = await stage.judge(async (place) => {
      directory = place.directory;
      await withCheckout(place);
    });
    const rule = outcome.decision.rules.find(({ code }) => code === CODE);
    expect(rule).toMatchObject({ status: 'fail', findings: [{ pointers: ['/change/title'] }] });
    expect(outcome.exit).toBe(1);
    rmSync(join(directory, 'vendor'), { recursive: true });
    const again = await phasegate(['decide', 'phasegate-report/snapshot.json', '--format', 'json'], directory, {});
    expect(JSON.parse(again.stdout)).toEqual(outcome.decision);
  });

  test('that is not the pinned one is not used: undecided, and what the other rules find is told', async () => {
    const clean = await stage.judge((place) => withCheckout(place, 'a'.repeat(64)));
    expect({ exit: clean.exit, verdict: clean.decision.verdict }).toEqual({ exit: 2, verdict: 'undecided' });
    expect(clean.decision.rules.map(({ code }) => code)).not.toContain(CODE);
    const failing = await stage.judge(async (place) => {
      await withCheckout(place, 'a'.repeat(64));
      failingScenario(place);
    });
    expectKnownFailure(failing);
    const problems = [{ code: 'policy.pack_digest', file: 'vendor/acme', expected: 'a'.repeat(64) }];
    expect(failing.problems).toMatchObject(problems);
    expect(failing.problems.flatMap(lacking)).toEqual(['place']);
  });

  test('is printed with its pin by config show, and its digest by policy digest', async () => {
    let directory = '';
    await stage.judge(async (place) => {
      directory = place.directory;
      await withCheckout(place);
    });
    const digest = await phasegate(['policy', 'digest', 'vendor/acme'], directory, {});
    const shown = await phasegate(['config', 'show', '--trusted-ref', 'develop'], directory, {});
    expect(digest.exit).toBe(0);
    expect(shown.stdout).toContain(`packs:\n  acme:\n    checkout: vendor/acme\n    sha256: ${digest.stdout}`);
  });
});

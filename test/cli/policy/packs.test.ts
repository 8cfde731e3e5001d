import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { decide } from '../../../src/cli/decide.ts';
import { build } from '../../../src/cli/policy/build.ts';
import { check } from '../../../src/cli/policy/check.ts';
import { digestOfPack } from '../../../src/cli/policy/digest.ts';
import { docs } from '../../../src/cli/policy/docs.ts';
import { newRuleCommand } from '../../../src/cli/policy/new.ts';
import { replay } from '../../../src/cli/policy/replay.ts';
import { test } from '../../../src/cli/policy/test.ts';
import { loadPolicy } from '../../../src/io/engine/load.ts';
import { keep, ownRule } from '../../kept.ts';
import { told } from './told.ts';

/** Rules that need a library of a pack, which the configuration beside them names. */

const LIBRARY =
  '# METADATA\n# title: Words\n# description: What is good.\npackage lib.acme\n\ngood := "say here what is good"\n';
const CONFIGURATION = readFileSync('examples/mve-0.9/develop/.phasegate.yml', 'utf8');
const RULE = '.phasegate/policies/gates/house/noted.rego';

let top = '';
let folder = '';
const put = (path: string, text: string): void => {
  mkdirSync(dirname(join(top, path)), { recursive: true });
  writeFileSync(join(top, path), text);
};
const configure = (packs: string): void => put('.phasegate.yml', `${CONFIGURATION}${packs}\n`);

beforeEach(async () => {
  top = mkdtempSync(join(tmpdir(), 'phasegate-packs-'));
  folder = join(top, '.phasegate/policies');
  vi.stubEnv('RUNNER_TEMP', join(top, 'cache'));
  await newRuleCommand('house/noted', folder);
  const rule = readFileSync(join(top, RULE), 'utf8');
  const imported = rule.replace('import data.lib.report', 'import data.lib.acme\nimport data.lib.report');
  put(RULE, imported.replace('"say here what is good"', 'acme.good'));
  put('packs/acme/lib/acme/acme.rego', LIBRARY);
  configure(`packs: {acme: {path: packs/acme, sha256: ${await digestOfPack(join(top, 'packs/acme'))}}}`);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(top, { recursive: true });
});

type Verb = readonly [string, (command: import('commander').Command) => void, () => readonly string[]];
const VERBS: readonly Verb[] = [
  ['check', check, () => [folder]],
  ['test', test, () => [folder]],
  ['build', build, () => [folder, '--output', join(top, 'bundle.tar.gz')]],
  ['docs', docs, () => [folder, '--output', join(top, 'pages')]],
];

describe.each(VERBS)('policy %s', (_, verb, args) => {
  it('knows the packs that the configuration names', async () => {
    const { exitCode, output, problems } = await told(verb, args());
    expect({ exitCode, problems, output }).toMatchObject({ exitCode: expect.any(Number), problems: undefined });
    expect(output).not.toContain('error[');
  });

  it('says which pack is missing, and which is not the pinned one', async () => {
    configure(
      `packs: {acme: {path: packs/acme, sha256: ${'a'.repeat(64)}}, law: {checkout: law, sha256: ${'b'.repeat(64)}}}`,
    );
    const { exitCode, problems } = await told(verb, args());
    expect(exitCode).toBe(2);
    expect(problems).toMatchObject([
      { code: 'policy.pack_digest', file: 'packs/acme', expected: 'a'.repeat(64) },
      { code: 'policy.pack', file: 'law', found: 'nothing that can be read' },
    ]);
  });
});

it('rules that need a pack are told so where no configuration names one', async () => {
  rmSync(join(top, '.phasegate.yml'));
  const { output, exitCode } = await told(check, [folder]);
  expect(exitCode).toBe(1);
  expect(output).toContain('error[policy.type]: nothing defines `data.lib.acme`');
  expect(output).toContain('name its pack under `packs` in the .phasegate.yml of this repository');
});

it('the report of tests is made anew where the pack is another', async () => {
  expect(await told(test, [folder])).toMatchObject({ output: expect.stringContaining('FAIL') });
  put('packs/acme/lib/acme/acme.rego', LIBRARY.replace('good :=', 'other :='));
  configure(`packs: {acme: {path: packs/acme, sha256: ${await digestOfPack(join(top, 'packs/acme'))}}}`);
  expect((await told(test, [folder])).output).toContain('error[policy.type]');
});

it('faults of a pack are not told, and a pack that is looked at itself does not stand beside itself', async () => {
  put('packs/acme/gates/acme/bare.rego', 'package gates.acme.bare\n\ndeny contains "x" if input.change.titel == "x"\n');
  configure(`packs: {acme: {path: packs/acme, sha256: ${await digestOfPack(join(top, 'packs/acme'))}}}`);
  const { output } = await told(check, [folder]);
  expect(output).not.toContain('bare.rego');
  const spy = vi.spyOn(process, 'cwd').mockReturnValue(top);
  const itself = await told(check, [join(top, 'packs/acme'), '--format', 'json']).finally(() => spy.mockRestore());
  const codes = JSON.parse(itself.output).faults.map(({ code }: { code: string }) => code);
  expect(codes).toContain('policy.type');
  expect(codes).not.toContain('policy.duplicate');
});

describe('a past decision', () => {
  const past = () => join(top, 'past/snapshot.json');
  beforeEach(async () => {
    const [path, text] = ownRule(
      'acme.brief',
      '\tcount(input.change.title) > 500\n\tviolation := report.violation("long", ["/change/title"])',
    );
    const packed = new Map([[path.replace('.phasegate/policies', 'acme'), text]]);
    await keep(join(top, 'past'), { policy: await loadPolicy(packed, join(top, 'cache')) });
  });
  const codes = async (args: readonly string[]) => {
    const { output } = await told(decide, [past(), '--format', 'json', ...args]);
    return JSON.parse(output).rules.map(({ code }: { code: string }) => code);
  };

  it('is decided again with the packs of the configuration beside the rules', async () => {
    const found = await codes(['--policies', folder]);
    expect(found).toContain('house.noted');
    expect(found).not.toContain('acme.brief');
  });

  it('is decided again with the packs that decided it, where no configuration is beside the rules', async () => {
    rmSync(join(top, '.phasegate.yml'));
    put(RULE, readFileSync(join(top, RULE), 'utf8').replace('acme.good', '"x"').replace('import data.lib.acme\n', ''));
    expect(await codes(['--policies', folder])).toEqual(expect.arrayContaining(['house.noted', 'acme.brief']));
  });

  it('is replayed with the packs of the configuration beside the rules', async () => {
    const { output } = await told(replay, [join(top, 'past'), '--policies', folder]);
    expect(output).toMatch(/^1 snapshot: /);
    expect(output).toContain('acme.brief');
    expect(output).toContain('house.noted');
  });

  it.each([
    ['decided', decide, () => [past()]],
    ['replayed', replay, () => [join(top, 'past')]],
  ] as const)('is not %s with a pack that is not the pinned one', async (_, verb, args) => {
    put('packs/acme/lib/acme/acme.rego', `${LIBRARY}# later\n`);
    const { exitCode, problems } = await told(verb, [...args(), '--policies', folder]);
    expect({ exitCode, problems }).toMatchObject({ exitCode: 2, problems: [{ code: 'policy.pack_digest' }] });
  });
});

describe('policy digest', () => {
  it('of a file that is no bundle is none', async () => {
    put('note.txt', 'hello');
    await expect(digestOfPack(join(top, 'note.txt'))).rejects.toMatchObject({
      parts: { code: 'policy.pack', message: 'the file is no bundle of policies' },
    });
  });
});

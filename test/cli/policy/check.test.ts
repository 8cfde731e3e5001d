import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { check } from '../../../src/cli/policy/check.ts';
import { newRuleCommand } from '../../../src/cli/policy/new.ts';
import { told } from './told.ts';

let top = '';
let folder = '';
const put = (path: string, text: string): void => {
  mkdirSync(join(top, path, '..'), { recursive: true });
  writeFileSync(join(top, path), text);
};
const RULE = '.phasegate/policies/gates/house/noted.rego';
const TEST = '.phasegate/policies/gates/house/noted_test.rego';
const spoil = (path: string, from: string, to: string): void => {
  const text = readFileSync(join(top, path), 'utf8');
  expect(text).toContain(from);
  put(path, text.replace(from, to));
};

beforeEach(async () => {
  top = mkdtempSync(join(tmpdir(), 'phasegate-check-'));
  folder = join(top, '.phasegate/policies');
  await newRuleCommand('house/noted', folder);
});
afterEach(() => rmSync(top, { recursive: true }));

it('finds nothing in a new rule and its tests, and says what it looked at', async () => {
  expect(await told(check, [folder])).toEqual({ output: '1 rule, no fault\n', exitCode: 0 });
});

describe('a fault', () => {
  beforeEach(() => spoil(RULE, 'input.change.title == "say', 'input.change.kind == "say'));

  it('is told with its line, what could have been meant, and exit code 1', async () => {
    const { output, exitCode } = await told(check, [folder]);
    expect(exitCode).toBe(1);
    expect(output.split('\n')).toEqual([
      '1 fault in 1 file',
      '',
      'error[policy.literal]: `input.change.kind` is never "say here what is good"',
      expect.stringMatching(/^ +--> .*\/\.phasegate\/policies\/gates\/house\/noted\.rego:17:\d+$/),
      '17 | _is_good if input.change.kind == "say here what is good"',
      expect.stringMatching(/^ {3}\| {35}\^{21}/),
      '   = values of input.change.kind: feature, fix, other',
      expect.stringContaining('never deny'),
      '  expected  one of feature, fix, other',
      '  do        write a text that the schema lists',
      '',
    ]);
  });

  it('is the same as JSON', async () => {
    const { output, exitCode } = await told(check, [folder, '--format', 'json']);
    expect(exitCode).toBe(1);
    expect(JSON.parse(output)).toMatchObject({
      version: 1,
      rules: ['house.noted'],
      faults: [{ code: 'policy.literal', file: join(top, RULE), line: 17, column: 35, found: 'say here what is good' }],
      fixed: [],
    });
    expect(output).not.toContain('frame');
  });

  it('is a result of its rule in SARIF', async () => {
    const { output, exitCode } = await told(check, [folder, '--format', 'sarif']);
    const log = JSON.parse(output);
    expect(exitCode).toBe(1);
    expect(log).toMatchObject({ version: '2.1.0', runs: [{ columnKind: 'utf16CodeUnits' }] });
    expect(log.runs[0].tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(['policy.literal']);
    expect(log.runs[0].results).toMatchObject([
      {
        ruleId: 'policy.literal',
        ruleIndex: 0,
        level: 'error',
        locations: [{ physicalLocation: { region: { startLine: 17, startColumn: 35 } } }],
      },
    ]);
  });
});

it('an empty run is a SARIF log without results', async () => {
  const { output, exitCode } = await told(check, [folder, '--format', 'sarif']);
  expect({ exitCode, results: JSON.parse(output).runs[0].results }).toEqual({ exitCode: 0, results: [] });
});

it('a file in another style is a fault until --fix writes it', async () => {
  spoil(TEST, 'import data.testing', 'import   data.testing');
  expect((await told(check, [folder])).output).toMatch(/^1 fault in 1 file\n\nerror\[policy\.format\]/);
  const fixed = await told(check, [folder, '--fix']);
  expect(fixed).toEqual({ output: '1 rule, no fault, 1 file written in the style of OPA\n', exitCode: 0 });
  expect(readFileSync(join(top, TEST), 'utf8')).toContain('\nimport data.testing\n');
});

it('a test that does not compile is a fault, and what a test says needs no schema', async () => {
  spoil(TEST, 'testing.messages(found)', 'testing.mesages(found)');
  const { output, exitCode } = await told(check, [folder]);
  expect(exitCode).toBe(1);
  expect(output).toMatch(/^1 fault in 1 file\n\nerror\[policy\.type\]: .*mesages/);
});

it('a rule that takes the name of a shipped one is told in its own file', async () => {
  const rule = readFileSync(join(top, RULE), 'utf8');
  put('.phasegate/policies/gates/freeze/only_fixes.rego', rule.replace('gates.house.noted', 'gates.freeze.only_fixes'));
  const { output, exitCode } = await told(check, [folder, '--format', 'json']);
  expect(exitCode).toBe(1);
  expect(JSON.parse(output).faults).toMatchObject([
    { code: 'policy.duplicate', file: join(folder, 'gates/freeze/only_fixes.rego') },
  ]);
});

describe('own evidence', () => {
  const configuration = readFileSync('examples/mve-0.9/develop/.phasegate.yml', 'utf8');
  const schema = { type: 'object', additionalProperties: false, properties: { licence: { type: 'string' } } };
  beforeEach(() => {
    put('.phasegate/schemas/licences.json', JSON.stringify(schema));
    const slot = '{kind: data, files: "evidence/*.json", schema: .phasegate/schemas/licences.json}';
    put('.phasegate.yml', configuration.replace(/^evidence:\n/m, `evidence:\n  licences: ${slot}\n`));
  });

  it('is typed by the schema that the configuration beside the folder names', async () => {
    spoil(RULE, 'input.change.title == "say here what is good"', 'input.data_licences[_].content.licence == "MIT"');
    expect((await told(check, [folder])).output).toBe('1 rule, no fault\n');
    spoil(RULE, 'content.licence', 'content.license');
    expect((await told(check, [folder])).output).toContain('error[policy.type]');
  });

  it('whose schema is not there cannot be checked', async () => {
    rmSync(join(top, '.phasegate/schemas'), { recursive: true });
    expect(await told(check, [folder])).toMatchObject({ exitCode: 2, problems: [{ code: 'schema.invalid' }] });
  });
});

it('a folder that is not there is no clean folder', async () => {
  expect(await told(check, [join(top, 'nosuch')])).toMatchObject({
    exitCode: 2,
    problems: [{ code: 'input.invalid' }],
  });
});

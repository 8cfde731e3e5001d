import { describe, expect, test } from 'vitest';
import { ABRIDGED, COMPLETE, MINIMAL, minimalWith, parsed, problemsIn } from './samples.ts';

describe('what a configuration means', () => {
  test('the minimal configuration takes everything else from the pack', () => {
    const { configuration } = parsed(MINIMAL);
    expect(configuration.enforcement).toEqual({ mode: 'observe', untilMs: Date.UTC(2026, 11, 18) });
    expect(configuration.freeze).toMatchObject({
      from: 'develop',
      allow: ['P0', 'P1'],
      triage: { by: ['security-lead'] },
    });
    expect(configuration.roles).toEqual([
      { name: 'release-manager', people: ['ana'], quorum: 1, accept: ['review'] },
      { name: 'security-lead', people: ['bo'], quorum: 1, accept: ['review'] },
    ]);
    expect(configuration.governance).toEqual({ owners: ['security-lead'], approvals: 1 });
  });

  test('the complete configuration is read with its units, instants and short forms', () => {
    const { configuration } = parsed(COMPLETE);
    expect(configuration.freeze.startsMs).toBe(Date.UTC(2026, 11, 1, 8));
    expect(configuration.budgets).toEqual([{ metric: 'http_req_duration.p95', max: 0.4, unit: 's' }]);
    expect(configuration.evidence[0]).toMatchObject({
      name: 'e2e',
      kind: 'tests',
      files: ['evidence/e2e/*.xml'],
      maxAgeMs: 86_400_000,
      binding: 'run',
      job: 'e2e',
    });
    expect(configuration.roles.find(({ name }) => name === 'tech-lead')).toEqual({
      name: 'tech-lead',
      people: ['sofia', 'noor'],
      quorum: 2,
      accept: ['review', 'ssh'],
    });
    expect(configuration.roles.find(({ name }) => name === 'security-lead')?.accept).toEqual(['ssh']);
    expect(configuration.waivers).toEqual({ file: '.phasegate/waivers.yml', maxDays: 30, max: 10 });
    expect(configuration.rules).toEqual([
      {
        rule: 'dor.performance_budget',
        level: 'warn',
        untilMs: Date.UTC(2026, 11, 15),
        owner: 'tomas',
        reason: 'new load profile',
      },
    ]);
    expect(configuration.statements.covers.find(({ kind }) => kind === 'freeze')?.paths).toEqual([
      'docs/meetings/phase_6_kickoff.md',
    ]);
  });

  test('a security plan is signed with the security documents that its rule reads, unless the configuration says otherwise', () => {
    const text = MINIMAL.replace(
      'phase: {',
      'phase: {records: {governance: docs/plan.md, security: ["docs/s/*.md"]}, ',
    );
    const planOf = (more: string) =>
      parsed(`${text}${more}`).configuration.statements.covers.find(({ kind }) => kind === 'security-plan')?.paths;
    expect(planOf('')).toEqual(['docs/plan.md', 'docs/s/*.md']);
    const own = text.replace('statements: {', 'statements: {covers: {security-plan: [docs/plan.md]}, ');
    expect(own).not.toBe(text);
    const { statements } = parsed(own).configuration;
    expect(statements.covers.find(({ kind }) => kind === 'security-plan')?.paths).toEqual(['docs/plan.md']);
  });

  test('the abridged example lacks only the people and roles that it leaves out', () => {
    expect(problemsIn(ABRIDGED).map(({ code, found }) => `${code} ${found}`)).toEqual([
      'config.unknown_name qa-lead',
      'config.unknown_name sofia',
      'config.unknown_name noor',
    ]);
  });

  test('the default limits admit a file of 80 MB and hundred thousand tests', () => {
    const { limits } = parsed(MINIMAL).configuration;
    expect(limits.fileBytes).toBeGreaterThan(80_858_497);
    expect(limits.totalBytes).toBeGreaterThan(174_967_160);
    expect(limits.tests).toBeGreaterThan(100_000);
  });

  test.each([
    ['"5%"', 0.05, { unit: 'ratio' }],
    ['400ms', 0.4, { unit: 's' }],
    ['0.4s', 0.4, { unit: 's' }],
    ['0.4', 0.4, {}],
    ['2 MiB', 2_097_152, { unit: 'B' }],
  ])('a budget of %s is %f in the base unit', (written, max, unit) => {
    expect(parsed(minimalWith(`budgets: {m.p95: {max: ${written}}}`)).configuration.budgets).toEqual([
      { metric: 'm.p95', max, ...unit },
    ]);
  });
});

describe('what a person reads', () => {
  test('an unknown key is shown where it stands, with the nearest valid one', () => {
    const [problem, ...others] = problemsIn(COMPLETE.replace('max_age: 24h', 'max_aeg: 24h'));
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      code: 'config.unknown_key',
      message: 'unknown key `max_aeg` in `evidence.e2e`',
      line: 44,
      column: 59,
      found: 'max_aeg',
      expected: 'max_age',
      remedy: 'write max_age',
    });
    expect(
      problem?.frame,
    ).toBe(`  --> .phasegate.yml:44:59   (as of develop@8c1f0d2; a change cannot change its own judge)
44 |   e2e:         {kind: tests, files: "evidence/e2e/*.xml", max_aeg: 24h, scenarios: ["@security"], sk…
   |                                                           ^^^^^^^ did you mean \`max_age\`?
   = no default is used in its place`);
  });

  test('where a mapping has few keys they are all listed', () => {
    expect(
      problemsIn(minimalWith('freeze: {branches: [r], from: d, start: 2026-12-01}'))[0]?.frame,
    ).toBe(` --> .phasegate.yml:5:34   (as of develop@8c1f0d2; a change cannot change its own judge)
5 | freeze: {branches: [r], from: d, start: 2026-12-01}
  |                                  ^^^^^ did you mean \`starts\`?
  = keys here: branches, from, starts, allow, triage · no default is used in its place`);
  });

  test('a fault far to the right of a long line is still seen', () => {
    const plans = Array.from({ length: 30 }, (_, index) => `subject ${index}`).join(', ');
    const [problem] = problemsIn(minimalWith(`security: {plan: [${plans}], laed: bo}`));
    expect(problem?.frame?.split('\n')[1]).toMatch(/^9 \| ….*laed: bo}$/);
    expect(problem?.frame?.split('\n')[2]).toMatch(/\^{4} did you mean `lead`\?$/);
  });

  test('every fault is told at once, in the order of the file', () => {
    const text = minimalWith('phase: {idd: phase-6}')
      .replace('from: develop', 'from: 7')
      .replace('[ana]', '[anna]')
      .replace('github: 102', 'github: "102"');
    expect(problemsIn(text).map(({ code, line }) => `${line} ${code}`)).toEqual([
      '4 config.invalid',
      '4 config.unknown_key',
      '5 config.invalid',
      '6 config.invalid',
      '7 config.unknown_name',
    ]);
  });

  test('no message is longer than 100 characters, whatever was written', () => {
    const long = 'x'.repeat(500);
    for (const { message } of problemsIn(
      `${MINIMAL}${long}: 1\nungoverned: [!${long}]\nbudgets: {"${long}": {max: 1 ${long}}}\n`,
    ))
      expect(message.length).toBeLessThanOrEqual(100);
  });
});

describe('what is refused', () => {
  test.each([
    ['a missing section', MINIMAL.replace(/^people.*\n/m, ''), 'config.invalid', '`people` is missing'],
    ['another type', minimalWith('ungoverned: develop'), 'config.invalid', '`ungoverned` must be a list'],
    [
      'a type that is none of several',
      minimalWith('workflow: 7'),
      'config.invalid',
      '`workflow` must be a string or a list',
    ],
    ['an empty value', minimalWith('freeze:'), 'config.invalid', '`freeze` must be a mapping'],
    ['an unknown pack', minimalWith('extends: mve@2'), 'config.invalid', '`extends` must be mve@1'],
    [
      'a number as text',
      minimalWith('people: {ana: {github: "101"}, bo: {}}'),
      'config.invalid',
      '`people.ana.github` must be a whole number',
    ],
    [
      'a date that does not exist',
      minimalWith('enforcement: {mode: observe, until: 2026-02-30}'),
      'time.unparsable',
      '`enforcement.until` cannot be read',
    ],
    [
      'a duration without unit',
      minimalWith('statements: {max_age: "14"}'),
      'config.invalid',
      '`statements.max_age` must be a whole number with s, m, h, d or w, such as 24h',
    ],
    [
      'a budget in an unknown unit',
      minimalWith('budgets: {m.p95: {max: 4parsec}}'),
      'config.invalid',
      '`budgets.m.p95.max` cannot be read',
    ],
    [
      'flaky tests that only warn, without an end',
      minimalWith('evidence: {e2e: {files: "e2e/*.xml", flaky: {level: warn, reason: r, owner: ana}}}'),
      'config.unsafe',
      'flaky tests only warn without until',
    ],
    [
      'an end of what blocks anyway',
      minimalWith('evidence: {e2e: {files: "e2e/*.xml", flaky: {until: 2026-12-31}}}'),
      'config.invalid',
      '`until` has no meaning without `level: warn`',
    ],
    [
      'a baseline of tests',
      minimalWith('evidence: {e2e: {files: "e2e/*.xml", baseline: .phasegate/baselines/x.json}}'),
      'config.invalid',
      '`baseline` has no meaning in a slot of kind tests',
    ],
    [
      'an age of results that nothing counts',
      minimalWith('budgets: {m.p95: {within: 7d}}'),
      'config.invalid',
      '`within` has no meaning without `consecutive`',
    ],
    [
      'so few runs that no regression could be supported',
      minimalWith('performance: {min_runs: 3, confidence: 99%}'),
      'config.unsafe',
      '3 runs can never support a regression with this confidence',
    ],
    [
      'a confidence that no test has',
      minimalWith('performance: {confidence: 100%}'),
      'config.invalid',
      'the confidence of the rank test is no share of certainty',
    ],
    [
      'a percentage without its sign',
      minimalWith('performance: {max_regression: 10}'),
      'config.invalid',
      '`performance.max_regression` must be at most 1',
    ],
    [
      'a log that is the log before',
      minimalWith('').replace('phase: {', 'phase: {records: {log: docs/5.md, previous_log: docs/5.md}, '),
      'config.unsafe',
      'the log of the phase before is taken for the log of this one',
    ],
    [
      'a log that holds the log before among others',
      minimalWith('').replace('phase: {', 'phase: {records: {log: "docs/*.md", previous_log: docs/5.md}, '),
      'config.unsafe',
      'the log of the phase before is taken for the log of this one',
    ],
    [
      'a budget that cannot be met',
      minimalWith('budgets: {m.p95: {max: 1s, min: 2s}}'),
      'config.invalid',
      'the budget of `m.p95` cannot be met: min is above max',
    ],
    [
      'a role nobody defines',
      minimalWith('governance: {owners: [securty-lead]}'),
      'config.unknown_name',
      '`securty-lead` is no role of this configuration',
    ],
    [
      'a default role that is missing',
      minimalWith('roles: {release-manager: [ana, bo]}'),
      'config.unknown_name',
      '`security-lead` is no role of this configuration',
    ],
    [
      'a quorum nobody can reach',
      minimalWith('roles: {security-lead: {people: [bo], quorum: 2}}'),
      'config.invalid',
      'role `security-lead` asks for 2 signatures of 1 people',
    ],
    [
      'two people with one account',
      minimalWith('people: {ana: {github: 101}, bo: {github: 101}}'),
      'config.invalid',
      '`bo` and `ana` share github 101',
    ],
    [
      'a slot whose kind is not known',
      minimalWith('evidence: {load: {files: "x/*"}}'),
      'config.invalid',
      'slot `load` needs a kind',
    ],
    [
      'a baseline for tests',
      minimalWith('evidence: {e2e: {files: "x/*", baseline: .phasegate/b.json}}'),
      'config.invalid',
      '`baseline` has no meaning in a slot of kind tests',
    ],
    [
      'expected tests for load',
      minimalWith('evidence: {perf: {files: "x/*", expected: .phasegate/e.json}}'),
      'config.invalid',
      '`expected` has no meaning in a slot of kind perf',
    ],
    [
      'own evidence without a schema',
      minimalWith('evidence: {notes: {kind: data, files: a.json}}'),
      'config.invalid',
      'slot `notes` of kind data has no schema',
    ],
    [
      'own evidence whose name is no part of a path in Rego',
      minimalWith('evidence: {my-notes: {kind: data, files: a.json, schema: .phasegate/a.json}}'),
      'config.invalid',
      'slot `my-notes` of kind data cannot have a hyphen in its name',
    ],
    [
      'own evidence that names a format',
      minimalWith('evidence: {notes: {kind: data, files: a.json, schema: .phasegate/a.json, format: sarif}}'),
      'config.invalid',
      '`format` has no meaning in a slot of kind data',
    ],
    [
      'a pack from nowhere',
      minimalWith(`packs: {house: {sha256: ${'a'.repeat(64)}}}`),
      'config.invalid',
      'pack `house` comes from nowhere',
    ],
    [
      'a pack from two places',
      minimalWith(`packs: {house: {path: a, bundle: b, sha256: ${'a'.repeat(64)}}}`),
      'config.invalid',
      'pack `house` comes from two places',
    ],
    [
      'a pack that is not pinned',
      minimalWith('packs: {house: {path: a}}'),
      'config.invalid',
      '`sha256` is missing in `packs.house`',
    ],
    [
      'a pack outside of the repository',
      minimalWith(`packs: {house: {checkout: ../a, sha256: ${'a'.repeat(64)}}}`),
      'config.invalid',
      '`packs.house.checkout` must be a path from the top of the repository, with / between folders',
    ],
    [
      'a pack that would pass for the shipped one',
      minimalWith(`packs: {policies: {path: a, sha256: ${'a'.repeat(64)}}}`),
      'config.invalid',
      'a pack cannot be called `policies`',
    ],
    [
      'a key of a folder',
      minimalWith(`packs: {house: {path: a, key: {file: .phasegate/k.pem}, sha256: ${'a'.repeat(64)}}}`),
      'config.invalid',
      '`key` has a meaning for a bundle only',
    ],
    [
      'a schema of the judged side',
      minimalWith('evidence: {notes: {kind: data, files: a.json, schema: docs/a.json}}'),
      'config.invalid',
      '`evidence.notes.schema` must be a path below .phasegate/',
    ],
    [
      'two slots with the same files',
      minimalWith('evidence: {e2e: {files: "x/*"}, tests: {files: ["y/*", "x/*"]}}'),
      'config.invalid',
      'slots `e2e` and `tests` read the same files',
    ],
    [
      'a branch both frozen and ungoverned',
      minimalWith('ungoverned: [release/mve-0.9]'),
      'config.invalid',
      '`release/mve-0.9` is both frozen and ungoverned',
    ],
    [
      'a frozen development branch',
      minimalWith('freeze: {branches: [develop], from: develop}'),
      'config.invalid',
      '`develop` is frozen and the branch it was cut from',
    ],
    [
      'a bracket that is not closed',
      minimalWith('ungoverned: ["feature/{a"]'),
      'config.invalid',
      '`ungoverned[0]` is not a glob',
    ],
    [
      'a record that is no Markdown',
      minimalWith('phase: {id: p, records: {security: ["**"]}}'),
      'config.invalid',
      '`phase.records.security[0]` must be a path or glob of Markdown documents that ends in .md',
    ],
    [
      'signers outside the governed place',
      minimalWith('statements: {signers: docs/signers}'),
      'config.invalid',
      '`statements.signers` must be a path below .phasegate/',
    ],
    [
      'triage records among the governed ones',
      minimalWith('freeze: {branches: [r], from: d, triage: {records: .phasegate/*.yml}}'),
      'config.unsafe',
      'triage records stand below `.phasegate/triage/`',
    ],
    [
      'a file limit above the total',
      minimalWith('limits: {file_mb: 400, total_mb: 300}'),
      'config.invalid',
      'a single file may be larger than all files together',
    ],
    [
      'a rule softened without reason',
      minimalWith('rules: {dor.iac_clean: {level: warn, until: 2026-12-15, owner: bo}}'),
      'config.unsafe',
      '`dor.iac_clean` is softened without reason',
    ],
    [
      'a rule softened without end',
      minimalWith('rules: {dor.iac_clean: {level: off, reason: r, owner: bo}}'),
      'config.unsafe',
      '`dor.iac_clean` is softened without until',
    ],
    [
      'the rule without which nothing passes',
      minimalWith('rules: {security.lead_signed: {level: warn, until: 2026-12-15, reason: r, owner: bo}}'),
      'config.unsafe',
      '`security.lead_signed` can be neither softened nor delayed',
    ],
    [
      'a gate that holds the rule without which nothing passes',
      minimalWith('rules: {"sec*": {level: off, until: 2026-12-15, reason: r, owner: bo}}'),
      'config.unsafe',
      '`security.lead_signed` can be neither softened nor delayed',
    ],
    [
      'a rule delayed without owner',
      minimalWith('rules: {dor.iac_clean: {from: 2026-12-15, reason: r}}'),
      'config.unsafe',
      '`dor.iac_clean` is softened without owner',
    ],
    [
      'an end of blocking',
      minimalWith('enforcement: {mode: block, until: 2026-12-15}'),
      'config.invalid',
      '`until` has no meaning without `mode: observe`',
    ],
  ])('%s', (_name, text, code, message) => {
    expect(problemsIn(text).map((problem) => [problem.code, problem.message])).toContainEqual([code, message]);
  });

  test('without a pack every parameter must be given', () => {
    const messages = problemsIn(MINIMAL.replace('extends: mve@1\n', '')).map(({ message }) => message);
    expect(messages).toContain('`governance.owners` has no value');
    expect(messages).not.toContain('`phase.entry` has no value');
  });

  test('every problem says what to do', () => {
    const text = minimalWith('phase: {idd: phase-6}').replace('[ana]', '[anna]');
    expect(problemsIn(text).map(({ remedy }) => remedy)).toEqual([
      'add id',
      'write id',
      'write ana, or add anna to people',
    ]);
  });
});

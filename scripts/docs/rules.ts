import { existsSync, readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import mve from '../../policies/mve.json' with { type: 'json' };
import type { RuleInfo } from '../../src/core/model/policy.ts';
import { isSelected } from '../../src/core/model/rule-selection.ts';
import { readPolicy } from '../../src/io/engine/compiled-policy.ts';
import { anchorOf, code, link, page, sentence, table } from './markdown.ts';
import type { TestBlock } from './tests.ts';

const MOMENTS: readonly (readonly [keyof typeof mve.phase, string])[] = [
  ['entry', 'the kickoff: a records change before the phase is entered'],
  ['entry_other', 'any other change before the phase is entered'],
  ['keep', 'a change while the phase is kept'],
  ['keep_records', 'a records change while the phase is kept'],
  ['leave', 'leaving the phase'],
  ['ungoverned', 'a change to an ungoverned branch'],
];

/** The rules of the shipped pack, as the compiler described them. */
export function shippedRules(): readonly RuleInfo[] {
  return readPolicy(readFileSync('dist/policies.wasm')).rules;
}

/** A page for each rule, and their index. */
export function rulePages(rules: readonly RuleInfo[], tests: readonly TestBlock[]): ReadonlyMap<string, string> {
  const pages = rules.map((rule) => [pathOf(rule), rulePage(rule, tests)] as const);
  return new Map([['docs/rules/README.md', indexPage(rules)], ...pages]);
}

const pathOf = ({ code: name }: RuleInfo): string => `docs/rules/${name}.md`;

function indexPage(rules: readonly RuleInfo[]): string {
  const gates = [...new Set(rules.map(({ code: name }) => name.split('.')[0] ?? ''))];
  return page('The rules of mve@1', 'the METADATA of policies/gates', [
    `${rules.length} rules in ${gates.length} gates. A rule only says what is not as it should be; level, dates, waivers and the verdict are the host's (see [architecture](../architecture.md)).`,
    ...gates.flatMap((gate) => {
      const own = rules.filter(({ code: name }) => name.startsWith(`${gate}.`));
      const rows = own.map((rule) => [`[${code(rule.code)}](${rule.code}.md)`, rule.title, evidenceOf(rule)]);
      return [`## ${gate}`, table(['Rule', 'What it demands', 'Reads'], rows)];
    }),
  ]);
}

const evidenceOf = ({ reads }: RuleInfo): string =>
  reads.length === 0 ? 'only what is trusted' : reads.map((key) => code(key)).join(', ');

function rulePage(rule: RuleInfo, tests: readonly TestBlock[]): string {
  const here = pathOf(rule);
  const row = (name: string, value: string): readonly string[] => [name, value];
  return page(code(rule.code), rule.file, [
    `**${sentence(rule.title)}** ${rule.description}`,
    table(
      ['', ''],
      [
        row('What to do', rule.solution),
        row('Who', rule.who ?? 'whoever proposes the change'),
        row('Level', rule.level === 'block' ? 'blocks' : 'warns'),
        row('Evidence it reads', keysOf(rule.reads, 'input')),
        row('Trusted data it reads', keysOf(rule.reads_trusted, 'data')),
        row('Source', link(code(rule.file), here, rule.file)),
      ],
    ),
    rule.judges ? 'The report says how many items it judged, out of how many it read.' : '',
    '## Where it stands',
    standsIn(rule.code),
    '## Where it is tested',
    testsOf(rule, here, tests),
  ]);
}

const keysOf = (keys: readonly string[], root: string): string =>
  keys.length === 0
    ? 'none'
    : keys.map((key) => `[${code(`${root}.${key}`)}](../snapshot.md#${anchorOf(`${root}.${key}`)})`).join(', ');

function standsIn(name: string): string {
  const rows = MOMENTS.filter(([list]) => isSelected(mve.phase[list] as readonly string[], name));
  if (rows.length === 0) return 'Nowhere, until the configuration lists it under `phase`.';
  return [
    'Unless the configuration says otherwise, it judges',
    '',
    ...rows.map(([list, when]) => `- ${when} (\`phase.${list}\`)`),
  ].join('\n');
}

function testsOf(rule: RuleInfo, here: string, tests: readonly TestBlock[]): string {
  const beside = rule.file.replace(/\.rego$/, '_test.rego');
  const named = tests.filter(({ file, codes }) => file.startsWith('test/attacks/') && codes.includes(rule.code));
  const lines = [
    ...(existsSync(beside) ? [`- ${link(code(beside.split('/').at(-1) ?? ''), here, beside)}, beside it`] : []),
    ...naming('test/scenarios/*/*/scenario.json', rule.code).map(
      (file) => `- scenario ${link(file.split('/').slice(2, 4).join('/'), here, file)}`,
    ),
    ...naming('examples/*/cases/*/case.json', rule.code).map(
      (file) => `- example ${link(file.split('/').at(-2) ?? '', here, file)}`,
    ),
    ...[...new Set(named.map(({ file }) => file))].map((file) => `- ${link(code(file), here, file)}`),
  ];
  return lines.join('\n');
}

/** The files of a glob that name a text in double quotes. */
function naming(glob: string, text: string): readonly string[] {
  return globSync(glob)
    .sort()
    .filter((file) => readFileSync(file, 'utf8').includes(`"${text}"`));
}

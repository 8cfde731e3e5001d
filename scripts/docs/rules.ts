import { existsSync, readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import mve from '../../policies/mve.json' with { type: 'json' };
import { mandatoryIn } from '../../src/core/config/mandatory.ts';
import type { RuleInfo } from '../../src/core/model/policy.ts';
import { isSelected } from '../../src/core/model/rule-selection.ts';
import { rulePage } from '../../src/core/report/rule-page.ts';
import { meaningIn } from '../../src/core/schema/meaning.ts';
import { readPolicy } from '../../src/io/engine/compiled-policy.ts';
import { type DescribedRule, describedRules } from '../../src/io/engine/describe.ts';
import { readPolicyFolder } from '../../src/io/policy-folder.ts';
import { schemaOf } from './json-schema.ts';
import { anchorOf, code, link, page, table } from './markdown.ts';
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

let described: Promise<readonly DescribedRule[]> | undefined;

/** A page for each rule of the pack, and their index. */
export async function rulePages(tests: readonly TestBlock[]): Promise<ReadonlyMap<string, string>> {
  described ??= readPolicyFolder('policies').then((folder) => describedRules(folder));
  const all = await described;
  const pages = all.map((one) => [pathOf(one.rule), pageOf(one, tests)] as const);
  return new Map([['docs/rules/README.md', indexPage(all.map(({ rule }) => rule))], ...pages]);
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

function pageOf(described: DescribedRule, tests: readonly TestBlock[]): string {
  const { rule } = described;
  const here = pathOf(rule);
  const [heading = '', law = '', facts = '', ...blocks] = rulePage({
    ...described,
    isMandatory: mandatoryIn(rule.code) !== undefined,
    meaning: (path) => meaningIn(schemaOf('snapshot'), path),
    link: (path) => `../snapshot.md#${anchorOf(path.split('.').slice(0, 2).join('.'))}`,
  });
  return page(heading.replace('# ', ''), rule.file, [
    law,
    facts,
    guidesTo(rule.code, here),
    ...blocks,
    '## Where it stands',
    standsIn(rule.code),
    '## Where it is tested',
    `The rule itself: ${link(code(rule.file), here, rule.file)}.`,
    testsOf(rule, here, tests),
  ]);
}

/** The pages written by hand that lead to the page of a rule: they show how its demand is met. */
function guidesTo(name: string, here: string): string {
  const guides = globSync('docs/*.md')
    .sort()
    .map((file) => [file, readFileSync(file, 'utf8')] as const)
    .filter(([, text]) => text.startsWith('# ') && text.includes(`](rules/${name}.md)`));
  if (guides.length === 0) return '';
  const links = guides.map(([file, text]) => link(text.slice(2, text.indexOf('\n')), here, file));
  return `How it is done: ${links.join(' · ')}.`;
}

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

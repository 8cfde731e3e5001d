import type { RuleExample, RuleInfo } from '../model/policy.ts';
import { code, sentence, table } from './document.ts';
import { markdownText, visible } from './escape.ts';
import { exampleBlocks } from './rule-examples.ts';

/** What a page tells about a rule. */
export interface RuleDocument {
  readonly rule: RuleInfo;
  readonly examples: readonly RuleExample[];
  /** What it reads of `data.params`, such as `freeze.allow`. */
  readonly parameters: readonly string[];
  /** Whether nothing may soften or waive it. */
  readonly isMandatory: boolean;
  /** What the schema of the snapshot says of a path such as `input.tests`; undefined where it says nothing. */
  readonly meaning: (path: string) => string | undefined;
  /** Where a path is described, relative to the page; undefined where it is nowhere. */
  readonly link?: (path: string) => string | undefined;
}

/** A page in GitHub's Markdown as blocks, the heading first. Everything in it that others wrote is escaped. */
export function rulePage(document: RuleDocument): readonly string[] {
  const { rule, examples, parameters } = document;
  return [
    `# ${code(rule.code)}`,
    `**${sentence(text(rule.title))}** ${text(rule.description)}`,
    table(
      ['', ''],
      [
        ['What to do', text(rule.solution)],
        ['Who', text(rule.who ?? 'whoever proposes the change')],
        ['Level', rule.level === 'block' ? 'blocks' : 'warns'],
      ],
    ),
    '## What it reads',
    readsText(document),
    parameters.length === 0
      ? ''
      : list(
          'Parameters:',
          parameters.map((path) => `data.params.${path}`),
          document,
        ),
    rule.judges ? 'The report says how many items it judged, out of how many it read.' : '',
    ...exampleBlocks(examples),
    '## How to waive it',
    document.isMandatory ? MANDATORY : waiving(rule, examples),
  ].filter((block) => block !== '');
}

const text = (words: string): string => markdownText(visible(words));

function readsText(document: RuleDocument): string {
  const { reads, reads_trusted } = document.rule;
  const evidence = reads.map((key) => `input.${key}`);
  const trusted = reads_trusted.map((key) => `data.${key}`);
  return [
    evidence.length === 0 ? 'Evidence: none' : list('Evidence:', evidence, document),
    trusted.length === 0 ? 'Trusted data: none' : list('Trusted data:', trusted, document),
  ].join('\n\n');
}

function list(title: string, paths: readonly string[], { meaning, link }: RuleDocument): string {
  const item = (path: string): string => {
    const [target, words] = [link?.(path), meaning(path)];
    const name = target === undefined ? code(path) : `[${code(path)}](${target})`;
    return words === undefined ? `- ${name}` : `- ${name}: ${text(words)}`;
  };
  return [title, '', ...paths.map(item)].join('\n');
}

const MANDATORY = 'It cannot be waived, softened or delayed: without it nothing passes.';

function waiving({ code: name }: RuleInfo, examples: readonly RuleExample[]): string {
  const [item] = examples.flatMap(({ tries }) => tries.flatMap(({ found }) => found.flatMap((one) => one.pointers)));
  return [
    'An approved, expiring exception stands in the file that `waivers:` in the configuration names, on the protected branch:',
    '',
    '```yaml',
    `- rule: ${name}`,
    ...(item === undefined
      ? []
      : [`  item: ${JSON.stringify(item)} # a pointer, a file or a name in the finding; without it the whole rule`]),
    "  scope: '#12' # a pull request or a branch; without it every change",
    '  requester: bo # a person of the configuration',
    '  approver: ana # another person',
    '  ticket: PROJ-1',
    '  reason: say here why',
    '  expires: 2026-12-15 # exclusive',
    '```',
    '',
    'While it is new it may warn instead, until a date:',
    '',
    '```yaml',
    'rules:',
    `  ${name}: {level: warn, until: 2026-12-15, owner: bo, reason: say here why}`,
    '```',
  ].join('\n');
}

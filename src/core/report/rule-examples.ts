import { segmentsOf } from '../model/canonical.ts';
import type { ExampleTry, RuleExample } from '../model/policy.ts';
import { code } from './document.ts';
import { clip, markdownText, said } from './escape.ts';

const LONGEST_VALUE = 120;

/** The examples of a rule as lists, those that it denies first; a test that makes no snapshot is no example. */
export function exampleBlocks(examples: readonly RuleExample[]): readonly string[] {
  const shown = examples.filter(({ tries }) => tries.length > 0);
  const denies = ({ tries }: RuleExample): boolean => tries.some(({ found }) => found.length > 0);
  const list = (title: string, of: readonly RuleExample[]): readonly string[] =>
    of.length === 0 ? [] : [title, of.map(exampleItem).join('\n')];
  return [
    ...list('## What it denies', shown.filter(denies)),
    ...list(
      '## What it allows',
      shown.filter((example) => !denies(example)),
    ),
  ];
}

function exampleItem({ name, tries }: RuleExample): string {
  const title = markdownText(name.replace(/^(?:denies|allows)_/, '').replaceAll('_', ' '));
  return [`- **${title}**`, ...tries.flatMap(tryLines)].join('\n');
}

function tryLines({ changes, found }: ExampleTry): readonly string[] {
  const with_ = changes.length === 0 ? 'a clean snapshot' : changes.map(changeText).join('; ');
  return [`  - ${with_}`, ...found.map((one) => `    - says: ${findingText(one)}`)];
}

function findingText({ message, expected }: ExampleTry['found'][number]): string {
  const text = markdownText(said(message));
  return expected === undefined ? text : `${text}; expected: ${markdownText(said(expected))}`;
}

function changeText({ op, path, value }: ExampleTry['changes'][number]): string {
  const at = code(pathOf(path.replace(/\/-$/, '')));
  if (op === 'remove') return `without ${at}`;
  const shown = code(clip(said(JSON.stringify(value) ?? ''), LONGEST_VALUE));
  return op === 'add' && /\/(?:-|\d+)$/.test(path) ? `${at} has ${shown} too` : `${at} is ${shown}`;
}

/** `/trusted/slots/3/samples` as Rego writes it: `data.slots[3].samples`. */
function pathOf(pointer: string): string {
  const [root = '', ...keys] = segmentsOf(pointer);
  const steps = keys.map((key) => (/^\d+$/.test(key) ? `[${key}]` : /^\w+$/.test(key) ? `.${key}` : `["${key}"]`));
  return said(`${root === 'trusted' ? 'data' : root}${steps.join('')}`);
}

import { existsSync, readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { parse } from 'yaml';
import type { AnyAdapter, Kind } from '../../src/core/evidence/adapter.ts';
import { ADAPTERS } from '../../src/core/evidence/index.ts';
import { REFUSED } from '../../src/core/evidence/unread.ts';
import { anchorOf, code, link, page, table } from './markdown.ts';

/** Each kind of evidence, and what a report of it is read for. */
const KINDS: Readonly<Record<Kind, readonly [title: string, says: string]>> = {
  tests: ['Tests', 'Each distinct test once, with one status: passed, failed, flaky, skipped or not run.'],
  perf: ['Performance', 'Figures in base units (seconds, bytes, per second, ratios), each with its statistic.'],
  iac: ['Infrastructure code and security', 'Findings, each with its rule, level and place, and the files looked at.'],
  environment: ['Environment', 'Containers and the state they are in, and the services that a configuration names.'],
  coverage: ['Coverage', 'How many lines, branches, functions and statements of each file the tests ran.'],
  packages: ['Packages', 'What a bill of materials lists: packages, their versions and their licences.'],
};
const KIND_NAMES = Object.keys(KINDS) as readonly Kind[];

const ofKind = (kind: Kind): readonly AnyAdapter[] => ADAPTERS.filter((adapter) => adapter.kind === kind);

/** Formats, slots and bindings: how a tool's report becomes evidence. */
export function evidencePage(): string {
  const here = 'docs/evidence.md';
  const hand = existsSync('docs/metrics.md')
    ? [`For a tool without a format of its own: ${link('plain metrics', here, 'docs/metrics.md')}.`]
    : [];
  return page('Evidence', 'the registries in src/core/evidence/*-formats.ts', [
    `${ADAPTERS.length} formats are read. The format of a file is detected by what can stand in no other format; a slot may name it (\`format: junit\`). A file that no adapter claims, or two, is a problem. \`phasegate inspect FILE\` shows what a file says, as the gate would read it.`,
    table(
      ['Kind', 'What is read of it', 'Formats'],
      KIND_NAMES.map((kind) => {
        const [title, says] = KINDS[kind];
        return [`[${title}](#${anchorOf(title)})`, says, String(ofKind(kind).length)];
      }),
    ),
    ...KIND_NAMES.flatMap((kind) => [
      `## ${KINDS[kind][0]}`,
      KINDS[kind][1],
      table(
        ['Format', 'Tool', 'How it writes it'],
        ofKind(kind).flatMap((adapter) => rowsOf(adapter, here)),
      ),
    ]),
    ...hand,
    '## Refused by name',
    'What is made for eyes, or what a test can write into, is no evidence. The problem `evidence.use_instead` says what to use in its place.',
    table(
      ['Refused', 'Because', 'Use'],
      [...REFUSED]
        .sort((one, other) => one.what.localeCompare(other.what, 'en'))
        .map(({ what, why, use }) => [what, why, use]),
    ),
    '## Slots',
    'A slot is a named, typed place for evidence in the [configuration](configuration.md#evidence). It says which files belong to it, and what they must be. It is required unless it says `required: false`: a required slot that is missing, unreadable, stale or made for something else leaves every rule that reads its kind undecided; what was read of it is still judged, so a failure that is known stays a failure. `needs` narrows which rules those are.',
    'A slot named `e2e`, `tests`, `perf`, `iac` or `environment` needs no `kind`.',
    '## Bindings',
    'No tool writes which commit it judged. A binding says what must prove it.',
    table(
      ['Binding', 'What counts', 'What it proves'],
      [
        ['`none`', 'any file, one that is tracked in the judged tree too', 'nothing; every report shows it as unbound'],
        [
          '`run` (default)',
          'a file in the workspace of this job, not tracked in the judged tree',
          'it was made by this run',
        ],
        [
          '`manifest`',
          'a file that `phasegate-evidence.json` beside it lists, with this digest, for this commit or tree',
          'what was run, on which tree, with which exit code',
        ],
        [
          '`digest`',
          'as `manifest`, and an output of the job that makes it (`job`, else the job named like the slot) pins the digest of the manifest',
          'no other job of the run has replaced it',
        ],
      ],
    ),
    'The manifest is written by `phasegate record --slot NAME -- COMMAND`, or by the action with `mode: record`. It runs the command and keeps its exit code; a producer that failed although its reports look clean is a problem (`evidence.exit_code`), and so is one that failed and left no report of its own, for a later run took its place. A report that was recorded and is not there is `evidence.unreadable`. A retry is told by the tool that retries, inside one run. What `needs` says of the job of a slot is shown beside it and judges nothing.',
    'A manifest fits when its tree is the tree that would land, or when its commit is the head of the change and that head contains the tip of the base branch.',
    '## What is never a pass',
    'No file for a slot; a file without content; a report without tests, metrics or results; all tests skipped; a counter that contradicts the cases; a status or an element that the format does not define; a number that is not finite; a report that breaks off. Each has its [code](problems.md#evidence).',
  ]);
}

/** A row for each tool; the format stands in the first, with a link to what was recorded of it. */
function rowsOf({ id, title, tools }: AnyAdapter, here: string): readonly (readonly string[])[] {
  const files = globSync(`test/evidence/${id}/*`, { ignore: '**/*.{expected,facts,golden}.json' });
  const recorded = files.length === 0 ? '' : `, ${link(`${files.length} recorded`, here, `test/evidence/${id}`)}`;
  const format = `<a id="format-${id}"></a>${code(id)}: ${title}${recorded}`;
  return tools.map(({ tool, how }, index) => [index === 0 ? format : '', tool, how]);
}

interface Port {
  readonly description?: string;
  readonly required?: boolean;
  readonly default?: string;
}

/** Inputs and outputs of the action. */
export function inputsPage(): string {
  const { inputs, outputs } = action();
  return page('Inputs and outputs of the action', 'action.yml', [
    'Everything else is [configuration](configuration.md), so that it comes from the trusted ref. An input that does not exist, such as a misspelt one, is an error.',
    '## Inputs',
    inputsTable(inputs),
    '## Outputs',
    table(
      ['Output', 'Meaning'],
      Object.entries(outputs).map(([name, { description = '' }]) => [code(name), description]),
    ),
    'To build on the verdict, compare it with `pass`: an output that is empty because the step never ran is then not a pass.',
  ]);
}

/** The inputs alone, for the README. */
export function inputsTable(inputs: Readonly<Record<string, Port>> = action().inputs): string {
  const rows = Object.entries(inputs).map(([name, { description = '', default: value, required }]) => [
    code(name),
    value === undefined ? (required === true ? 'required' : '') : code(value),
    description,
  ]);
  return table(['Input', 'Default', 'Meaning'], rows);
}

function action(): Readonly<Record<'inputs' | 'outputs', Readonly<Record<string, Port>>>> {
  return parse(readFileSync('action.yml', 'utf8'));
}

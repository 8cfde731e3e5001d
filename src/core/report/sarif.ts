import type { Decision } from '../model/decision.generated.ts';
import { type Concern, concernsOf, isBlocking, type Rule } from './concerns.ts';
import { said } from './escape.ts';
import { plainHeadline } from './headline.ts';
import { paragraphOf } from './message.ts';
import { actionablePlace, placesOfRule } from './places.ts';
import type { Reporter } from './reporter.ts';

/** GitHub takes 25,000 results of a run and shows 5,000. */
const MAX_RESULTS = 5000;
export const HOME = 'https://github.com/phasegate/phasegate';
/** Where a result stands that no file is to blame for: a viewer refuses the whole log where one result has no location. */
const CONFIGURATION = '.phasegate.yml';

type Level = 'none' | 'note' | 'warning' | 'error';

/** SARIF 2.1.0 (OASIS): one run, every rule with its help, a result for each rule that did not plainly pass. */
export const sarif: Reporter = {
  id: 'sarif',
  title: 'SARIF 2.1.0',
  file: 'decision.sarif',
  render: (decision) => `${JSON.stringify(logOf(decision), undefined, 2)}\n`,
};

function logOf(decision: Decision) {
  const items = concernsOf(decision).flatMap(itemsOf);
  const rules = descriptorsOf(decision);
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: decision.tool.name, version: decision.tool.version, informationUri: HOME, rules },
        },
        automationDetails: { id: `phasegate/${encodeURIComponent(said(decision.phase))}/` },
        invocations: [invocationOf(decision, items.length - MAX_RESULTS)],
        columnKind: 'utf16CodeUnits',
        results: items.slice(0, MAX_RESULTS).map((item) => resultOf(item, indexes)),
      },
    ],
  };
}

/** A result tells one finding or one problem at its own place. */
function itemsOf(concern: Concern): readonly Concern[] {
  const { status, findings, problems } = concern;
  if (status === 'pending') return [];
  if (findings.length + problems.length === 0) return [concern];
  return [
    ...findings.map((finding) => ({ ...concern, findings: [finding], problems: [] })),
    ...problems.map((problem) => ({ ...concern, findings: [], problems: [problem] })),
  ];
}

/** The rules of the decision, then the codes of problems that belong to no rule, each once. */
function descriptorsOf({ rules, problems }: Decision) {
  const extra = problems.filter(({ code }, index) => problems.findIndex((one) => one.code === code) === index);
  return [...rules.map(descriptorOfRule), ...extra.map(descriptorOfProblem)];
}

function descriptorOfRule({ code, title, level, solution, who }: Rule) {
  const help = said(`${solution}${who === undefined ? '' : ` Who: ${who}`}`);
  return {
    id: said(code),
    shortDescription: { text: said(title) },
    help: { text: help === '' ? said(title) : help },
    defaultConfiguration: { enabled: level !== 'off', level: level === 'block' ? 'error' : 'warning' },
  };
}

function descriptorOfProblem({ code, message, remedy }: Decision['problems'][number]) {
  return {
    id: said(code),
    shortDescription: { text: said(message) },
    help: { text: said(remedy ?? message) },
    defaultConfiguration: { enabled: true, level: 'error' },
  };
}

/** An undecided run did not do what it was started for, and a reader of the log must not take it for a clean one. */
function invocationOf(decision: Decision, omitted: number) {
  const notes = [{ level: 'note', message: { text: plainHeadline(decision) } }];
  if (omitted > 0) notes.push({ level: 'error', message: { text: `${omitted} more results are left out` } });
  return {
    executionSuccessful: decision.verdict !== 'undecided',
    exitCode: decision.exit_code,
    toolExecutionNotifications: notes,
  };
}

function resultOf(concern: Concern, indexes: ReadonlyMap<string, number>) {
  const [code = ''] = concern.codes;
  const id = said(code);
  const index = indexes.get(id);
  const ticket = concern.findings[0]?.waived_by;
  return {
    ruleId: id,
    ...(index === undefined ? {} : { ruleIndex: index }),
    level: levelOf(concern),
    message: { text: `${concern.status === 'undecided' ? 'not judged: ' : ''}${paragraphOf(concern)}` },
    locations: [locationOf(concern)],
    ...(ticket === undefined ? {} : { suppressions: [suppressionBy(ticket)] }),
    properties: { status: concern.status },
  };
}

function suppressionBy(ticket: string) {
  return { kind: 'external', status: 'accepted', justification: said(`waived by ${ticket}`) };
}

/** The standard's kind `open` would fit what is not judged, but forces level `none`, which viewers hide: only a pass may look like one. */
function levelOf(concern: Concern): Level {
  return isBlocking(concern) || concern.status === 'waived' ? 'error' : 'warning';
}

function locationOf(concern: Concern) {
  const file = placesOfRule(concern)[0]?.file ?? CONFIGURATION;
  const place = actionablePlace(concern) ?? { file, line: 1 };
  const column = place.column === undefined || place.column < 1 ? {} : { startColumn: place.column };
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(place.file), uriBaseId: '%SRCROOT%' },
      region: { startLine: place.line, ...column },
    },
  };
}

/** A POSIX path as a relative URI reference after RFC 3986. */
export function uriOf(path: string): string {
  return said(path).split('/').map(encodeURIComponent).join('/');
}

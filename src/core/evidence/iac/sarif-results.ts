import type { ProblemParts } from '../../model/problem.ts';
import type { LintFinding, SourceFile } from '../adapter.ts';
import { arrayAt, badShape, isObject, type JsonObject, numberAt, objectAt, stringAt } from '../json.ts';
import { isLevel, type Level } from './levels.ts';
import { unknownStatus } from './problems.ts';
import type { Artifacts } from './sarif-artifacts.ts';
import type { Rules } from './sarif-rules.ts';

/** What a reader should know about results that look settled. */
export interface Oddities {
  suppressed: number;
  absent: number;
  readonly kinds: Map<string, number>;
}

export interface RunContext {
  readonly file: SourceFile;
  readonly tool: string;
  readonly rules: Rules;
  readonly artifacts: Artifacts;
  readonly oddities: Oddities;
  readonly problems: ProblemParts[];
  /** Of the array of results. */
  readonly pointer: string;
}

/** Kinds (§3.27.9) that say there is nothing to cure. The others, `open` and `review`, leave the question open. */
const SETTLED: ReadonlySet<string> = new Set(['pass', 'notApplicable', 'informational']);
const KINDS: ReadonlySet<unknown> = new Set([...SETTLED, 'fail', 'review', 'open']);

/** Stands for what is not there: a log may hold a million results. */
const NOTHING: JsonObject = {};

/** The result (§3.27) at an index as a finding. */
export function findingOf(run: RunContext, result: unknown, index: number): LintFinding {
  if (!isObject(result)) throw badShape(run.file, `${run.pointer}/${index}`, result, 'a result');
  const rule = run.rules.of(result);
  const level = levelOf(run, result, rule, index);
  const suppressed = isSuppressed(result);
  if (suppressed) run.oddities.suppressed += 1;
  if (result.baselineState === 'absent') run.oddities.absent += 1;
  const finding: { -readonly [K in keyof LintFinding]: LintFinding[K] } = {
    tool: run.tool,
    rule: rule.id ?? '',
    level,
    message: messageOf(result, rule.descriptor),
    suppressed,
  };
  addPlace(finding, run, result);
  const fingerprint = fingerprintOf(result);
  if (fingerprint !== undefined) finding.fingerprint = fingerprint;
  return finding;
}

/** The level that is written stands whatever the kind; else a settled kind has none, and all others that of the rule. */
function levelOf(run: RunContext, result: JsonObject, rule: ReturnType<Rules['of']>, index: number): Level {
  const { kind, level } = result;
  if (kind !== undefined && !KINDS.has(kind)) {
    run.problems.push(unknownStatus(run.file, `${run.pointer}/${index}/kind`, kind, [...KINDS].join(', ')));
  }
  if (typeof kind === 'string' && kind !== 'fail')
    run.oddities.kinds.set(kind, (run.oddities.kinds.get(kind) ?? 0) + 1);
  if (isLevel(level)) return level;
  if (level !== undefined) {
    run.problems.push(unknownStatus(run.file, `${run.pointer}/${index}/level`, level, 'error, warning, note or none'));
    return 'error';
  }
  return typeof kind === 'string' && SETTLED.has(kind) ? 'none' : run.rules.defaultLevel(rule);
}

/** Suppressed (§3.35) unless each suppression is still under review or was rejected. */
const isSuppressed = (result: JsonObject): boolean =>
  arrayAt(result, 'suppressions')?.some(
    (one) => isObject(one) && (one.status === undefined || one.status === 'accepted'),
  ) ?? false;

function messageOf(result: JsonObject, descriptor: JsonObject | undefined): string {
  const message = objectAt(result, 'message') ?? NOTHING;
  const id = stringAt(message, 'id');
  const strings = id === undefined ? undefined : objectAt(descriptor ?? NOTHING, 'messageStrings');
  const template = id === undefined ? undefined : stringAt(objectAt(strings ?? NOTHING, id) ?? NOTHING, 'text');
  const text = stringAt(message, 'text') ?? template ?? stringAt(message, 'markdown') ?? id ?? '';
  const given = arrayAt(message, 'arguments');
  return given === undefined ? text : text.replace(/\{(\d+)\}/g, (hole, index) => String(given[Number(index)] ?? hole));
}

function addPlace(finding: { file?: string; line?: number }, { artifacts }: RunContext, result: JsonObject): void {
  const physical = physicalOf(arrayAt(result, 'locations') ?? []);
  if (physical === undefined) return;
  const path = artifacts.fileOf(objectAt(physical, 'artifactLocation') ?? NOTHING);
  const line = numberAt(objectAt(physical, 'region') ?? NOTHING, 'startLine');
  if (path !== undefined) finding.file = path;
  if (line !== undefined && line >= 1) finding.line = line;
}

/** The first that is a place in a file; before it may stand the name of a function alone. */
function physicalOf(locations: readonly unknown[]): JsonObject | undefined {
  for (const location of locations) {
    const physical = isObject(location) ? objectAt(location, 'physicalLocation') : undefined;
    if (physical !== undefined) return physical;
  }
  return undefined;
}

/** The first fingerprint by name, else GitHub's hash of the primary location. */
function fingerprintOf(result: JsonObject): string | undefined {
  const fingerprints = objectAt(result, 'fingerprints') ?? NOTHING;
  const first = fingerprints === NOTHING ? undefined : Object.keys(fingerprints).sort()[0];
  const partial = stringAt(objectAt(result, 'partialFingerprints') ?? NOTHING, 'primaryLocationLineHash');
  return (first === undefined ? undefined : stringAt(fingerprints, first)) ?? partial;
}

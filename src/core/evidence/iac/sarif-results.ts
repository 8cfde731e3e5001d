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
}

/** Kinds (§3.27.9) that say there is nothing to cure. The others, `open` and `review`, leave the question open. */
const SETTLED: ReadonlySet<string> = new Set(['pass', 'notApplicable', 'informational']);
const KINDS: ReadonlySet<unknown> = new Set([...SETTLED, 'fail', 'review', 'open']);

/** One result (§3.27) as a finding. */
export function findingOf(run: RunContext, result: unknown, pointer: string): LintFinding {
  if (!isObject(result)) throw badShape(run.file, pointer, result, 'a result');
  const rule = run.rules.of(result);
  const level = levelOf(run, result, run.rules.defaultLevel(rule), pointer);
  const suppressed = isSuppressed(result);
  if (suppressed) run.oddities.suppressed += 1;
  if (result.baselineState === 'absent') run.oddities.absent += 1;
  const fingerprint = fingerprintOf(result);
  return {
    tool: run.tool,
    rule: rule.id ?? '',
    level,
    message: messageOf(result, rule.descriptor),
    suppressed,
    ...placeOf(run, result),
    ...(fingerprint === undefined ? {} : { fingerprint }),
  };
}

/** The level that is written stands whatever the kind; else a settled kind has none, and all others that of the rule. */
function levelOf(run: RunContext, result: JsonObject, byDefault: Level, pointer: string): Level {
  const { kind, level } = result;
  if (kind !== undefined && !KINDS.has(kind)) {
    run.problems.push(unknownStatus(run.file, `${pointer}/kind`, kind, [...KINDS].join(', ')));
  }
  if (typeof kind === 'string' && kind !== 'fail')
    run.oddities.kinds.set(kind, (run.oddities.kinds.get(kind) ?? 0) + 1);
  if (isLevel(level)) return level;
  if (level !== undefined) {
    run.problems.push(unknownStatus(run.file, `${pointer}/level`, level, 'error, warning, note or none'));
    return 'error';
  }
  return typeof kind === 'string' && SETTLED.has(kind) ? 'none' : byDefault;
}

/** Suppressed (§3.35) unless each suppression is still under review or was rejected. */
const isSuppressed = (result: JsonObject): boolean =>
  (arrayAt(result, 'suppressions') ?? []).some(
    (one) => isObject(one) && (one.status === undefined || one.status === 'accepted'),
  );

function messageOf(result: JsonObject, descriptor: JsonObject | undefined): string {
  const message = objectAt(result, 'message') ?? {};
  const strings = objectAt(descriptor ?? {}, 'messageStrings') ?? {};
  const id = stringAt(message, 'id');
  const template = id === undefined ? undefined : stringAt(objectAt(strings, id) ?? {}, 'text');
  const text = stringAt(message, 'text') ?? template ?? stringAt(message, 'markdown') ?? id ?? '';
  const given = arrayAt(message, 'arguments') ?? [];
  return given.length === 0 ? text : text.replace(/\{(\d+)\}/g, (hole, index) => String(given[Number(index)] ?? hole));
}

function placeOf({ artifacts }: RunContext, result: JsonObject): Pick<LintFinding, 'file' | 'line'> {
  const [location] = arrayAt(result, 'locations') ?? [];
  const physical = isObject(location) ? objectAt(location, 'physicalLocation') : undefined;
  if (physical === undefined) return {};
  const path = artifacts.fileOf(objectAt(physical, 'artifactLocation') ?? {});
  const line = numberAt(objectAt(physical, 'region') ?? {}, 'startLine');
  return { ...(path === undefined ? {} : { file: path }), ...(line === undefined || line < 1 ? {} : { line }) };
}

/** The first fingerprint by name, else GitHub's hash of the primary location. */
function fingerprintOf(result: JsonObject): string | undefined {
  const fingerprints = objectAt(result, 'fingerprints') ?? {};
  const [first] = Object.keys(fingerprints).sort();
  const partial = stringAt(objectAt(result, 'partialFingerprints') ?? {}, 'primaryLocationLineHash');
  return (first === undefined ? undefined : stringAt(fingerprints, first)) ?? partial;
}

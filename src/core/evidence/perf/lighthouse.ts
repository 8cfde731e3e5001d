import type { ProblemParts } from '../../model/problem.ts';
import type { Adapter, Metric, Report, SourceFile } from '../adapter.ts';
import { arrayAt, badShape, finite, isObject, type JsonObject, objectAt, parseJsonObject, stringAt } from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { pointerTo } from '../pointer.ts';
import { grouped, repeated } from './benchmarks.ts';
import { noMetrics } from './no-metrics.ts';

/** What audits are measured in, where a version before 6 does not say it. */
const OLDER_UNITS: ReadonlyMap<string, string> = new Map([
  ['first-contentful-paint', 'millisecond'],
  ['first-meaningful-paint', 'millisecond'],
  ['largest-contentful-paint', 'millisecond'],
  ['speed-index', 'millisecond'],
  ['total-blocking-time', 'millisecond'],
  ['max-potential-fid', 'millisecond'],
  ['first-cpu-idle', 'millisecond'],
  ['interactive', 'millisecond'],
  ['cumulative-layout-shift', 'unitless'],
]);

/** The result of Lighthouse: a score from 0 to 1 for each category, and what its audits measured; of a user flow, by its steps. */
export const lighthouse: Adapter<'perf'> = {
  id: 'lighthouse',
  kind: 'perf',
  title: 'Lighthouse JSON',
  tools: [
    { tool: 'Lighthouse', how: 'lighthouse URL --output=json --output-path=lighthouse.json' },
    { tool: 'Lighthouse CI', how: 'lhci collect, and take .lighthouseci/lhr-*.json' },
  ],
  claims({ head }) {
    const keys = keysOf(head);
    if (keysOf(head, 3).has('steps/*/lhr')) return head.includes('"lighthouseVersion"');
    return (keys.has('lighthouseVersion') && keys.has('fetchTime')) || keys.has('lighthouseResult/lighthouseVersion');
  },
  read(file, emit): Report {
    const pages = pagesIn(parseJsonObject(file), file);
    const notes: string[] = [];
    const problems: ProblemParts[] = [];
    let emitted = 0;
    for (const { result, base, step } of pages) {
      notes.push(...(arrayAt(result, 'runWarnings') ?? []).map((one) => `a warning: ${String(one).slice(0, 160)}`));
      problems.push(...failuresIn(result, base, file));
      for (const metric of metricsIn(result, base, file, notes)) {
        emitted += 1;
        emit(step === undefined ? metric : { ...metric, name: grouped(step, metric.name) });
      }
    }
    if (emitted === 0 && problems.length === 0) problems.push(noMetrics(file, `${pages[0]?.base ?? ''}/audits`));
    const first = pages[0]?.result ?? {};
    const version = stringAt(first, 'lighthouseVersion');
    const claimedAt = stringAt(first, 'fetchTime');
    return {
      tool: 'Lighthouse',
      ...(version === undefined ? {} : { toolVersion: version }),
      ...(claimedAt === undefined ? {} : { claimedAt }),
      notes,
      problems,
    };
  },
};

interface Page {
  readonly result: JsonObject;
  readonly base: string;
  /** Of a user flow. */
  readonly step?: string;
}

/** One page, alone or as the service wraps it; or the steps of a flow (types/lhr/flow-result.d.ts), several of which may have one name. */
function pagesIn(root: JsonObject, file: SourceFile): readonly Page[] {
  const steps = arrayAt(root, 'steps');
  if (steps === undefined) {
    const outer = objectAt(root, 'lighthouseResult');
    return [{ result: outer ?? root, base: outer === undefined ? '' : '/lighthouseResult' }];
  }
  const names = steps.map((step) => (isObject(step) ? stringAt(step, 'name') : undefined));
  const shared = repeated(names);
  return steps.map((step, index) => {
    const result = isObject(step) ? objectAt(step, 'lhr') : undefined;
    const name = names[index];
    if (result === undefined || name === undefined)
      throw badShape(file, `/steps/${index}`, step, 'a step with its name and result');
    return { result, base: `/steps/${index}/lhr`, step: shared.has(name) ? `${index + 1} ${name}` : name };
  });
}

/** A page that could not be judged; or else each audit that broke. */
function* failuresIn(result: JsonObject, base: string, file: SourceFile): Generator<ProblemParts> {
  const error = objectAt(result, 'runtimeError');
  const code = error === undefined ? undefined : stringAt(error, 'code');
  if (error !== undefined && code !== 'NO_ERROR') {
    yield failed(file, `${base}/runtimeError`, `${code ?? 'an error'}: ${stringAt(error, 'message') ?? ''}`);
    return;
  }
  for (const [id, audit] of Object.entries(objectAt(result, 'audits') ?? {})) {
    if (!isObject(audit) || audit.scoreDisplayMode !== 'error') continue;
    yield failed(file, `${base}${pointerTo('audits', id)}`, `${id}: ${stringAt(audit, 'errorMessage') ?? 'an error'}`);
  }
}

function* metricsIn(result: JsonObject, base: string, file: SourceFile, notes: string[]): Generator<Metric> {
  const audits = objectAt(result, 'audits');
  const categories = objectAt(result, 'categories');
  if (audits === undefined) throw badShape(file, `${base}/audits`, result.audits, 'audits by id');
  if (categories === undefined) throw badShape(file, `${base}/categories`, result.categories, 'categories by id');
  for (const [id, category] of Object.entries(categories)) {
    const pointer = `${base}${pointerTo('categories', id)}/score`;
    const score = isObject(category) ? category.score : undefined;
    if (score === null || score === undefined) {
      notes.push(`${id}: Lighthouse gave no score`);
      continue;
    }
    const value = finite(score, { file: file.path, pointer });
    if (value < 0 || value > 1) throw badShape(file, pointer, score, 'a score from 0 to 1');
    yield { name: `${id}.score`, value, unit: 'ratio', direction: 'higher', samples: 1 };
  }
  for (const [id, audit] of Object.entries(audits)) {
    // The audit named metrics repeats others as a debugging aid.
    if (!isObject(audit) || audit.scoreDisplayMode === 'error' || id === 'metrics') continue;
    const older = OLDER_UNITS.get(id);
    const key = Object.hasOwn(audit, 'numericValue') ? 'numericValue' : 'rawValue';
    if (audit[key] === undefined || audit[key] === null || (key === 'rawValue' && older === undefined)) continue;
    const value = finite(audit[key], { file: file.path, pointer: `${base}${pointerTo('audits', id)}/${key}` });
    const measured = inBaseUnit(value, stringAt(audit, 'numericUnit') ?? older);
    if (measured === undefined) notes.push(`${id}: the unit is not stated, so it is left out`);
    else yield { name: `${id}.value`, ...measured, direction: 'lower', samples: 1 };
  }
}

function inBaseUnit(value: number, unit: string | undefined): Pick<Metric, 'value' | 'unit'> | undefined {
  if (unit === 'millisecond') return { value: value / 1000, unit: 's' };
  if (unit === 'second') return { value, unit: 's' };
  if (unit === 'byte') return { value, unit: 'B' };
  return unit === 'unitless' || unit === 'element' ? { value, unit: '1' } : undefined;
}

const failed = (file: SourceFile, pointer: string, found: string): ProblemParts => ({
  code: 'evidence.tool_failed',
  message: 'Lighthouse could not judge the page',
  file: file.path,
  pointer,
  found: found.slice(0, 200),
  expected: 'a page that loads, and audits that finish',
  remedy: 'look whether the page is served, and run Lighthouse again',
});

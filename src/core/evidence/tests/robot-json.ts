import type { SourceFile } from '../adapter.ts';
import {
  arrayAt,
  badShape,
  isObject,
  type JsonObject,
  numberAt,
  objectAt,
  parseJsonObject,
  stringAt,
} from '../json.ts';
import type { RobotRun } from './robot-suites.ts';
import type { RobotClaims } from './robot-xml.ts';

/** `output.json` of Robot Framework 7.2 and later (result.json of its schemas). Throws `evidence.shape` and what `parseJsonObject` throws. */
export function readRobotJson(file: SourceFile, run: RobotRun): RobotClaims {
  const root = parseJsonObject(file);
  const suite = objectAt(root, 'suite');
  if (suite === undefined) throw badShape(file, '/suite', root.suite, 'a suite');
  readSuite(file, run, suite, '/suite');
  for (const error of (arrayAt(root, 'errors') ?? []).filter(isObject))
    run.addError(stringAt(error, 'level') ?? '', stringAt(error, 'message') ?? '');
  const total = objectAt(objectAt(root, 'statistics') ?? {}, 'total');
  return {
    claims: total === undefined ? undefined : claimsOf(total),
    generator: stringAt(root, 'generator') ?? '',
    notes: [],
  };
}

function readSuite(file: SourceFile, run: RobotRun, suite: JsonObject, pointer: string): void {
  run.openSuite(stringAt(suite, 'name') ?? '', stringAt(suite, 'source'));
  for (const key of ['tests', 'suites'] as const) {
    const items = suite[key] === undefined ? [] : arrayAt(suite, key);
    if (items === undefined) throw badShape(file, `${pointer}/${key}`, suite[key], `an array of ${key}`);
    for (const [index, item] of items.entries()) {
      const at = `${pointer}/${key}/${index}`;
      if (!isObject(item)) throw badShape(file, at, item, 'an object');
      if (key === 'suites') readSuite(file, run, item, at);
      else addTest(file, run, item, at);
    }
  }
  run.closeSuite({
    status: stringAt(suite, 'status'),
    message: stringAt(suite, 'message') ?? '',
    teardown: stringAt(objectAt(suite, 'teardown') ?? {}, 'status'),
  });
}

function addTest(file: SourceFile, run: RobotRun, test: JsonObject, pointer: string): void {
  const name = stringAt(test, 'name');
  if (name === undefined) throw badShape(file, `${pointer}/name`, test.name, 'the name of a test');
  addKeywords(run, test);
  const elapsed = numberAt(test, 'elapsed_time');
  run.addTest({
    name,
    status: stringAt(test, 'status'),
    message: stringAt(test, 'message') ?? '',
    tags: (arrayAt(test, 'tags') ?? []).filter((tag) => typeof tag === 'string'),
    line: numberAt(test, 'lineno'),
    durationMs: elapsed === undefined ? undefined : elapsed * 1000,
    isUncritical: false,
  });
}

/** A keyword has no type, or says where it stands; whatever else a body holds (VAR, RETURN) passes in a dry run, too. */
const KEYWORDS = new Set(['', 'KEYWORD', 'SETUP', 'TEARDOWN']);

/** Keywords call others, and stand in loops and branches. */
function addKeywords(run: RobotRun, item: JsonObject): void {
  for (const one of [item.setup, ...(arrayAt(item, 'body') ?? []), item.teardown].filter(isObject)) {
    if ((arrayAt(one, 'body') ?? []).some((inner) => isObject(inner) && inner.status !== undefined))
      addKeywords(run, one);
    else if (KEYWORDS.has(stringAt(one, 'type') ?? '')) run.addKeyword(stringAt(one, 'status'));
  }
}

function claimsOf(total: JsonObject): NonNullable<RobotClaims['claims']> {
  const [passed = 0, failing = 0, skipped = 0] = ['pass', 'fail', 'skip'].map((key) => numberAt(total, key));
  return { tests: passed + failing + skipped, failing, skipped };
}

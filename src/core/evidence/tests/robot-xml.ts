import type { SourceFile } from '../adapter.ts';
import { kept } from '../kept.ts';
import { wrongRoot } from '../wrong-root.ts';
import type { Attributes } from '../xml.ts';
import { countOf, readElements } from '../xml-elements.ts';
import type { RobotRun, RobotTest } from './robot-suites.ts';
import type { Claims } from './suite.ts';

type Draft = { -readonly [K in keyof RobotTest]: RobotTest[K] } & { tags: string[] };

interface Open {
  /** What a keyword directly in a suite is: its setup or its teardown. */
  type: string;
  teardown?: string;
  status?: string;
  message: string;
}

interface Output {
  readonly run: RobotRun;
  readonly suites: Open[];
  generator: string;
  test?: Draft;
  /** Whether nothing that has a status of its own stands inside the last keyword that opened. */
  isLeaf: boolean;
  level: string;
  counters: Attributes;
  claims?: Claims;
}

export interface RobotClaims {
  readonly claims: Claims | undefined;
  readonly generator: string;
  /** What was repaired. */
  readonly notes: readonly string[];
}

/** `output.xml` of Robot Framework 3 to 7. Throws what `readElements` throws, and `evidence.wrong_root`. */
export function readRobotXml(file: SourceFile, run: RobotRun): RobotClaims {
  const output: Output = { run, suites: [], generator: '', isLeaf: false, level: '', counters: {} };
  const notes = readElements(file, {
    open(path, attributes, line) {
      if (path.length === 1 && path[0] !== 'robot') throw wrongRoot(file, path[0] ?? '', line, 'robot');
      if (path.length === 1) output.generator = kept(attributes.generator ?? '');
      return path[1] === 'suite'
        ? openInSuite(output, path, attributes, line)
        : openAfterwards(output, path, attributes);
    },
    close: (path, text) => close(output, path, text),
  });
  return { claims: output.claims, generator: output.generator, notes };
}

function openInSuite(output: Output, path: readonly string[], attributes: Attributes, line: number): boolean {
  const suite = output.suites.at(-1);
  if (path.at(-1) === 'kw') output.isLeaf = true;
  else if (path.at(-1) === 'status') {
    if (output.isLeaf && path.at(-2) === 'kw') output.run.addKeyword(attributes.status);
    output.isLeaf = false;
  }
  switch (path.slice(-2).join('/')) {
    case 'robot/suite':
    case 'suite/suite':
      output.suites.push({ type: '', message: '' });
      output.run.openSuite(kept(attributes.name ?? ''), attributes.source && kept(attributes.source));
      return false;
    case 'suite/test':
    case 'suite/task':
      output.test = draftOf(attributes, line);
      return false;
    case 'suite/kw':
      if (suite !== undefined) suite.type = (attributes.type ?? '').toUpperCase();
      return false;
    case 'kw/status':
      if (path.at(-3) === 'suite' && suite?.type === 'TEARDOWN') suite.teardown = kept(attributes.status ?? '');
      return false;
    case 'test/status':
    case 'task/status':
      if (output.test !== undefined) readStatus(output.test, attributes);
      return true;
    case 'suite/status':
      if (suite !== undefined) suite.status = kept(attributes.status ?? '');
      return true;
    case 'test/tag':
    case 'task/tag':
    case 'tags/tag':
      return true;
    default:
      return false;
  }
}

function openAfterwards(output: Output, path: readonly string[], attributes: Attributes): boolean {
  const place = path.slice(1).join('/');
  if (place === 'statistics/total/stat') output.counters = attributes;
  if (place === 'errors/msg') output.level = kept(attributes.level ?? '');
  return place === 'statistics/total/stat' || place === 'errors/msg';
}

function close(output: Output, path: readonly string[], text: string): void {
  const { run, test, suites } = output;
  switch (path.slice(-2).join('/')) {
    case 'robot/suite':
    case 'suite/suite': {
      const end = path[1] === 'suite' ? suites.pop() : undefined;
      if (end !== undefined) run.closeSuite({ status: end.status, message: end.message, teardown: end.teardown });
      return;
    }
    case 'suite/test':
    case 'suite/task':
      if (test !== undefined) run.addTest(test);
      delete output.test;
      return;
    case 'test/status':
    case 'task/status':
      if (test !== undefined) test.message = text;
      return;
    case 'test/tag':
    case 'task/tag':
    case 'tags/tag':
      test?.tags.push(kept(text));
      return;
    case 'suite/status': {
      const suite = suites.at(-1);
      if (suite !== undefined) suite.message = text;
      return;
    }
    case 'total/stat':
      if (/^All T(?:est|ask)s$/.test(text.trim())) output.claims = claimsOf(output.counters);
      return;
    case 'errors/msg':
      run.addError(output.level, text);
  }
}

function draftOf({ name = '', line = '' }: Attributes, sourceLine: number): Draft {
  return {
    name: kept(name),
    status: undefined,
    message: '',
    tags: [],
    line: countOf(line),
    durationMs: undefined,
    isUncritical: false,
    sourceLine,
  };
}

/** Robot 7 writes what elapsed, in seconds; those before it the start and the end, as `20261122 16:42:01.229`. */
function readStatus(test: Draft, { status, critical, elapsed, starttime = '', endtime = '' }: Attributes): void {
  if (status !== undefined) test.status = kept(status);
  test.isUncritical = critical === 'no';
  const span = elapsed === undefined ? instantOf(endtime) - instantOf(starttime) : Number(elapsed) * 1000;
  if (span >= 0 && Number.isFinite(span)) test.durationMs = span;
}

function instantOf(text: string): number {
  const match = /^(\d{4})(\d\d)(\d\d) (\d\d:\d\d:\d\d\.\d{3})$/.exec(text);
  return match === null ? Number.NaN : Date.parse(`${match[1]}-${match[2]}-${match[3]}T${match[4]}Z`);
}

function claimsOf({ pass, fail, skip }: Attributes): Claims {
  const [passed = 0, failing = 0, skipped = 0] = [pass, fail, skip].map(countOf);
  return { tests: passed + failing + skipped, failing, skipped };
}

import { Problem } from '../../model/problem.ts';
import type { Adapter, SourceFile } from '../adapter.ts';
import { csvRows } from '../csv.ts';
import { badShape, endedLines, finite, isObject, type JsonObject, parseJsonLines, stringAt } from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { foldRequests, type RequestRow } from './request-fold.ts';
import { figureIn, notAsPrinted } from './text-figures.ts';

/** Nanoseconds since 1970, status, nanoseconds, bytes out and in, then the error. */
const ROW = /^\d{19},\d{1,3},\d+,\d+,\d+,/;
const COLUMNS = 12;

/** The results of a vegeta attack, one a line: JSON, or CSV without a header. */
export const vegetaResults: Adapter<'perf'> = {
  id: 'vegeta-results',
  kind: 'perf',
  title: 'vegeta results, JSON lines or CSV',
  tools: [
    { tool: 'vegeta', how: 'vegeta encode -to json results.bin > vegeta.ndjson' },
    { tool: 'vegeta', how: 'vegeta encode -to csv results.bin > vegeta.csv' },
  ],
  claims({ head }) {
    if (ROW.test(head)) return true;
    const keys = keysOf(head);
    return ['attack', 'seq', 'code', 'latency', 'bytes_in'].every((key) => keys.has(key));
  },
  read(file, emit) {
    const fold = foldRequests(file);
    for (const row of ROW.test(file.head) ? csvResults(file) : jsonResults(file)) fold.add(row);
    const { notes, problems } = fold.finish(emit);
    return { tool: 'vegeta', notes, problems };
  },
};

function* csvResults(file: SourceFile): Generator<RequestRow> {
  for (const { fields, line } of csvRows(file, { ended: true })) {
    if (fields.length !== COLUMNS) throw atLine(notAsPrinted(file, `${COLUMNS} fields`), line);
    const number = (index: number, what: string): number => figureIn(fields[index], { file: file.path, line, what });
    yield rowOf({
      code: number(1, 'code'),
      latency: number(2, 'latency'),
      start: number(0, 'timestamp') / 1e9,
      received: number(4, 'bytes in'),
      sent: number(3, 'bytes out'),
    });
  }
}

function* jsonResults(file: SourceFile): Generator<RequestRow> {
  for (const { line, value } of parseJsonLines(file, endedLines(file))) {
    if (!isObject(value)) throw atLine(badShape(file, '', value, 'a result of vegeta'), line);
    const number = (key: string): number => finite(value[key], { file: file.path, pointer: `/${key}` });
    yield rowOf({
      code: number('code'),
      latency: number('latency'),
      start: secondsAt(value, file, line),
      received: number('bytes_in'),
      sent: number('bytes_out'),
    });
  }
}

interface Result {
  readonly code: number;
  /** In nanoseconds. */
  readonly latency: number;
  readonly start: number;
  readonly received: number;
  readonly sent: number;
}

/** Vegeta itself counts 2xx and 3xx as success; 0 stands for no answer. */
const rowOf = ({ code, latency, start, received, sent }: Result): RequestRow => ({
  tags: '',
  seconds: latency / 1e9,
  failed: code < 200 || code >= 400,
  unanswered: code === 0,
  start,
  received,
  sent,
});

function secondsAt(result: JsonObject, file: SourceFile, line: number): number {
  const milliseconds = Date.parse(stringAt(result, 'timestamp') ?? '');
  if (Number.isNaN(milliseconds))
    throw atLine(badShape(file, '/timestamp', result.timestamp, 'an RFC 3339 time'), line);
  return milliseconds / 1000;
}

const atLine = ({ parts }: Problem, line: number): Problem => new Problem({ ...parts, line });

import { Problem } from '../../model/problem.ts';
import type { SourceFile } from '../adapter.ts';
import { tagsOf } from './load.ts';
import type { RequestRow } from './request-fold.ts';

/** One sample of JMeter, from CSV or from an attribute of XML, as it is written. */
export interface JmeterSample {
  readonly label: string;
  /** In milliseconds. */
  readonly elapsed: number;
  readonly success: boolean;
  readonly code: string;
  readonly message: string;
  /** In milliseconds since 1970, of the start; undefined where it is written as a date of some form. */
  readonly time: number | undefined;
  readonly received: number | undefined;
  readonly sent: number | undefined;
}

/** A sample as a request. JMeter's transaction controllers write samples of their own, which stand for those of the requests inside. */
export function rowOf({ label, elapsed, success, code, message, time, received, sent }: JmeterSample): RequestRow {
  return {
    tags: tagsOf({ name: label }),
    seconds: elapsed / 1000,
    failed: !success,
    unanswered: code.startsWith('Non HTTP response code'),
    start: time === undefined ? undefined : time / 1000,
    received,
    sent,
    sumsUp: message.startsWith('Number of samples in transaction'),
  };
}

/** Throws for a row that stands for several samples, as JMeter's mode Statistical sends them: its time is their sum. */
export function refuseSums(count: string | undefined, file: SourceFile, line: number): void {
  if (count === undefined || count === '' || count === '1') return;
  throw new Problem({
    code: 'evidence.shape',
    message: 'a row does not stand for one sample',
    file: file.path,
    line,
    found: `${count.slice(0, 20)} samples in a row`,
    expected: 'a row for each sample',
    remedy: 'let the servers of JMeter send single samples: mode=Standard',
  });
}

export const JMETER_NOTE =
  'rates are over the time from the first sample to the end of the last; the summary line counts from the start of JMeter';

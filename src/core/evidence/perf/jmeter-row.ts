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

export const JMETER_NOTE =
  'rates are over the time from the first sample to the end of the last; the summary line counts from the start of JMeter';

import type { Configuration } from '../model/configuration.ts';
import schema from '../schema/waivers.json' with { type: 'json' };
import { type DocumentForm, readDocument, type TrustedFile } from './document.ts';
import { mandatoryIn } from './mandatory.ts';
import type { Reader } from './reader.ts';
import { checkPerson } from './triage.ts';

const DAY_MS = 86_400_000;

/** An approved exception; it ends at `expiresMs`, exclusive. */
export interface Waiver {
  readonly rule: string;
  /** A pointer, a file, or the one name that the finding quotes, whole; empty: the whole rule. */
  readonly item: string;
  /** `#12`, a branch, or empty: every change. */
  readonly scope: string;
  readonly requester: string;
  readonly approver: string;
  readonly ticket: string;
  readonly reason: string;
  readonly expiresMs: number;
}

const FORM: DocumentForm = { name: 'waivers', schema, invalid: 'waiver.invalid' };

/** Reads the list of waivers as of an instant (milliseconds since the epoch); those that have ended are kept, to be shown. Throws Problems. */
export function parseWaivers(file: TrustedFile, configuration: Configuration, nowMs: number): readonly Waiver[] {
  return readDocument(FORM, file, (read) => {
    const waivers = read.items('').map((index) => waiverOf(read, `/${index}`, configuration, nowMs));
    const { max } = configuration.waivers;
    const open = waivers.filter(({ expiresMs }) => expiresMs > nowMs).length;
    if (open > max) {
      read.fault({
        code: 'waiver.invalid',
        message: `${open} waivers are open and ${max} are allowed`,
        pointer: '',
        found: String(open),
        expected: `at most ${max}`,
        hint: 'waivers.max',
        remedy: 'close waivers',
      });
    }
    return waivers;
  });
}

function waiverOf(read: Reader, at: string, configuration: Configuration, nowMs: number): Waiver {
  const text = (key: string): string => read.text(`${at}/${key}`) ?? '';
  for (const key of ['requester', 'approver']) checkPerson(read, `${at}/${key}`, configuration);
  if (text('approver') !== '' && text('approver') === text('requester')) {
    read.fault({
      code: 'waiver.invalid',
      message: 'a waiver is granted by the person who asked for it',
      pointer: `${at}/approver`,
      found: text('approver'),
      expected: 'another person',
      hint: 'also the requester',
      remedy: 'let another person grant it',
    });
  }
  if (mandatoryIn(text('rule')) !== undefined) {
    read.fault({
      code: 'waiver.invalid',
      message: `\`${text('rule')}\` cannot be waived`,
      pointer: `${at}/rule`,
      found: text('rule'),
      expected: 'another rule',
      hint: 'without it nothing passes',
      remedy: 'remove the waiver',
    });
  }
  const expiresMs = read.deadline(`${at}/expires`) ?? 0;
  const { maxDays } = configuration.waivers;
  if (expiresMs - nowMs > maxDays * DAY_MS) {
    read.fault({
      code: 'waiver.invalid',
      message: `a waiver lasts at most ${maxDays} days from now`,
      pointer: `${at}/expires`,
      found: text('expires'),
      expected: `within ${maxDays} days`,
      hint: 'waivers.max_days',
      remedy: 'shorten it, and renew it when it ends',
    });
  }
  return {
    rule: text('rule'),
    item: text('item'),
    scope: text('scope'),
    requester: text('requester'),
    approver: text('approver'),
    ticket: text('ticket'),
    reason: text('reason'),
    expiresMs,
  };
}

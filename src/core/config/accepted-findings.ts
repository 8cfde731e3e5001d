import type { Configuration } from '../model/configuration.ts';
import schema from '../schema/accepted-findings.json' with { type: 'json' };
import { type DocumentForm, readDocument, type TrustedFile } from './document.ts';
import { optional } from './reader.ts';
import { checkPerson } from './triage.ts';

/** An old finding that does not block until `untilMs`, exclusive (milliseconds since the epoch). */
export interface AcceptedFinding {
  readonly tool: string;
  readonly rule: string;
  readonly file?: string;
  readonly fingerprint?: string;
  readonly message: string;
  /** How often it is accepted. */
  readonly count: number;
  readonly owner: string;
  readonly reason: string;
  readonly untilMs: number;
}

const FORM: DocumentForm = { name: 'accepted-findings', schema, invalid: 'baseline.invalid' };

/** Reads the list of accepted findings of a slot; those that have ended are kept, to be shown. Without a configuration owners are not looked up. Throws Problems. */
export function parseAcceptedFindings(file: TrustedFile, configuration?: Configuration): readonly AcceptedFinding[] {
  return readDocument(FORM, file, (read) => {
    const known = new Set<string>();
    return read.items('/findings').map((index) => {
      const at = `/findings/${index}`;
      const text = (key: string): string => read.text(`${at}/${key}`) ?? '';
      if (configuration !== undefined) checkPerson(read, `${at}/owner`, configuration);
      const entry = {
        tool: text('tool'),
        rule: text('rule'),
        ...optional('file', read.text(`${at}/file`)),
        ...optional('fingerprint', read.text(`${at}/fingerprint`)),
        message: text('message'),
        count: read.count(`${at}/count`) ?? 1,
        owner: text('owner'),
        reason: text('reason'),
        untilMs: read.deadline(`${at}/until`) ?? 0,
      };
      const identity = identityOf(entry);
      if (known.has(identity)) {
        read.fault({
          code: 'baseline.invalid',
          message: 'a finding is accepted twice',
          pointer: at,
          found: `${entry.rule} in ${entry.file ?? 'no file'}`,
          expected: 'each finding once, with a count',
          hint: 'stands above already',
          remedy: 'remove one of the two',
        });
      }
      known.add(identity);
      return entry;
    });
  });
}

/** What makes two findings one: tool, rule, file, and the fingerprint, or the message where the tool gives none. Lines move, so they do not count. */
export const identityOf = ({
  tool,
  rule,
  file = '',
  fingerprint,
  message,
}: Pick<AcceptedFinding, 'tool' | 'rule' | 'file' | 'fingerprint' | 'message'>): string =>
  JSON.stringify([tool, rule, file, fingerprint === undefined ? { message } : fingerprint]);

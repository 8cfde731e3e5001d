import type { Adapter, SourceFile } from '../adapter.ts';
import { type CsvRecord, csvRecords } from '../csv.ts';
import { badShape } from '../json.ts';
import { JMETER_NOTE, type JmeterSample, refuseSums, rowOf } from './jmeter-row.ts';
import { foldRequests } from './request-fold.ts';
import { figureIn, notAsPrinted } from './text-figures.ts';

/** The user chooses the columns; JMeter has their order. */
const HEADER = /^(?:"?timeStamp"?[,;\t|]"?elapsed"?|"?elapsed"?(?=[,;\t|]"?label"?[,;\t|]))([,;\t|])[^\n]*\blabel\b/;

/** JMeter's log of samples as CSV, with its line of names; the columns are those that the user chose to save. */
export const jmeterCsv: Adapter<'perf'> = {
  id: 'jmeter-csv',
  kind: 'perf',
  title: 'JMeter JTL, CSV',
  tools: [{ tool: 'JMeter', how: 'jmeter -n -t plan.jmx -l jmeter.jtl' }],
  claims: ({ head }) => HEADER.test(head),
  read(file, emit) {
    const separator = HEADER.exec(file.head)?.[1] ?? ',';
    const fold = foldRequests(file);
    const failures = new Map<string, number>();
    for (const record of csvRecords(file, { separator, ended: true })) {
      refuseSums(record.fields.SampleCount, file, record.line);
      const sample = sampleOf(record, file);
      fold.add(rowOf(sample));
      const why = record.fields.failureMessage ?? '';
      if (!sample.success && why !== '' && (failures.has(why) || failures.size < 20))
        failures.set(why, (failures.get(why) ?? 0) + 1);
    }
    const { notes, problems } = fold.finish(emit);
    return {
      tool: 'JMeter',
      notes: [JMETER_NOTE, ...notes, ...assertionNotes(failures)],
      problems,
      saysFailed: failures.size > 0,
    };
  },
};

/** Assertions of the plan that failed, by what they say. */
export const assertionNotes = (failures: ReadonlyMap<string, number>): readonly string[] =>
  [...failures].map(
    ([why, count]) => `${count} samples failed an assertion: ${why.replace(/\s+/gu, ' ').slice(0, 120)}`,
  );

function sampleOf({ fields, line }: CsvRecord, file: SourceFile): JmeterSample {
  const {
    timeStamp = '',
    elapsed,
    label = '',
    success,
    responseCode = '',
    responseMessage = '',
    bytes,
    sentBytes,
  } = fields;
  if (success === undefined) throw notAsPrinted(file, 'a column success: jmeter.save.saveservice.successful=true');
  if (success !== 'true' && success !== 'false') throw badShape(file, `/${line}/success`, success, 'true or false');
  const optional = (written: string | undefined, what: string): number | undefined =>
    written === undefined || written === '' ? undefined : figureIn(written, { file: file.path, line, what });
  return {
    label,
    elapsed: figureIn(elapsed, { file: file.path, line, what: 'elapsed' }),
    success: success === 'true',
    code: responseCode,
    message: responseMessage,
    time: /^\d+$/.test(timeStamp) ? Number(timeStamp) : undefined,
    received: optional(bytes, 'bytes'),
    sent: optional(sentBytes, 'sentBytes'),
  };
}

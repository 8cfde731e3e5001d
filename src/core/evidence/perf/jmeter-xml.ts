import { Problem } from '../../model/problem.ts';
import type { Adapter, SourceFile } from '../adapter.ts';
import { badShape } from '../json.ts';
import { kept } from '../kept.ts';
import { xmlRootOf } from '../unread.ts';
import { type Attributes, readXml } from '../xml.ts';
import { assertionNotes } from './jmeter-csv.ts';
import { JMETER_NOTE, type JmeterSample, refuseSums, rowOf } from './jmeter-row.ts';
import { foldRequests } from './request-fold.ts';
import { figureIn } from './text-figures.ts';

/**
 * JMeter's log of samples as XML. Samples inside a sample are parts of it, such as the images of a page, and are not counted again;
 * but a transaction controller that is told to can hold its requests.
 */
export const jmeterXml: Adapter<'perf'> = {
  id: 'jmeter-xml',
  kind: 'perf',
  title: 'JMeter JTL, XML',
  tools: [{ tool: 'JMeter', how: 'jmeter -n -t plan.jmx -l jmeter.jtl -Jjmeter.save.saveservice.output_format=xml' }],
  claims: ({ head }) => xmlRootOf(head) === 'testResults',
  read(file, emit) {
    const fold = foldRequests(file);
    const failures = new Map<string, number>();
    let message = '';
    let inMessage = false;
    let failed = false;
    // How many elements that are open are samples of transaction controllers: what is inside them is no part of a request.
    let transactions = 0;
    const noted = readXml(file, {
      open(name, attributes, depth, line) {
        if (depth === 1 || (depth === transactions + 1 && isSample(name))) {
          const row = rowOf(sampleOf(name, attributes, file, line));
          fold.add(row);
          if (row.sumsUp) transactions = depth;
        }
        inMessage = name === 'failureMessage';
        if (inMessage) message = '';
        return name === 'failureMessage' || name === 'failure' || name === 'error';
      },
      text(piece) {
        if (inMessage) message = `${message}${piece}`.slice(0, 200);
        else if (piece.trim() === 'true') failed = true;
      },
      close(name, depth) {
        inMessage = false;
        if (name === 'assertionResult') {
          const why = kept(message.trim());
          if (failed && (failures.has(why) || failures.size < 20)) failures.set(why, (failures.get(why) ?? 0) + 1);
          failed = false;
          message = '';
        }
        if (depth === 1) failed = false;
        if (depth === transactions) transactions -= 1;
      },
    });
    const { notes, problems } = fold.finish(emit);
    return {
      tool: 'JMeter',
      notes: [JMETER_NOTE, ...noted, ...notes, ...assertionNotes(failures)],
      problems,
      saysFailed: failures.size > 0,
    };
  },
};

const isSample = (element: string): boolean => element === 'httpSample' || element === 'sample';

function sampleOf(
  element: string,
  { lb, t, s, rc, rm, ts, by, sby, sc }: Attributes,
  file: SourceFile,
  line: number,
): JmeterSample {
  if (!isSample(element)) throw unknownSample(file, element, line);
  refuseSums(sc, file, line);
  if (s !== 'true' && s !== 'false')
    throw new Problem({ ...badShape(file, '', s, 's="true" or s="false"').parts, line });
  const optional = (written: string | undefined, what: string): number | undefined =>
    written === undefined ? undefined : figureIn(written, { file: file.path, line, what });
  return {
    label: kept(lb ?? ''),
    elapsed: figureIn(t, { file: file.path, line, what: 't' }),
    success: s === 'true',
    code: rc ?? '',
    message: rm ?? '',
    time: optional(ts, 'ts'),
    received: optional(by, 'by'),
    sent: optional(sby, 'sby'),
  };
}

const unknownSample = (file: SourceFile, element: string, line: number): Problem =>
  new Problem({
    code: 'evidence.shape',
    message: 'a part that the format demands is missing or of another kind',
    file: file.path,
    line,
    found: `<${element.slice(0, 40)}>`,
    expected: '<httpSample> or <sample>',
    remedy: 'use the report as the tool wrote it',
  });

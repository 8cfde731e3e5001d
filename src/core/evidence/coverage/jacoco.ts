import type { ProblemParts } from '../../model/problem.ts';
import type { Adapter, SourceFile, Tally } from '../adapter.ts';
import { kept } from '../kept.ts';
import { xmlRootOf } from '../unread.ts';
import { wrongRoot } from '../wrong-root.ts';
import { type Attributes, readXml } from '../xml.ts';
import { badTally, isCounted, isTally, noCoverage, tallied } from './tallies.ts';

type Counters = Map<string, Tally>;

/** JaCoCo's report.dtd: the counters of each source file, of a class where classes were built without debug information. */
export const jacoco: Adapter<'coverage'> = {
  id: 'jacoco',
  kind: 'coverage',
  title: 'JaCoCo XML',
  tools: [
    { tool: 'Maven', how: 'mvn jacoco:report, then target/site/jacoco/jacoco.xml' },
    { tool: 'Gradle', how: 'jacocoTestReport { reports { xml.required = true } }' },
  ],
  claims: ({ head }) =>
    xmlRootOf(head) === 'report' &&
    /JACOCO|<sessioninfo\b|<counter\b[^>]*type="(?:INSTRUCTION|LINE)"|<package\b|<group\b/.test(head),
  read(file, emit) {
    const problems: ProblemParts[] = [];
    const path: string[] = [];
    const classes = new Map<string, { readonly counters: Counters; readonly source: string | undefined }>();
    let [pack, place, counted, saysSource] = ['', '', 0, false];
    let source: string | undefined;
    let counters: Counters = new Map();
    const told = (name: string, of: Counters): void => {
      const coverage = {
        file: name,
        ...tallied('lines', of.get('LINE') ?? NONE),
        ...tallied('branches', of.get('BRANCH') ?? NONE),
        ...tallied('functions', of.get('METHOD') ?? NONE),
        ...tallied('statements', of.get('INSTRUCTION') ?? NONE),
      };
      if (isCounted(coverage)) counted += 1;
      emit(coverage);
    };
    const notes = readXml(file, {
      open(name, attributes, depth, line) {
        if (depth === 0 && name !== 'report') throw wrongRoot(file, name, line, 'report');
        path.push(name);
        if (name === 'package') {
          pack = kept(attributes.name ?? '');
          classes.clear();
        } else if (name === 'class' || name === 'sourcefile') {
          place = kept(attributes.name ?? '');
          counters = new Map();
          source =
            name === 'class' && attributes.sourcefilename !== undefined ? kept(attributes.sourcefilename) : undefined;
          saysSource ||= source !== undefined;
        } else if (name === 'counter' && ['class', 'sourcefile'].includes(path.at(-2) ?? '')) {
          counters.set(kept(attributes.type ?? ''), tallyIn(file, place, attributes, problems));
        }
        return false;
      },
      close(name) {
        path.pop();
        if (name === 'class') classes.set(place, { counters, source });
        if (name === 'sourcefile') {
          told(pack === '' ? place : `${pack}/${place}`, counters);
          // Older versions do not say which class is of which file.
          for (const [title, one] of classes) if (one.source === place || !saysSource) classes.delete(title);
        }
        if (name === 'package') for (const [title, one] of classes) told(title, one.counters);
      },
      text: () => undefined,
    });
    if (counted === 0) problems.push(noCoverage(file));
    return { tool: 'jacoco', notes: [...notes, 'JaCoCo counts bytecode instructions as statements'], problems };
  },
};

const NONE: Tally = { covered: 0, total: 0 };

function tallyIn(file: SourceFile, place: string, { missed, covered }: Attributes, problems: ProblemParts[]): Tally {
  const tally = { covered: Number(covered ?? 'NaN'), total: Number(missed ?? 'NaN') + Number(covered ?? 'NaN') };
  if (isTally(tally.covered, tally.total)) return tally;
  problems.push(badTally(file, place, `missed ${missed}, covered ${covered}`));
  return NONE;
}

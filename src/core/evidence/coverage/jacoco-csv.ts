import type { ProblemParts } from '../../model/problem.ts';
import type { Adapter, Tally } from '../adapter.ts';
import { csvRecords } from '../csv.ts';
import { badTally, isCounted, isTally, noCoverage, tallied } from './tallies.ts';

/** JaCoCo's CSV: the counters of each class. */
export const jacocoCsv: Adapter<'coverage'> = {
  id: 'jacoco-csv',
  kind: 'coverage',
  title: 'JaCoCo CSV',
  tools: [
    { tool: 'Maven', how: 'mvn jacoco:report, then target/site/jacoco/jacoco.csv (the XML counts by source file)' },
  ],
  claims: ({ head }) => head.startsWith('GROUP,PACKAGE,CLASS,INSTRUCTION_MISSED,'),
  read(file, emit) {
    const problems: ProblemParts[] = [];
    let counted = 0;
    for (const { fields, line } of csvRecords(file)) {
      const name = `${fields.PACKAGE}.${fields.CLASS}`;
      const tally = (kind: string): Tally => {
        const [missed, covered] = [
          Number(fields[`${kind}_MISSED`] || 'NaN'),
          Number(fields[`${kind}_COVERED`] || 'NaN'),
        ];
        if (isTally(covered, covered + missed)) return { covered, total: covered + missed };
        problems.push({ ...badTally(file, name, `missed ${missed}, covered ${covered}`), line });
        return { covered: 0, total: 0 };
      };
      const coverage = {
        file: name,
        ...tallied('lines', tally('LINE')),
        ...tallied('branches', tally('BRANCH')),
        ...tallied('functions', tally('METHOD')),
        ...tallied('statements', tally('INSTRUCTION')),
      };
      if (isCounted(coverage)) counted += 1;
      emit(coverage);
    }
    if (counted === 0) problems.push(noCoverage(file));
    const notes = [
      'JaCoCo counts bytecode instructions as statements',
      'classes that share a line are counted each by itself',
    ];
    return { tool: 'jacoco', notes, problems };
  },
};

import type { ProblemParts } from '../../model/problem.ts';
import type { Adapter, SourceFile } from '../adapter.ts';
import { kept } from '../kept.ts';
import { xmlRootOf } from '../unread.ts';
import { wrongRoot } from '../wrong-root.ts';
import { type Attributes, readXml } from '../xml.ts';
import { badTally, coverageOf, type FileHits, hit, isCounted, isTally, noCoverage, tallied } from './tallies.ts';

/** SonarQube's generic test coverage (sonar-generic-coverage.xsd, version 1). */
export const sonarCoverage: Adapter<'coverage'> = {
  id: 'sonar-coverage',
  kind: 'coverage',
  title: 'SonarQube generic coverage XML',
  tools: [{ tool: 'gcovr', how: 'gcovr --sonarqube coverage.xml' }],
  claims: ({ head }) =>
    xmlRootOf(head) === 'coverage' &&
    /<coverage\b[^>]*\sversion="1"[^>]*>\s*<file\b[^>]*\spath=|<coverage\s+version="1"\s*(?:\/>|>\s*<\/coverage>)/.test(
      head,
    ),
  read(file, emit) {
    const problems: ProblemParts[] = [];
    let counted = 0;
    let current: Draft | undefined;
    const notes = readXml(file, {
      open(name, attributes, depth, line) {
        if (depth === 0 && name !== 'coverage') throw wrongRoot(file, name, line, 'coverage');
        if (name === 'file') current = newDraft(kept(attributes.path ?? ''));
        if (name === 'lineToCover' && current !== undefined) countLine(file, current, attributes, problems);
        return false;
      },
      close(name) {
        if (name !== 'file' || current === undefined) return;
        const coverage = { ...coverageOf(current.name, current.hits), ...tallied('branches', current.branches) };
        current = undefined;
        if (isCounted(coverage)) counted += 1;
        emit(coverage);
      },
      text: () => undefined,
    });
    if (counted === 0) problems.push(noCoverage(file));
    return { notes, problems };
  },
};

interface Draft {
  readonly name: string;
  readonly hits: FileHits;
  readonly branches: { covered: number; total: number };
}

const newDraft = (name: string): Draft => ({
  name,
  hits: { lines: new Map(), branches: new Map(), functions: new Map(), statements: new Map() },
  branches: { covered: 0, total: 0 },
});

function countLine(
  file: SourceFile,
  { name, hits, branches }: Draft,
  line: Attributes,
  problems: ProblemParts[],
): void {
  const { lineNumber = '', covered = '', branchesToCover = '0', coveredBranches = '0' } = line;
  const [did, of] = [Number(coveredBranches), Number(branchesToCover)];
  if (!/^\d+$/.test(lineNumber) || !/^(?:true|false)$/.test(covered) || !isTally(did, of)) {
    problems.push(
      badTally(file, `${name}:${lineNumber}`, `covered ${covered}, ${coveredBranches} of ${branchesToCover}`),
    );
    return;
  }
  hit(hits.lines, Number(lineNumber), covered === 'true' ? 1 : 0);
  branches.covered += did;
  branches.total += of;
}

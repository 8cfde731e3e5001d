import type { ProblemParts } from '../../model/problem.ts';
import type { Adapter, LintFinding, SourceFile } from '../adapter.ts';
import { kept } from '../kept.ts';
import { otherFormat } from '../other-format.ts';
import { wrongRoot } from '../wrong-root.ts';
import { type Attributes, readXml } from '../xml.ts';
import type { Level } from './levels.ts';
import { NO_FILES_LISTED, unknownElement, unknownStatus } from './problems.ts';

const LEVEL: ReadonlyMap<string, Level> = new Map([
  ['error', 'error'],
  ['warning', 'warning'],
  ['performance', 'warning'],
  ['portability', 'warning'],
  ['style', 'note'],
  ['information', 'note'],
  ['debug', 'note'],
  ['none', 'none'],
  ['internal', 'none'],
]);

const ROOT = /^\s*(?:<\?xml.*?\?>\s*)?<results\s+version="\d"\s*>\s*<cppcheck\s/s;
const KNOWN: readonly string[] = ['cppcheck', 'errors', 'location', 'symbol', 'suppressions', 'suppression'];

/** The XML of Cppcheck, version 2 and later of the format: an error has its place in the first of its locations. */
export const cppcheck: Adapter<'iac'> = {
  id: 'cppcheck',
  kind: 'iac',
  title: 'Cppcheck XML',
  tools: [{ tool: 'Cppcheck', how: 'cppcheck --enable=all --xml src 2> cppcheck.xml' }],
  claims: ({ head }) => ROOT.test(head),
  read(file, emit) {
    if (!this.claims(file)) throw otherFormat(file, 'the results of Cppcheck');
    const problems: ProblemParts[] = [];
    let toolVersion: string | undefined;
    let open: LintFinding | undefined;
    const notes = readXml(file, {
      open(name, attributes, depth, line) {
        if (depth === 0 && name !== 'results') throw wrongRoot(file, name, line, 'results');
        if (name === 'cppcheck') toolVersion = attributes.version;
        else if (name === 'error') open = findingOf(file, attributes, line, problems);
        else if (name === 'location' && open !== undefined && open.file === undefined)
          open = { ...open, ...placeOf(attributes) };
        else if (depth > 0 && !KNOWN.includes(name))
          problems.push(unknownElement(file, name, line, '<error> or <location>'));
        return false;
      },
      close(name) {
        if (name !== 'error' || open === undefined) return;
        emit(open);
        open = undefined;
      },
      text: () => undefined,
    });
    return {
      tool: 'cppcheck',
      ...(toolVersion === undefined ? {} : { toolVersion: kept(toolVersion) }),
      notes: [...notes, NO_FILES_LISTED],
      problems,
    };
  },
};

function findingOf(file: SourceFile, error: Attributes, at: number, problems: ProblemParts[]): LintFinding {
  const level = LEVEL.get(error.severity ?? '');
  if (level === undefined)
    problems.push({ ...unknownStatus(file, '', error.severity, [...LEVEL.keys()].join(', ')), line: at });
  return {
    tool: 'cppcheck',
    rule: kept(error.id ?? 'unnamed'),
    level: level ?? 'error',
    message: kept(error.msg ?? ''),
    suppressed: false,
  };
}

function placeOf({ file, line }: Attributes): Pick<LintFinding, 'file' | 'line'> {
  const row = Number(line);
  return {
    ...(file === undefined || file === '' ? {} : { file: kept(file) }),
    ...(Number.isSafeInteger(row) && row > 0 ? { line: row } : {}),
  };
}

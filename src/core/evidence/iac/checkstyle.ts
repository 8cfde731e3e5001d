import type { ProblemParts } from '../../model/problem.ts';
import type { Adapter, LintFinding, SourceFile } from '../adapter.ts';
import { kept } from '../kept.ts';
import { xmlRootOf } from '../unread.ts';
import { wrongRoot } from '../wrong-root.ts';
import { type Attributes, readXml } from '../xml.ts';
import type { Level } from './levels.ts';
import { noResults, unknownElement, unknownStatus } from './problems.ts';

const LEVEL: ReadonlyMap<string, Level> = new Map([
  ['error', 'error'],
  ['fatal', 'error'],
  ['warning', 'warning'],
  ['info', 'note'],
  ['notice', 'note'],
  ['style', 'note'],
  ['ignore', 'none'],
]);

/** What tools put before the names of their rules. */
const PREFIX = /^(?:eslint\.rules\.|ShellCheck\.)/;

/** The XML of Checkstyle, which many linters write: files with their errors. Tools differ in whether they list clean files. */
export const checkstyle: Adapter<'iac'> = {
  id: 'checkstyle',
  kind: 'iac',
  title: 'Checkstyle XML',
  tools: [
    { tool: 'Checkstyle', how: 'mvn checkstyle:check, then target/checkstyle-result.xml' },
    { tool: 'ShellCheck', how: 'shellcheck -f checkstyle *.sh > shellcheck.xml' },
    { tool: 'Hadolint', how: 'hadolint -f checkstyle Dockerfile > hadolint.xml' },
    { tool: 'TFLint', how: 'tflint --format checkstyle > tflint.xml' },
    { tool: 'ESLint', how: 'npx eslint --format checkstyle, with eslint-formatter-checkstyle' },
  ],
  claims: ({ head }) => xmlRootOf(head) === 'checkstyle',
  read(file, emit) {
    const problems: ProblemParts[] = [];
    const lookedAt: string[] = [];
    let place = '';
    let isTold = false;
    const notes = readXml(file, {
      open(name, attributes, depth, line) {
        if (depth === 0 && name !== 'checkstyle') throw wrongRoot(file, name, line, 'checkstyle');
        if (name === 'file') {
          place = kept(attributes.name ?? '');
          lookedAt.push(place);
        } else if (name === 'error') {
          emit(findingOf(file, place, attributes, line, problems));
        } else if (name === 'exception') {
          problems.push({ ...noResults(file, '', `an exception for ${place}`, 'a check without exceptions'), line });
        } else if (depth > 0) {
          problems.push(unknownElement(file, name, line, '<file>, <error> or <exception>'));
        }
        return name === 'file';
      },
      close: () => undefined,
      text(piece) {
        if (/\S/.test(piece)) isTold = true;
      },
    });
    if (isTold) problems.push(notElements(file));
    const own = lookedAt.length === 0 ? ['the report lists no file: whether any was looked at is not known'] : [];
    return { tool: 'checkstyle', notes: [...notes, ...own], problems, ...(lookedAt.length === 0 ? {} : { lookedAt }) };
  },
};

/** It could be a finding that has lost its brackets. */
const notElements = ({ path }: SourceFile): ProblemParts => ({
  code: 'evidence.shape',
  message: 'a <file> of the report holds text beside its elements',
  file: path,
  found: 'text',
  expected: 'nothing but <error> in <file>',
  remedy: 'use the report as the tool wrote it',
});

function findingOf(
  file: SourceFile,
  place: string,
  error: Attributes,
  at: number,
  problems: ProblemParts[],
): LintFinding {
  const level = LEVEL.get((error.severity ?? 'error').toLowerCase());
  if (level === undefined) {
    problems.push({ ...unknownStatus(file, '', error.severity, [...LEVEL.keys()].join(', ')), line: at });
  }
  const line = Number(error.line);
  return {
    tool: 'checkstyle',
    rule: ruleOf(error.source),
    level: level ?? 'error',
    message: kept(error.message ?? ''),
    suppressed: false,
    ...(place === '' ? {} : { file: place }),
    ...(Number.isSafeInteger(line) && line > 0 ? { line } : {}),
  };
}

/** ESLint leaves the name empty where it could not parse a file; PHPStan names none. */
function ruleOf(source: string | undefined): string {
  return source === undefined ? 'unnamed' : kept(source.replace(PREFIX, '') || 'fatal');
}

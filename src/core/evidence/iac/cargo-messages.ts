import type { ProblemParts } from '../../model/problem.ts';
import type { Adapter, LintFinding, SourceFile } from '../adapter.ts';
import {
  arrayAt,
  badShape,
  endedLines,
  isObject,
  type JsonObject,
  numberAt,
  objectAt,
  parseJsonLines,
  stringAt,
} from '../json.ts';
import type { Level } from './levels.ts';
import { contradiction, NO_FILES_LISTED, noResults, toolFailed, unknownStatus } from './problems.ts';

const LEVEL: ReadonlyMap<unknown, Level> = new Map<unknown, Level>([
  ['error', 'error'],
  ['error: internal compiler error', 'error'],
  ['warning', 'warning'],
  ['note', 'note'],
  ['help', 'note'],
  ['failure-note', 'none'],
]);

/** What the compiler says of its other messages. */
const SUM = /^(?:aborting due to |\d+ warnings? emitted)/;

/** `cargo check`, `clippy` or `build` with `--message-format=json` (The Cargo Book, External tools): what the compiler says, and how the build ended. */
export const cargoMessages: Adapter<'iac'> = {
  id: 'cargo-messages',
  kind: 'iac',
  title: 'messages of Cargo, JSON lines',
  tools: [{ tool: 'Clippy, rustc', how: 'cargo clippy --message-format=json > clippy.ndjson' }],
  claims: ({ head }) =>
    /^\s*\{"reason":"(?:compiler-message|compiler-artifact|build-script-executed|build-finished)"/.test(head),
  read(file, emit) {
    const problems: ProblemParts[] = [];
    let [built, said, errors] = [0, 0, 0];
    let success: unknown;
    for (const { line, value } of parseJsonLines(file, endedLines(file))) {
      if (!isObject(value)) throw badShape(file, '', value, 'a message');
      if (value.reason === 'compiler-artifact') built += 1;
      if (value.reason === 'build-finished') success = value.success;
      if (value.reason !== 'compiler-message') continue;
      said += 1;
      const finding = findingOf(file, value, line, problems);
      if (finding === undefined) continue;
      if (finding.level === 'error') errors += 1;
      emit(finding);
    }
    problems.push(...endOf(file, { built, said, errors, success }));
    const notes = [NO_FILES_LISTED];
    if (said === 0)
      notes.push('the compiler says nothing: with json-render-diagnostics its messages are not in the file');
    return { tool: 'rustc', notes, problems, saysFailed: success === false };
  },
};

function endOf(
  file: SourceFile,
  { built, said, errors, success }: { built: number; said: number; errors: number; success: unknown },
): readonly ProblemParts[] {
  if (typeof success !== 'boolean') return [noResults(file, '', 'no build-finished', 'a build that came to its end')];
  if (!success && errors === 0) return [toolFailed(file, '', 'the build failed, and no error is listed')];
  if (success && errors > 0)
    return [contradiction(file, '', 'a build that succeeded', `${errors} errors, for which a build fails`)];
  if (built + said === 0) return [noResults(file, '', 'no crate', 'at least one crate')];
  return [];
}

function findingOf(
  file: SourceFile,
  value: JsonObject,
  line: number,
  problems: ProblemParts[],
): LintFinding | undefined {
  const message = objectAt(value, 'message');
  const text = stringAt(message ?? {}, 'message');
  if (message === undefined || text === undefined) throw badShape(file, '/message/message', text, 'a text');
  const level = LEVEL.get(message.level);
  if (level === undefined)
    problems.push({ ...unknownStatus(file, '/message/level', message.level, [...LEVEL.keys()].join(', ')), line });
  const span = (arrayAt(message, 'spans') ?? []).filter(isObject).find((one) => one.is_primary === true);
  if (level === 'none' || (span === undefined && SUM.test(text))) return undefined;
  const [path, row] = [stringAt(span ?? {}, 'file_name'), numberAt(span ?? {}, 'line_start')];
  return {
    tool: 'rustc',
    rule: stringAt(objectAt(message, 'code') ?? {}, 'code') ?? 'rustc',
    level: level ?? 'error',
    message: text,
    suppressed: false,
    ...(path === undefined ? {} : { file: path }),
    ...(row === undefined || row < 1 ? {} : { line: row }),
  };
}

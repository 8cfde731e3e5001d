import type { Adapter, LintFinding } from '../adapter.ts';
import { endedLines } from '../json.ts';
import { otherFormat } from '../other-format.ts';
import type { Level } from './levels.ts';

const COMMAND = /^::(?<level>error|warning|notice) ?(?<properties>[^:]*(?::(?!:)[^:]*)*)::(?<message>.*)$/;
const FIRST = /^(?:::(?:group|endgroup)::.*\r?\n|\r?\n)*::(?:error|warning|notice) [^\r\n]*\bfile=/;

const LEVEL: Readonly<Record<string, Level>> = { error: 'error', warning: 'warning', notice: 'note' };

/** Annotations by workflow commands of GitHub Actions, which some linters write. Notices that count successes are no findings. */
export const workflowCommands: Adapter<'iac'> = {
  id: 'workflow-commands',
  kind: 'iac',
  title: 'annotations by GitHub workflow commands',
  tools: [
    { tool: 'yamllint', how: 'yamllint -f github . > yamllint.txt (a clean run writes an empty file)' },
    { tool: 'Conftest', how: 'conftest test -o github deploy/ (json says more)' },
    { tool: 'zizmor', how: 'zizmor --format github (json says more)' },
  ],
  claims: ({ head }) => FIRST.test(head),
  read(file, emit) {
    if (!this.claims(file)) throw otherFormat(file, 'annotations such as ::error file=…::…');
    for (const text of endedLines(file)) {
      const groups = COMMAND.exec(text.trimEnd())?.groups;
      if (groups !== undefined && !/^Number of successful checks: /.test(groups.message ?? '')) emit(findingOf(groups));
    }
    return { notes: ['annotations name neither their tool nor the files that were looked at'], problems: [] };
  },
};

function findingOf({ level = 'error', properties = '', message = '' }: Readonly<Record<string, string>>): LintFinding {
  const given = new Map(
    properties
      .split(',')
      .map((pair) => [pair.slice(0, pair.indexOf('=')).trim(), unescaped(pair.slice(pair.indexOf('=') + 1))]),
  );
  const [path, line] = [given.get('file'), Number(given.get('line'))];
  const [, inText] = /^\d+:\d+ \[([\w-]+)\]/.exec(message) ?? [];
  const [, inTitle] = /\(([\w-]+)\)$/.exec(given.get('title') ?? '') ?? [];
  return {
    tool: 'workflow-commands',
    rule: inText ?? inTitle ?? given.get('title') ?? given.get('code') ?? 'annotation',
    level: LEVEL[level] ?? 'error',
    message: unescaped(message),
    suppressed: false,
    ...(path ? { file: path } : {}),
    ...(Number.isSafeInteger(line) && line > 0 ? { line } : {}),
  };
}

/** As the runner reads values (actions/toolkit, command.ts). */
const unescaped = (text: string): string =>
  text.replace(/%(25|0D|0A|3A|2C)/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

import { Problem } from '../../model/problem.ts';
import type { Adapter, LintFinding, SourceFile } from '../adapter.ts';
import { endedLines } from '../json.ts';
import type { Level } from './levels.ts';
import { contradiction } from './problems.ts';

/** What stands after `FILE:LINE:COLUMN: ` in the lines of one tool. */
interface Dialect {
  readonly tool: string;
  /** Groups `file`, `line`, and those of `rule`, `level`, `message` that the tool writes. */
  readonly line: RegExp;
}

const PLACE = String.raw`^(?<file>[^:\s][^:]*):(?<line>\d+)(?::\d+)?: `;

const DIALECTS: readonly Dialect[] = [
  {
    tool: 'shellcheck',
    line: new RegExp(`${PLACE}(?<level>error|warning|note|info|style): (?<message>.+) \\[(?<rule>SC\\d+)\\]$`),
  },
  {
    tool: 'yamllint',
    line: new RegExp(`${PLACE}\\[(?<level>error|warning)\\] (?<message>.+?)(?: \\((?<rule>[\\w-]+)\\))?$`),
  },
  { tool: 'tflint', line: new RegExp(`${PLACE}(?<level>Error|Warning|Notice) - (?<message>.+) \\((?<rule>\\w+)\\)$`) },
  {
    tool: 'actionlint',
    line: /^(?<file>[^:\s][^:]*\.ya?ml|<stdin>):(?<line>\d+):\d+: (?<message>.+) \[(?<rule>[a-z-]+)\]$/,
  },
  {
    // Each name of a rule has a hyphen or brackets, unlike the word that begins a sentence. In brackets stand the numbers of versions before 5.
    tool: 'ansible-lint',
    line: new RegExp(
      `${PLACE}(?:(?=[a-z]+[-[])(?<rule>[a-z][\\w-]*(?:\\[[^\\]/]+\\])?)(?:\\[/\\])?(?::? (?<message>.+?))?(?: \\((?<level>warning)\\))?|\\[(?<number>E[A-Z]*\\d+)\\] (?<text>.+))$`,
    ),
  },
  {
    tool: 'eslint',
    line: new RegExp(`${PLACE}(?<message>.+) \\[(?<level>Error|Warning)(?:/(?<rule>[^\\]]+))?\\]$`),
  },
  {
    tool: 'eslint',
    line: /^(?<file>\S.*): line (?<line>\d+), col \d+, (?<level>Error|Warning) - (?<message>.+?)(?: \((?<rule>[^()\s]+)\))?$/,
  },
  {
    tool: 'hadolint',
    line: /^(?<file>[^:\s][^:]*):(?<line>\d+) (?<rule>(?:DL|SC)\d{4}) (?<level>error|warning|info|style): (?<message>.+)$/,
  },
  {
    tool: 'flake8',
    line: /^(?<file>[^:\s][^:]*):(?<line>\d+):\d+: (?<rule>[A-Z]{1,3}\d{3,4}) (?<message>.+)$/,
  },
];

/** The sum that a tool writes above or below its lines, and no line of its own. */
const SUM = /^(?:(\d+) (?:issue\(s\) found:|problems?))?$/;

const LEVEL: Readonly<Record<string, Level>> = {
  error: 'error',
  warning: 'warning',
  note: 'note',
  info: 'note',
  style: 'note',
  notice: 'note',
};

/** One finding a line, as compilers write them. A clean run writes nothing, which is no evidence: other formats of the tools say more. */
export const compilerLines: Adapter<'iac'> = {
  id: 'compiler-lines',
  kind: 'iac',
  title: 'one finding a line, as compilers write',
  tools: [
    { tool: 'yamllint', how: 'yamllint -f parsable . > yamllint.txt (a clean run writes an empty file)' },
    { tool: 'ShellCheck', how: 'shellcheck -f gcc *.sh (json1 says more)' },
    { tool: 'TFLint', how: 'tflint --format compact (json says more)' },
    { tool: 'ansible-lint', how: 'ansible-lint -f pep8 (sarif says more)' },
    { tool: 'ESLint', how: 'npx eslint --format unix or compact (json says more)' },
    { tool: 'flake8, pycodestyle', how: 'flake8 > flake8.txt (a clean run writes an empty file)' },
    { tool: 'Hadolint', how: 'hadolint --no-color Dockerfile (json and sarif say more)' },
  ],
  claims: ({ head }) => dialectOf(head) !== undefined,
  read(file, emit) {
    const dialect = dialectOf(file.head);
    let [row, announced, found] = [0, 0, 0];
    for (const text of endedLines(file)) {
      row += 1;
      const line = text.trimEnd();
      const sum = SUM.exec(line);
      if (sum !== null) {
        announced += Number(sum[1] ?? 0);
        continue;
      }
      const groups = dialect?.line.exec(line)?.groups;
      if (dialect === undefined || groups === undefined) throw malformed(file, row, line, dialect?.tool);
      found += 1;
      emit(findingOf(dialect.tool, groups));
    }
    const notes = ['lines do not tell which files were looked at'];
    const problems =
      announced > found ? [contradiction(file, '', `${found} findings`, `${announced}, as its sum says`)] : [];
    return { ...(dialect === undefined ? {} : { tool: dialect.tool }), notes, problems };
  },
};

/** The tool whose lines these are; the last line of the head may be cut. */
function dialectOf(head: string): Dialect | undefined {
  const first = /\S.*/.exec(head)?.[0] ?? '';
  if (!SUM.test(first) && !DIALECTS.some(({ line }) => line.test(first))) return undefined;
  const lines = head.split(/\r?\n/).filter((line) => !SUM.test(line));
  const whole = head.length < 60_000 ? lines : lines.slice(0, -1);
  return whole.length === 0 ? undefined : DIALECTS.find(({ line }) => whole.every((one) => line.test(one)));
}

function findingOf(tool: string, { file = '', line, level, ...groups }: Readonly<Record<string, string>>): LintFinding {
  const rule = groups.rule ?? groups.number;
  return {
    tool,
    // A syntax error has no rule in yamllint and ESLint.
    rule: rule ?? 'syntax',
    level: level === undefined ? 'error' : (LEVEL[level.toLowerCase()] ?? 'error'),
    message: groups.message ?? groups.text ?? rule ?? '',
    file,
    line: Number(line),
    suppressed: false,
  };
}

const malformed = (file: SourceFile, line: number, found: string, tool: string | undefined): Problem =>
  new Problem({
    code: 'evidence.malformed',
    message: 'a line is no finding',
    file: file.path,
    line,
    found: JSON.stringify(found.slice(0, 80)),
    expected: tool === undefined ? 'FILE:LINE:COLUMN: and what was found' : `a line of ${tool}`,
    remedy: 'use the output as the tool wrote it, without its log',
  });

import { Problem } from '../../model/problem.ts';
import type { Adapter, LintFinding, SourceFile } from '../adapter.ts';
import { endedLines } from '../json.ts';
import { announcedBy, DIALECTS, type Dialect, UNREAD } from './compiler-dialects.ts';
import type { Level } from './levels.ts';
import { contradiction } from './problems.ts';

const LEVEL: Readonly<Record<string, Level>> = {
  error: 'error',
  warning: 'warning',
  note: 'note',
  info: 'note',
  style: 'note',
  notice: 'note',
  information: 'note',
  hint: 'note',
  // cfn-lint's rules begin with them.
  e: 'error',
  w: 'warning',
  i: 'note',
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
    { tool: 'Ruff', how: 'ruff check --output-format concise or pylint (json says more)' },
    { tool: 'Stylelint', how: 'npx stylelint --formatter unix or compact (json says more)' },
    { tool: 'TypeScript', how: 'npx tsc --noEmit --pretty false > tsc.txt (a clean run writes an empty file)' },
    { tool: 'standard, vulture', how: 'npx standard > standard.txt (a clean run writes an empty file)' },
    { tool: 'Staticcheck, errcheck, golangci-lint', how: 'staticcheck ./... > staticcheck.txt (sarif says more)' },
    { tool: 'markdownlint-cli, Spectral, cfn-lint', how: 'their lines of text (json says more)' },
  ],
  claims: ({ head }) => dialectOf(head) !== undefined,
  read(file, emit) {
    const dialect = dialectOf(file.head);
    let [row, announced, found] = [0, 0, 0];
    for (const text of endedLines(file)) {
      row += 1;
      const line = text.trimEnd();
      const sum = announcedBy(line);
      if (sum !== undefined) {
        announced += sum;
        continue;
      }
      if (found > 0 && dialect?.more?.test(line)) continue;
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
  if (announcedBy(first.trimEnd()) === undefined && !DIALECTS.some(({ line }) => line.test(first))) return undefined;
  const lines = head.split(/\r?\n/).filter((line) => announcedBy(line) === undefined);
  const whole = head.length < 60_000 ? lines : lines.slice(0, -1);
  const [top] = whole;
  return top === undefined
    ? undefined
    : DIALECTS.find(({ line, more }) => line.test(top) && whole.every((one) => line.test(one) || more?.test(one)));
}

function findingOf(tool: string, { file = '', line, level, ...groups }: Readonly<Record<string, string>>): LintFinding {
  const rule = groups.rule ?? groups.number;
  return {
    tool,
    // A syntax error has no rule in yamllint and ESLint.
    rule: rule ?? (tool === 'compiler' || tool === 'errcheck' ? 'diagnostic' : 'syntax'),
    level: level === undefined || UNREAD.test(rule ?? '') ? 'error' : (LEVEL[level.toLowerCase()] ?? 'error'),
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

/** What stands in the lines of one tool. */
export interface Dialect {
  readonly tool: string;
  /** Groups `file`, `line`, and those of `rule`, `level`, `message` that the tool writes. */
  readonly line: RegExp;
  /** Lines that say more of the one above. */
  readonly more?: RegExp;
}

/** A path may hold colons, as that of a drive does; it ends somewhere, so that a long line costs little. */
const PATH = String.raw`^(?<file>[^:\s].{0,400}?):(?<line>\d+)`;
const PLACE = `${PATH}(?::\\d+)?: `;

/** The rules with which ansible-lint says that it could not read a file: it fails, although it calls some of them warnings. */
export const UNREAD = /^(?:load-failure|syntax-check|parser-error|internal-error)\b/;

export const DIALECTS: readonly Dialect[] = [
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
    line: /^(?<file>[^:\s].{0,400}?\.ya?ml|<stdin>):(?<line>\d+):\d+: (?<message>.+) \[(?<rule>[a-z-]+)\]$/,
  },
  {
    // Each name of a rule has a hyphen or brackets, unlike the word that begins a sentence. In brackets stand the numbers of versions before 5.
    tool: 'ansible-lint',
    line: new RegExp(
      `${PLACE}(?:(?=[a-z]+[-[])(?<rule>[a-z][\\w-]*(?:\\[[^\\]/]+\\])?)(?:\\[/\\])?(?::? (?!\\(warning\\)$)(?<message>.+?))?(?: \\((?<level>warning)\\))?|\\[(?<number>E[A-Z]*\\d+)\\] (?<text>.+))$`,
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
    tool: 'stylelint',
    line: new RegExp(`${PLACE}(?<message>.+) \\((?<rule>[^()\\s]+)\\) \\[(?<level>error|warning)\\]$`),
  },
  {
    tool: 'stylelint',
    line: /^(?<file>\S.*): line (?<line>\d+), col \d+, (?<level>error|warning) - (?<message>.+?)(?: \((?<rule>[^()\s]+)\))?$/,
  },
  {
    tool: 'hadolint',
    line: new RegExp(
      `${PATH}(?::\\d+)? (?:(?<rule>(?:DL|SC)\\d{4}) (?<level>error|warning|info|style): )(?<message>.+)$`,
    ),
  },
  {
    tool: 'hadolint',
    line: /^hadolint:(?<file>[^:\s].{0,400}?):(?<line>\d+)(?::\d+)?: (?:(?<rule>(?:DL|SC)\d{4}) (?<level>error|warning|info|style): )?(?<message>.+)$/,
  },
  {
    tool: 'markdownlint',
    line: new RegExp(`${PATH}(?::\\d+)? (?:(?<level>error|warning) )?(?<rule>MD\\d{3})(?:/[\\w-]+)* (?<message>.+)$`),
  },
  {
    tool: 'spectral',
    line: new RegExp(`${PATH}:\\d+ (?<level>error|warning|information|hint) (?<rule>\\S+) "(?<message>.*)"$`),
  },
  {
    tool: 'cfn-lint',
    line: /^(?<file>[^:\s].{0,400}?):(?<line>\d+):\d+:\d+:\d+:(?<rule>(?<level>[EWI])\d{4}):(?<message>.+)$/,
  },
  { tool: 'flake8', line: new RegExp(`${PATH}:\\d+: (?<rule>[A-Z]{1,3}\\d{3,4}) (?<message>.+)$`) },
  {
    tool: 'ruff',
    line: new RegExp(`${PATH}:\\d+: (?:(?<rule>[A-Z]{1,5}\\d{3,4}|invalid-syntax|SyntaxError):? )(?<message>.+)$`),
  },
  {
    tool: 'pylint',
    line: new RegExp(`${PATH}: (?:\\[(?<rule>[A-Z]{1,5}\\d{3,4}|invalid-syntax)\\] |(?=SyntaxError: ))(?<message>.+)$`),
  },
  {
    // The form that MSBuild reads: of the TypeScript compiler, of .NET, and of ESLint's visualstudio.
    tool: 'compiler',
    line: /^(?<file>[^\s(].{0,400}?)\((?<line>\d+)(?:,\d+)*\) ?: (?<level>error|warning) (?:(?<rule>[\w@/ -]+?) ?)?: (?<message>.+)$/,
    more: /^ {2}/,
  },
  { tool: 'staticcheck', line: new RegExp(`${PLACE}(?<message>.+) \\((?<rule>[A-Z]{1,3}\\d{4})\\)$`) },
  {
    tool: 'golangci-lint',
    line: /^(?<file>[^:\s].{0,400}?\.go):(?<line>\d+)(?::\d+)?: (?<message>.+) \((?<rule>[a-z][\w-]*)\)$/,
  },
  {
    tool: 'standard',
    line: /^(?: {2})?(?<file>[^:\s].{0,400}?\.(?:[cm]?[jt]sx?|html|md|vue)):(?<line>\d+):\d+: (?<message>.+?) \((?<rule>[\w@/-]+)\)(?: \((?<level>warning)\))?$/,
  },
  {
    tool: 'vulture',
    line: new RegExp(
      `${PATH}: (?<message>(?<rule>unused|unreachable|unsatisfiable) .+ \\(\\d+% confidence(?:, \\d+ lines?)?\\))$`,
    ),
  },
  { tool: 'errcheck', line: new RegExp(`${PATH}:\\d+:\\t(?<message>.+)$`) },
];

/** What a tool writes above or below its lines, and no line of its own; a group counts the findings. */
const SUMS: readonly RegExp[] = [
  /^$/,
  /^(\d+) (?:issue\(s\) found:|problems?(?: \(\d+ errors?, \d+ warnings?\))?)$/,
  // golangci-lint 2.
  /^(\d+) issues:$/,
  /^\* [a-z][\w-]*: \d+$/,
  // Ruff and flake8.
  /^Found (\d+) errors?(?: \(\d+ fixed, \d+ remaining\))?\.$/,
  /^(?:\[\*\] \d+|\d+ potentially|No) fix(?:able|es available)\b.*$/,
  /^(\d+)$/,
  /^\d+ +[A-Z]{1,3}\d{3,4} .+$/,
];

/** How many findings a line announces that is no finding itself; undefined for all other lines. */
export function announcedBy(line: string): number | undefined {
  const sum = SUMS.map((one) => one.exec(line)).find((found) => found !== null);
  return sum === undefined ? undefined : Number(sum?.[1] ?? 0);
}

export interface Reason {
  readonly reason: string;
  /** `<file>: <note>`, below the folder of OPA's cases. */
  readonly cases: readonly string[];
}

/** The page that says how near the engine comes to OPA, and what is missing why. */
export function conformancePage(total: number, plain: number, reasons: readonly Reason[]): string {
  const failing = reasons.reduce((sum, { cases }) => sum + cases.length, 0);
  const blocks = [
    '<!-- Written by `GOLDEN=1 npx vitest run --mode long test/long/conformance.test.ts`. Do not edit. -->',
    '# Conformance',
    `OPA has ${total} cases of its own for what Rego means (\`v1/test/cases/testdata/v1\` of the version that \`opa/go.mod\` pins). ${plain} of them have a plain JSON input and do not ask for the environment. Each is compiled with \`compile\` of [the engine](engine.md) and evaluated with it, under each supported Node, as OPA's own suite for WebAssembly does: an error that only the strict mode of built-ins would show is undefined.`,
    `**${plain - failing} of ${plain} pass.** The others, and why:`,
    reasons.map(({ reason, cases }) => [`- ${reason}:`, ...cases.map((name) => `  - ${name}`)].join('\n')).join('\n'),
  ];
  return `${blocks.join('\n\n')}\n`;
}

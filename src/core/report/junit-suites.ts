import { said, xmlText } from './escape.ts';

export type Outcome = 'passed' | 'failure' | 'error' | 'skipped';

/** What every case of a JUnit file has. */
export interface JunitCase {
  readonly suite: string;
  readonly outcome: Outcome;
}

/** JUnit XML: the suites in the order of their first cases, all counters from the cases. `title` is plain text, `linesOf` gives the lines of a case. */
export function junitXml<Case extends JunitCase>(
  title: string,
  cases: readonly Case[],
  linesOf: (one: Case) => readonly string[],
): string {
  const suites = [...new Set(cases.map(({ suite }) => suite))];
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${xmlText(title)}"${counters(cases)}>`,
    ...suites.flatMap((suite) => {
      const own = cases.filter((one) => one.suite === suite);
      const head = `  <testsuite name="${xmlText(said(suite))}"${counters(own)}>`;
      return [head, ...own.flatMap(linesOf), '  </testsuite>'];
    }),
    '</testsuites>',
  ];
  return `${lines.join('\n')}\n`;
}

function counters(cases: readonly JunitCase[]): string {
  const of = (outcome: Outcome) => cases.filter((one) => one.outcome === outcome).length;
  return ` tests="${cases.length}" failures="${of('failure')}" errors="${of('error')}" skipped="${of('skipped')}"`;
}

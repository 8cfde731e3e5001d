import { PROBLEM_CODES, type ProblemParts } from '../model/problem.ts';
import { said } from './escape.ts';
import { HOME, uriOf } from './sarif.ts';

/** SARIF 2.1.0 (OASIS) for faults in sources, such as policies: every code that occurs as a rule, every fault as an error at its place. */
export function faultsSarif(
  faults: readonly ProblemParts[],
  tool: { readonly name: string; readonly version: string },
) {
  const codes = [...new Set(faults.map(({ code }) => code))].sort();
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: tool.name, version: tool.version, informationUri: HOME, rules: codes.map(descriptorOf) },
        },
        columnKind: 'utf16CodeUnits',
        results: faults.map((fault) => resultOf(fault, codes.indexOf(fault.code))),
      },
    ],
  };
}

function descriptorOf(code: ProblemParts['code']) {
  return {
    id: code,
    shortDescription: { text: PROBLEM_CODES[code] },
    defaultConfiguration: { enabled: true, level: 'error' },
  };
}

function resultOf({ code, message, remedy, expected, file, line, column }: ProblemParts, ruleIndex: number) {
  const wanted = expected === undefined ? [] : [`expected ${expected}`];
  const region = { startLine: line ?? 1, ...(column === undefined ? {} : { startColumn: column }) };
  return {
    ruleId: code,
    ruleIndex,
    level: 'error',
    message: { text: said([message, ...wanted, remedy ?? ''].filter((part) => part !== '').join('; ')) },
    locations:
      file === undefined
        ? []
        : [{ physicalLocation: { artifactLocation: { uri: uriOf(file), uriBaseId: '%SRCROOT%' }, region } }],
  };
}

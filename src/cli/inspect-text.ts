import type { Inspection } from '../core/evidence/inspect.ts';
import { counted } from '../core/model/headline.ts';
import type { ProblemParts } from '../core/model/problem.ts';
import { said } from '../core/report/escape.ts';

const SHOWN = 10;

/** An inspection for a person: what it is, what it counts, what is wrong with it, what it could not say. */
export function inspectText(inspection: Inspection): string {
  const { file, format, problems, notes } = inspection;
  const what = format === undefined ? 'not read' : problems.length > 0 ? `${format}, refused` : format;
  return [
    `${said(file)}  (${what})`,
    ...countLines(inspection),
    ...problems.flatMap(problemLines),
    ...notes.map((note) => labelled('note', note)),
  ].join('\n');
}

function countLines({ tests, perf, findings, environment, coverage, packages }: Inspection): readonly string[] {
  const lines: string[] = [];
  if (tests !== undefined) {
    const { total, passed, failed, flaky, skipped, not_run, failing, run_errors } = tests;
    const counts = { passed, failed, flaky, skipped, 'not run': not_run };
    lines.push(
      `  ${counted(total, 'test')}${listed(counts)}`,
      ...some('failed', failing),
      ...some('error', run_errors),
    );
  }
  if (perf !== undefined) {
    lines.push(`  ${counted(perf.metrics.length, 'metric')}`);
    const shown = perf.metrics.map(({ name, value, unit }) => `${name} = ${value}${unit === '1' ? '' : ` ${unit}`}`);
    lines.push(...some('metric', shown));
  }
  if (findings !== undefined) {
    const { error, warning, note } = findings.by_level;
    lines.push(
      `  ${counted(findings.total, 'finding')}${listed({ error, warning, note })}`,
      ...some('rule', findings.rules),
    );
  }
  if (environment !== undefined) {
    lines.push(`  ${counted(environment.services.length, 'service')}`, ...some('service', environment.services));
  }
  if (coverage !== undefined) {
    const { files, ...ratios } = coverage;
    const shown = Object.entries(ratios).map(([kind, ratio]) => `${(ratio * 100).toFixed(1)} % of ${kind}`);
    lines.push(`  ${counted(files, 'file')}${shown.length === 0 ? '' : `: ${shown.join(', ')}`}`);
  }
  if (packages !== undefined) lines.push(`  ${counted(packages.total, 'package')}`);
  return lines;
}

function listed(counts: Readonly<Record<string, number>>): string {
  const shown = Object.entries(counts).filter(([, count]) => count > 0);
  return shown.length === 0 ? '' : `: ${shown.map(([word, count]) => `${count} ${word}`).join(', ')}`;
}

function some(label: string, texts: readonly string[]): readonly string[] {
  const shown = texts.slice(0, SHOWN).map((text) => labelled(label, text));
  return texts.length > SHOWN ? [...shown, labelled('', `and ${texts.length - SHOWN} more (--json lists all)`)] : shown;
}

function problemLines({
  code,
  message,
  file,
  pointer,
  line,
  column,
  found,
  expected,
  remedy,
}: ProblemParts): readonly string[] {
  const place = [file ?? '', line, line === undefined ? undefined : column]
    .filter((part) => part !== undefined)
    .join(':');
  return [
    labelled('problem', `${code}: ${message}`),
    labelled('where', `${place}${pointer === undefined ? '' : ` ${pointer}`}`),
    ...(found === undefined ? [] : [labelled('found', found)]),
    ...(expected === undefined ? [] : [labelled('expected', expected)]),
    ...(remedy === undefined ? [] : [labelled('do', remedy)]),
  ];
}

const labelled = (label: string, text: string): string => `  ${label.padEnd(9)} ${said(text)}`;

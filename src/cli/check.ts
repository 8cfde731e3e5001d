import { resolve } from 'node:path';
import type { Command } from 'commander';
import { reporterOf } from '../core/report/index.ts';
import { writeFiles, writeJudgement } from '../io/output.ts';
import { run } from '../run.ts';
import { invalidOption, repeated, type SubjectOptions, withCase, withSubject } from './subject.ts';
import { lookOf } from './terminal.ts';

interface Options extends SubjectOptions {
  readonly output: string;
  readonly format: string;
  readonly report: readonly string[];
}

export function check(command: Command): void {
  withSubject(command)
    .option('--part <file>', 'evidence that `phasegate collect` wrote; may be repeated', repeated, [])
    .option('--output <dir>', 'folder for snapshot.json, decision.json and the policy', 'phasegate-report')
    .option('--format <id>', 'report on the standard output: text, markdown, json, sarif, junit', 'text')
    .option('--report <id:file>', 'write a report to a file as well; may be repeated', repeated, [])
    .action(async (options: Options) => {
      process.exitCode = 2;
      process.exitCode = await checkCommand(options, process.cwd());
    });
}

async function checkCommand(options: Options, directory: string): Promise<number> {
  const reporter = reporterNamed(options.format);
  const reports = options.report.map(reportTarget);
  const judgement = await withCase(options, directory, run);
  const look = lookOf(process.stdout, process.env);
  await writeJudgement(resolve(directory, options.output), judgement);
  const files = reports.map(
    ({ id, file }) => [file, reporterNamed(id).render(judgement.decision, { ...look, color: false })] as const,
  );
  await writeFiles(directory, new Map(files));
  process.stdout.write(reporter.render(judgement.decision, look));
  return judgement.decision.exit_code;
}

function reportTarget(text: string): { id: string; file: string } {
  const [id = '', ...file] = text.split(':');
  if (file.length === 0) throw invalidOption('--report', 'id:file, such as sarif:phasegate.sarif', text);
  reporterNamed(id);
  return { id, file: file.join(':') };
}

function reporterNamed(id: string) {
  const reporter = reporterOf(id);
  if (reporter === undefined) throw invalidOption('a report', 'text, markdown, annotations, json, sarif or junit', id);
  return reporter;
}

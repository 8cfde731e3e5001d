import { resolve } from 'node:path';
import { problemsOf } from '../core/model/problem.ts';
import { reporterOf } from '../core/report/index.ts';
import type { OpenGit } from '../io/git.ts';
import { clearJudgement, writeJudgement, writeNamed, writeRefusal } from '../io/output.ts';
import { type Judgement, run } from '../run.ts';
import type { CheckOptions } from './check.ts';
import { withCase } from './subject.ts';
import { invalidOption, REPORT_IDS } from './subject-options.ts';
import { lookOf } from './terminal.ts';
import { TOOL } from './tool.ts';

/** Judges, writes and tells. Returns the exit code of the decision. */
export async function checkCommand(options: CheckOptions, directory: string, git: OpenGit): Promise<number> {
  const reporter = reporterNamed(options.format);
  const reports = options.report.map(reportTarget);
  const output = resolve(directory, options.output);
  await clearJudgement(output);
  const judgement = await judged(options, directory, git, output).catch(async (thrown: unknown) => {
    await writeRefusal(output, problemsOf(thrown, 'internal.bug'), TOOL);
    throw thrown;
  });
  const look = lookOf(process.stdout, process.env);
  for (const { id, file } of reports)
    await writeNamed(directory, file, reporterNamed(id).render(judgement.decision, { ...look, color: false }));
  process.stdout.write(reporter.render(judgement.decision, look));
  return judgement.decision.exit_code;
}

async function judged(options: CheckOptions, directory: string, git: OpenGit, output: string): Promise<Judgement> {
  const judgement = await withCase(options, directory, git, run);
  await writeJudgement(output, judgement);
  return judgement;
}

function reportTarget(text: string): { id: string; file: string } {
  const [id = '', ...file] = text.split(':');
  if (file.length === 0) throw invalidOption('--report', 'id:file, such as sarif:phasegate.sarif', text);
  reporterNamed(id);
  return { id, file: file.join(':') };
}

function reporterNamed(id: string) {
  const reporter = reporterOf(id);
  if (reporter === undefined) throw invalidOption('a report', REPORT_IDS, id);
  return reporter;
}

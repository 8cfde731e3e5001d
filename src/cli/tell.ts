import { join, resolve } from 'node:path';
import * as core from '@actions/core';
import type { Decision } from '../core/model/decision.generated.ts';
import { type ProblemParts, problemsOf } from '../core/model/problem.ts';
import { annotations } from '../core/report/annotations.ts';
import { markdown } from '../core/report/markdown.ts';
import { problemAnnotations, problemsMarkdown, problemsText } from '../core/report/problems.ts';
import { text } from '../core/report/text.ts';
import { appendSummary, handOn } from '../io/actions.ts';
import { DECISION_FILE, SNAPSHOT_FILE, writeRefusal } from '../io/output.ts';
import { TOOL } from './tool.ts';

/** How the log of a workflow looks. */
export const LOG = { color: false, width: 120, ascii: false };

/** The log holds everything in plain text; annotations, summary and outputs repeat it where people look. */
export async function tell(decision: Decision, output: string, env: NodeJS.ProcessEnv): Promise<void> {
  process.stdout.write(`${text.render(decision, LOG)}\n${annotations.render(decision, LOG)}`);
  await appendSummary(markdown.render(decision, LOG), env);
  handOn((setOutput) => {
    setOutput('verdict', decision.verdict);
    setOutput('findings', decision.counts.fail);
    setOutput('decision', join(output, DECISION_FILE));
    setOutput('snapshot', join(output, SNAPSHOT_FILE));
    setOutput('valid-until', decision.valid_until ?? '');
  });
}

/**
 * The same where nothing could be judged; `output` is where a decision would stand, where one was asked for. What cannot be told in one place
 * is told in the others. Never throws.
 */
export async function tellRefusal(
  problems: readonly ProblemParts[],
  output: string | undefined,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  process.stdout.write(`${problemsText(problems)}\n${problemAnnotations(problems)}`);
  await appendSummary(problemsMarkdown(problems), env);
  if (output !== undefined) await writeRefusal(resolve(output), problems, TOOL);
  try {
    handOn((setOutput) => {
      setOutput('verdict', 'undecided');
      if (output !== undefined) setOutput('decision', join(output, DECISION_FILE));
    });
  } catch (thrown) {
    core.warning(
      problemsOf(thrown, 'output.failed')
        .map(({ message }) => message)
        .join(', '),
    );
  }
}

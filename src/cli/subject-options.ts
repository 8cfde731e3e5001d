import type { Command } from 'commander';
import { Problem } from '../core/model/problem.ts';
import { type OpenGit, openGit } from '../io/git.ts';

/** Options that say which change is judged, by whom and on what. */
export interface SubjectOptions {
  readonly base?: string;
  readonly head?: string;
  readonly event?: string;
  readonly payload?: string;
  readonly repository?: string;
  readonly trustedRef?: string;
  readonly config?: string;
  readonly evidence: string;
  readonly part: readonly string[];
  readonly at?: string;
}

/** Every report, as help has it: the code of the reports is not loaded for that. */
export const REPORT_IDS = 'text, markdown, annotations, json, sarif, junit or performance';

/** Collects the values of an option that may be repeated. */
export const repeated = (value: string, previous: readonly string[]): readonly string[] => [...previous, value];

export function withSubject(command: Command): Command {
  return command
    .option('--base <ref>', 'branch that the change would land on')
    .option('--head <ref>', 'branch or commit that would land')
    .option('--event <name>', 'pull_request, merge_group or push')
    .option('--payload <file>', "the event's payload, as GITHUB_EVENT_PATH names it")
    .option('--repository <owner/name>', 'repository that statements are for (default: from origin)')
    .option('--trusted-ref <ref>', 'protected branch that holds the configuration (default: origin/HEAD)')
    .option('--config <path>', 'configuration, where a repository has several')
    .option('--evidence <dir>', 'folder that holds the evidence', 'evidence')
    .option('--at <instant>', 'judge as of this instant (RFC 3339); shown with the verdict');
}

/** Opens git, loads the code that works with it, and closes git whatever happens. Git answers while the code is read. */
export async function withGit<Code, Result>(
  directory: string,
  load: () => Promise<Code>,
  work: (code: Code, git: OpenGit) => Promise<Result>,
): Promise<Result> {
  const [git, code] = await Promise.all([openGit(directory, process.env, process.env.GITHUB_TOKEN), load()]);
  try {
    return await work(code, git);
  } finally {
    await git.close();
  }
}

export function invalidOption(name: string, expected: string, found: string): Problem {
  return new Problem({ code: 'input.invalid', message: `${name} is not valid`, expected, found, remedy: 'see --help' });
}

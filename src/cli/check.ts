import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { parseInstant } from '../core/model/instant.ts';
import { Problem } from '../core/model/problem.ts';
import { reporterOf } from '../core/report/index.ts';
import type { Occasion } from '../io/collect/event.ts';
import { openGit } from '../io/git.ts';
import { writeFiles, writeJudgement } from '../io/output.ts';
import { evidenceFolder, workTreeOf } from '../io/place.ts';
import { type Judgement, run } from '../run.ts';
import { lookOf } from './terminal.ts';
import { worldOf } from './world.ts';

interface Options {
  readonly base?: string;
  readonly head?: string;
  readonly event?: string;
  readonly payload?: string;
  readonly repository?: string;
  readonly trustedRef?: string;
  readonly config?: string;
  readonly evidence: string;
  readonly output: string;
  readonly at?: string;
  readonly format: string;
  readonly report: readonly string[];
}

const collectReports = (value: string, previous: readonly string[]): readonly string[] => [...previous, value];

export function check(program: Command): void {
  program
    .command('check')
    .description('judge a change: local refs, or the payload of an event')
    .option('--base <ref>', 'branch that the change would land on')
    .option('--head <ref>', 'branch or commit that would land')
    .option('--event <name>', 'pull_request, merge_group or push')
    .option('--payload <file>', "the event's payload, as GITHUB_EVENT_PATH names it")
    .option('--repository <owner/name>', 'repository that statements are for (default: from origin)')
    .option('--trusted-ref <ref>', 'protected branch that holds the configuration (default: origin/HEAD)')
    .option('--config <path>', 'configuration, where a repository has several')
    .option('--evidence <dir>', 'folder that holds the evidence', 'evidence')
    .option('--output <dir>', 'folder for snapshot.json, decision.json and the policy', 'phasegate-report')
    .option('--at <instant>', 'judge as of this instant (RFC 3339); shown with the verdict')
    .option('--format <id>', 'report on the standard output: text, markdown, json, sarif, junit', 'text')
    .option('--report <id:file>', 'write a report to a file as well; may be repeated', collectReports, [])
    .action(async (options: Options) => {
      process.exitCode = 2;
      process.exitCode = await checkCommand(options, process.cwd());
    });
}

async function checkCommand(options: Options, directory: string): Promise<number> {
  const reporter = reporterNamed(options.format);
  const reports = options.report.map(reportTarget);
  const judgement = await judgeWith(options, directory);
  const look = lookOf(process.stdout, process.env);
  await writeJudgement(resolve(directory, options.output), judgement);
  const files = reports.map(
    ({ id, file }) => [file, reporterNamed(id).render(judgement.decision, { ...look, color: false })] as const,
  );
  await writeFiles(directory, new Map(files));
  process.stdout.write(reporter.render(judgement.decision, look));
  return judgement.decision.exit_code;
}

async function judgeWith(options: Options, directory: string): Promise<Judgement> {
  const at = options.at === undefined ? undefined : parseInstant(options.at);
  if (options.at !== undefined && at === undefined)
    throw invalid('--at', 'an RFC 3339 instant with a zone', options.at);
  const git = await openGit(directory);
  const world = worldOf(git, async (proposal) => ({ proposal, facts: { reviews: [], problems: [] } }));
  try {
    return await run(
      {
        occasion: await occasionOf(options, await git.originName()),
        evidence: { ...evidenceFolder(options.evidence, directory), pinned: new Set() },
        roots: [workTreeOf(directory)],
        producers: new Map(),
        ...(options.trustedRef === undefined ? {} : { trustedRef: options.trustedRef }),
        ...(options.config === undefined ? {} : { config: options.config }),
        ...(at === undefined ? {} : { at }),
      },
      world,
    );
  } finally {
    await Promise.all([world.engine.close(), git.close()]);
  }
}

async function occasionOf({ base, head, event, payload, repository }: Options, origin?: string): Promise<Occasion> {
  if (event !== undefined && payload !== undefined) {
    return { kind: 'event', name: event, payload: await readPayload(payload) };
  }
  if (base === undefined || head === undefined) {
    throw invalid('check', '--base REF --head REF, or --event NAME --payload FILE', 'neither pair');
  }
  const name = repository ?? origin;
  return { kind: 'local', base, head, ...(name === undefined ? {} : { repository: name }) };
}

async function readPayload(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as unknown;
  } catch (cause) {
    throw new Problem(
      {
        code: 'input.invalid',
        message: 'the payload is not a JSON file',
        file,
        remedy: 'pass the file that GITHUB_EVENT_PATH names',
      },
      { cause },
    );
  }
}

function reportTarget(text: string): { id: string; file: string } {
  const [id = '', ...file] = text.split(':');
  if (file.length === 0) throw invalid('--report', 'id:file, such as sarif:phasegate.sarif', text);
  reporterNamed(id);
  return { id, file: file.join(':') };
}

function reporterNamed(id: string) {
  const reporter = reporterOf(id);
  if (reporter === undefined) throw invalid('a report', 'text, markdown, annotations, json, sarif or junit', id);
  return reporter;
}

function invalid(name: string, expected: string, found: string): Problem {
  return new Problem({
    code: 'input.invalid',
    message: `${name} is not valid`,
    expected,
    found,
    remedy: 'phasegate check --help',
  });
}

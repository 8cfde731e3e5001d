#!/usr/bin/env node
import { Command } from 'commander';
import { Problem, type ProblemParts, Problems } from '../core/model/problem.ts';
import { problemsText } from '../core/report/problems.ts';
import { letReaderLeave } from './terminal.ts';
import { TOOL } from './tool.ts';
import { addVerbs, askedFor, VERBS } from './verbs.ts';

// Only a complete pass lowers it: whatever ends this process before is no pass.
process.exitCode = 2;
for (const stream of [process.stdout, process.stderr]) letReaderLeave(stream, endUnsaid);

const program = new Command('phasegate')
  .description('decides whether a release branch may move')
  .version(TOOL.version)
  .enablePositionalOptions()
  .exitOverride()
  .showSuggestionAfterError(true);

process.once('beforeExit', leftUnanswered);
run(process.argv)
  .catch((thrown: unknown) => {
    process.exitCode = exitCodeFor(thrown);
  })
  .finally(() => process.off('beforeExit', leftUnanswered));

async function run(args: readonly string[]): Promise<void> {
  await addVerbs(program, VERBS, args);
  await program.parseAsync(args);
}

/** Nothing is left to wait for, and a promise has not settled. */
function leftUnanswered(): void {
  process.exitCode = exitCodeFor('the run ended before there was an answer');
}

function endUnsaid(cause: Error): never {
  process.exitCode = exitCodeFor(
    new Problem(
      {
        code: 'output.failed',
        message: 'the answer could not be written',
        found: cause.message,
        expected: 'a standard output with room for it',
        remedy: 'make room, or let it go elsewhere',
      },
      { cause },
    ),
  );
  process.exit();
}

function exitCodeFor(thrown: unknown): number {
  if (isCommanderError(thrown)) return thrown.exitCode === 0 ? 0 : 2;
  const known = knownProblems(thrown);
  if (known !== undefined) {
    process.stderr.write(problemsText(known, askedFor(VERBS, process.argv.slice(2))));
    return 2;
  }
  const trace = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  process.stderr.write(`BUG  phasegate ${TOOL.version} failed; please report this\n${trace}\n`);
  return 70;
}

function knownProblems(thrown: unknown): readonly ProblemParts[] | undefined {
  if (thrown instanceof Problems) return thrown.list;
  return thrown instanceof Problem ? [thrown.parts] : undefined;
}

function isCommanderError(thrown: unknown): thrown is { code: string; exitCode: number } {
  return (
    thrown instanceof Error &&
    'code' in thrown &&
    typeof thrown.code === 'string' &&
    thrown.code.startsWith('commander.')
  );
}

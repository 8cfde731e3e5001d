#!/usr/bin/env node
import { Command } from 'commander';
import { Problem, type ProblemParts, Problems } from '../core/model/problem.ts';
import { problemsText } from '../core/report/problems.ts';
import { check } from './check.ts';
import { collect } from './collect.ts';
import { config } from './config.ts';
import { decide } from './decide.ts';
import { enter } from './enter.ts';
import { formats } from './formats.ts';
import { inspect } from './inspect.ts';
import { record } from './record.ts';
import { TOOL } from './world.ts';

// Only a complete pass lowers it: whatever ends this process before is no pass.
process.exitCode = 2;

const program = new Command('phasegate')
  .description('decides whether a release branch may move')
  .version(TOOL.version)
  .exitOverride()
  .showSuggestionAfterError(true);
for (const verb of [check, collect, decide, record, enter, inspect, formats, config]) verb(program);

process.once('beforeExit', leftUnanswered);
program
  .parseAsync(process.argv)
  .catch((thrown: unknown) => {
    process.exitCode = exitCodeFor(thrown);
  })
  .finally(() => process.off('beforeExit', leftUnanswered));

/** Nothing is left to wait for, and a promise has not settled. */
function leftUnanswered(): void {
  process.exitCode = exitCodeFor('the run ended before there was an answer');
}

function exitCodeFor(thrown: unknown): number {
  if (isCommanderError(thrown)) return thrown.exitCode === 0 ? 0 : 2;
  const known = knownProblems(thrown);
  if (known !== undefined) {
    process.stderr.write(problemsText(known));
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

import { Command } from 'commander';
import { vi } from 'vitest';
import { Problem, type ProblemParts, Problems } from '../../../src/core/model/problem.ts';

export interface Told {
  /** What it wrote to the standard output. */
  readonly output: string;
  readonly exitCode: unknown;
  /** What it threw, where it did. */
  readonly problems?: readonly ProblemParts[];
}

/** Runs a verb in this process, whose exit code is left as it was. */
export async function told(verb: (command: Command) => void, args: readonly string[]): Promise<Told> {
  const written: string[] = [];
  const before = process.exitCode;
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  const command = new Command('verb').exitOverride();
  verb(command);
  try {
    const problems = await command.parseAsync(args, { from: 'user' }).then(() => undefined, partsOf);
    return { output: written.join(''), exitCode: process.exitCode, ...(problems && { problems }) };
  } finally {
    spy.mockRestore();
    process.exitCode = before;
  }
}

function partsOf(thrown: unknown): readonly ProblemParts[] {
  if (thrown instanceof Problems) return thrown.list;
  if (thrown instanceof Problem) return [thrown.parts];
  throw thrown;
}

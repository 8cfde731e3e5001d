import type { AnyAdapter, Report } from '../../core/evidence/adapter.ts';
import type { Slot } from '../../core/model/configuration.ts';
import type { File, SlotPart } from '../../core/model/part.generated.ts';
import type { ProblemParts } from '../../core/model/problem.ts';

type Placed = Pick<File, 'path'>;

/** What the slot demands of the tool that wrote a report. */
export function toolProblems(slot: Slot, { tool, ruleCount }: Report, { path }: Placed): readonly ProblemParts[] {
  const problems: ProblemParts[] = [];
  if (slot.tool !== undefined && tool !== undefined && tool.toLowerCase() !== slot.tool.toLowerCase()) {
    problems.push({
      code: 'evidence.tool_mismatch',
      message: `${path} was written by another tool than slot ${slot.name} names`,
      file: path,
      expected: slot.tool,
      found: tool,
      remedy: 'correct the slot, or its files',
    });
  }
  if (slot.minRules !== undefined && (ruleCount ?? 0) < slot.minRules) {
    problems.push({
      code: 'evidence.tool_mismatch',
      message: `${path} was written with fewer rules than slot ${slot.name} demands`,
      file: path,
      expected: `at least ${slot.minRules} rules`,
      found: ruleCount === undefined ? 'a report that lists no rules' : `${ruleCount}`,
      remedy: 'load the rules of the tool, and run it again',
    });
  }
  return problems;
}

/** A report of another kind says nothing about what the slot is for, however clean it is. */
export function kindProblems({ name, kind }: Slot, { path }: Placed, adapter?: AnyAdapter): readonly ProblemParts[] {
  if (adapter === undefined || adapter.kind === kind) return [];
  return [
    {
      code: 'evidence.unknown_format',
      message: `${path} is evidence of another kind than slot ${name}`.slice(0, 100),
      file: path,
      expected: `a format of kind ${kind}`,
      found: `${adapter.title}, of kind ${adapter.kind}`,
      remedy: 'narrow the files of the slot, or correct its kind',
    },
  ];
}

/** A producer that failed although its report looks clean, and no other report of the same run says what went wrong. */
export function exitCodeProblems(slot: Slot, file: File, isTold: boolean): readonly ProblemParts[] {
  const run = file.manifest?.run;
  if (run === undefined || run.exit_code === 0 || !file.clean || isTold) return [];
  return [
    {
      code: 'evidence.exit_code',
      message: `the producer of slot ${slot.name} failed, and ${file.path} does not say why`,
      file: file.manifest?.path ?? file.path,
      expected: 'exit code 0, or a failure in the report',
      found: `exit code ${run.exit_code} of ${run.command[0] ?? 'the producer'}`,
      remedy: "read the producer's log, cure what failed, and run it again",
    },
  ];
}

/** A file that was handed in twice counts once, if at all; shards may write the same bytes, if they are no tests. */
export function duplicateProblems({ name, kind }: Slot, files: readonly File[]): readonly ProblemParts[] {
  const seen = new Map<string, File>();
  return files.flatMap((file) => {
    const other = seen.get(file.sha256);
    seen.set(file.sha256, file);
    const isTwice = file.copies > 1 || (kind === 'tests' && other !== undefined && !areShards(file, other));
    if (!isTwice) return [];
    return [
      {
        code: 'evidence.duplicate' as const,
        message: `slot ${name} holds one file twice`,
        file: file.path,
        found: other === undefined ? `${file.copies} parts that hold it` : `the bytes of ${other.path}`,
        expected: 'each report once',
        remedy: 'leave out the copy: the second part, or the second file',
      },
    ];
  });
}

const areShards = (a: File, b: File): boolean =>
  a.manifest?.run.shard !== undefined &&
  b.manifest?.run.shard !== undefined &&
  a.manifest.run.shard.shard !== b.manifest.run.shard.shard;

/** Several jobs can bring one slot only as shards: else nobody knows whether one of them is missing. */
export function jobsProblems({ name }: Slot, { collected, files }: SlotPart): readonly ProblemParts[] {
  if (collected < 2 || files.every(({ manifest }) => manifest?.run.shard !== undefined)) return [];
  return [
    {
      code: 'evidence.shard_conflict',
      message: `${collected} jobs bring slot ${name} and do not say which shard each is`,
      expected: 'files that were recorded as a shard',
      found: files.find(({ manifest }) => manifest?.run.shard === undefined)?.path ?? 'no shard',
      remedy: `run each producer through: phasegate record --slot ${name} --shard N/OF -- …`,
    },
  ];
}

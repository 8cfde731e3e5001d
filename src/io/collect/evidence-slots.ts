import { joinCoverage } from '../../core/evidence/coverage/fold.ts';
import { foldEnvironment } from '../../core/evidence/environment/fold.ts';
import { joinIac } from '../../core/evidence/iac/join.ts';
import { joinPackages } from '../../core/evidence/packages/fold.ts';
import { foldPerf, unitProblems } from '../../core/evidence/perf/fold.ts';
import { joinTests, type TestsSlot, testsProblems } from '../../core/evidence/tests/join.ts';
import { dataKey } from '../../core/model/own-evidence.ts';
import type { File, SlotPart } from '../../core/model/part.generated.ts';
import type { Snapshot } from '../../core/model/snapshot.generated.ts';
import type { Evidence } from '../../core/snapshot/part.ts';
import { copiesIn, judgeSlot, runKey, type SlotProblem } from './evidence-judged.ts';
import { coversOf, type EvidenceRequest, type Filled } from './evidence-request.ts';

type Input = Snapshot['input'];

/**
 * What was read, judged: whether each file is bound to the subject and fresh enough, and what the files of a slot say together.
 * Nothing known is lost: what a rejected report says still counts. `isWhole` is false where other jobs may hold further shards.
 */
export function evidenceOf(parts: readonly SlotPart[], request: EvidenceRequest, isWhole = true): Evidence {
  const filled = request.slots.flatMap((slot): readonly Filled[] => {
    const part = parts.find(({ name }) => name === slot.name);
    return part === undefined ? [] : [{ slot, part }];
  });
  const tests = filled.filter(bringsTests).map((one) => testsOf(one, request));
  const perf = perfOf(filled);
  const judged = filled.map((one) => judgeSlot(one, request, isWhole));
  const beyond: readonly SlotProblem[] = [
    ...unitProblems(perf.metrics, request.baseline, request.budgets),
    ...tests.flatMap((slot) => testsProblems(slot).map((problem) => ({ ...problem, slot: slot.slot }))),
  ];
  return {
    tests: joinTests(tests, request.limits.exceptions),
    perf,
    iac: joinIac(
      filled
        .filter(({ slot }) => slot.kind === 'iac')
        .map(({ slot, part }) => ({
          slot: slot.name,
          covers: coversOf(slot, request),
          reports: part.files.flatMap(({ path, lint }) => (lint === undefined ? [] : [{ source: path, lint }])),
        })),
      request.limits.exceptions,
    ),
    environment: foldEnvironment(filled.filter(({ slot }) => slot.kind === 'environment').flatMap(looksOf)),
    ...optionalOf(filled, request.limits.exceptions),
    own: Object.fromEntries(filled.filter(({ slot }) => slot.kind === 'data').map(documentsOf)),
    slots: judged.map(({ slot }) =>
      beyond.some((problem) => problem.slot === slot.name) ? { ...slot, status: 'rejected' } : slot,
    ),
    sources: judged.flatMap(({ sources }) => sources),
    problems: [...judged.flatMap(({ problems }) => problems), ...beyond],
  };
}

/** What a report of tests says counts, whichever slot it lies in. */
const bringsTests = ({ slot, part }: Filled): boolean =>
  slot.kind === 'tests' || part.files.some(({ tests }) => tests !== undefined);

function testsOf({ slot, part }: Filled, { expected }: EvidenceRequest): TestsSlot {
  const isAsked = slot.kind === 'tests';
  const images = part.files.map(({ manifest }) => manifest?.run.target_images ?? []);
  return {
    slot: slot.name,
    scenarios: isAsked ? slot.scenarios : [],
    expected: isAsked ? (expected.get(slot.name) ?? []) : [],
    // What one of the runs was made against says nothing about another.
    targetImages: images.some(({ length }) => length === 0) ? [] : [...new Set(images.flat())].sort(),
    reports: part.files.flatMap(({ path, tests, manifest }) =>
      tests === undefined
        ? []
        : [{ source: path, tests, ...(manifest?.run.shard === undefined ? {} : { shard: runKey(manifest) }) }],
    ),
  };
}

function perfOf(filled: readonly Filled[]): Input['perf'] {
  return foldPerf(
    filled
      .filter(({ slot }) => slot.kind === 'perf')
      .map(({ slot, part }) => ({
        slot: slot.name,
        ...(slot.profile === undefined ? {} : { profile: slot.profile }),
        reports: originalsOf(part).map(({ path, metrics = [] }) => ({ source: path, metrics })),
      })),
  );
}

function originalsOf(part: SlotPart): readonly File[] {
  const copies = copiesIn(part);
  return part.files.filter(({ path }) => !copies.has(path));
}

/** Coverage and packages, where there are slots of these kinds. */
function optionalOf(filled: readonly Filled[], limit: number): Pick<Input, 'coverage' | 'packages'> {
  const covered = filled.filter(({ slot }) => slot.kind === 'coverage');
  const listed = filled.filter(({ slot }) => slot.kind === 'packages');
  return {
    ...(covered.length > 0 && {
      coverage: joinCoverage(
        covered.map(({ slot, part }) => ({
          slot: slot.name,
          reports: part.files.flatMap(({ coverage }) => coverage ?? []),
        })),
      ),
    }),
    ...(listed.length > 0 && {
      packages: joinPackages(
        listed.map(({ slot, part }) => ({
          slot: slot.name,
          reports: part.files.flatMap(({ path, packages }) =>
            packages === undefined ? [] : [{ source: path, bill: packages }],
          ),
        })),
        { limit },
      ),
    }),
  };
}

const looksOf = ({ slot, part }: Filled) =>
  part.files.map(({ path, samples = [], manifest }) => ({
    slot: slot.name,
    source: path,
    samples,
    ...(manifest === undefined ? {} : { at: manifest.run.finished_at }),
  }));

/** Documents of own evidence in the order of their files; a slot that brought none has an empty list. */
const documentsOf = ({ slot, part }: Filled) =>
  [
    dataKey(slot.name),
    part.files.flatMap((file) => ('content' in file ? [{ source: file.path, content: file.content }] : [])),
  ] as const;

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EvidencePart, File, Finding, SlotPart, Test } from '../../../src/core/model/part.generated.ts';
import { problemsOf } from '../../../src/core/model/problem.ts';
import manifest from '../../../src/core/schema/manifest.json' with { type: 'json' };
import schema from '../../../src/core/schema/part.json' with { type: 'json' };
import snapshot from '../../../src/core/schema/snapshot.json' with { type: 'json' };
import { assertFits, joinParts, newPart, partText } from '../../../src/core/snapshot/part.ts';
import { readPart } from '../../../src/core/snapshot/part-text.ts';

const LIMIT = 3;
const ORIGIN = {
  subject: { head: 'a'.repeat(40), tree: 'b'.repeat(40) },
  configuration_sha256: 'c'.repeat(64),
  limit: LIMIT,
};
const join = (a: EvidencePart, b: EvidencePart): EvidencePart => joinParts(a, b, 'b.json');

const STATUSES = ['failed', 'flaky', 'not_run', 'skipped'] as const;

/** One of many files that jobs may have read; all there is to know of it follows from its numbers. */
function fileOf(path: number, digest: number, shard: number): File {
  const seed = path * 7 + digest * 3;
  const exceptions = STATUSES.flatMap((status, index) =>
    Array.from(
      { length: (seed + index) % 5 },
      (_, at): Test => ({ name: `${seed} ${status} ${at}`, status, tags: [] }),
    ),
  );
  const findings = (['error', 'warning'] as const).flatMap((level) =>
    Array.from(
      { length: seed % 4 },
      (_, at): Finding => ({
        ...{ tool: 'lint', rule: `${seed} ${at}`, level, message: 'm', suppressed: false },
      }),
    ),
  );
  const count = (status: Test['status']): number => exceptions.filter((one) => one.status === status).length;
  return {
    path: `evidence/${path}.json`,
    sha256: `${digest}`.repeat(64),
    bytes: seed,
    copies: 1,
    tracked: false,
    notes: [],
    problems: seed % 3 === 0 ? [{ code: 'evidence.empty', message: 'm' }] : [],
    clean: seed % 2 === 0,
    manifest: {
      path: 'evidence/phasegate-evidence.json',
      sha256: `${shard}`.repeat(64),
      listed: `${digest}`.repeat(64),
      run: {
        ...{ slot: 's', subject: { commit: ORIGIN.subject.head }, command: ['x'], exit_code: 0, directory: '' },
        ...{ started_at: '2026-12-01T11:00:00Z', finished_at: '2026-12-01T11:30:00Z', shard: { shard, of: 9 } },
      },
    },
    tests: {
      total: exceptions.length + seed,
      passed: seed,
      ...{ failed: count('failed'), flaky: count('flaky'), skipped: count('skipped'), not_run: count('not_run') },
      duration_ms: seed / 10,
      ...{ suites: [], tags: [], expected: [], run_errors: [] },
      exceptions,
      seen: '',
    },
    lint: { error: seed % 4, warning: seed % 4, note: 0, none: 0, tools: ['lint'], findings, proofs: [] },
  };
}

const files = fc
  .array(fc.tuple(fc.nat(4), fc.nat(3), fc.integer({ min: 1, max: 3 })), { maxLength: 6 })
  .map((numbers) => numbers.map((one) => fileOf(...one)));
const slots = fc.record({
  name: fc.constantFrom('e2e', 'iac', 'perf'),
  collected: fc.nat(2),
  files,
  problems: fc.array(
    fc.record({ code: fc.constantFrom('evidence.no_match', 'evidence.manifest'), message: fc.constant('m') }),
    { maxLength: 2 },
  ),
});
const collections = fc.uniqueArray(slots, { selector: ({ name }) => name, maxLength: 3 });
const parts = collections.map((read): EvidencePart => newPart(ORIGIN, read));

describe('parts', () => {
  test('joined in any grouping and any order are the same bytes', () => {
    fc.assert(
      fc.property(parts, parts, parts, (a, b, c) => {
        const whole = partText(join(join(a, b), c));
        expect(partText(join(a, join(b, c)))).toBe(whole);
        expect(partText(join(join(c, a), b))).toBe(whole);
        expect(readPart(whole, 'whole.json')).toEqual(join(join(a, b), c));
      }),
      { numRuns: 300 },
    );
  });

  test('joined are what one job would have read', () => {
    fc.assert(
      fc.property(collections, collections, (a, b) => {
        const both = join(newPart(ORIGIN, a), newPart(ORIGIN, b));
        expect(partText(both)).toBe(partText(newPart(ORIGIN, [...a, ...b])));
      }),
    );
  });

  test('lose no count and no problem, and of exceptions and findings only what is over the limit', () => {
    fc.assert(
      fc.property(collections, (read) => {
        const { slots: kept } = newPart(ORIGIN, read);
        for (const { name, files: held } of kept) {
          const given = read.filter((slot) => slot.name === name).flatMap((slot) => slot.files);
          expect(held.reduce((sum, { copies }) => sum + copies, 0)).toBe(given.length);
          for (const status of STATUSES) {
            const all = new Set(
              given
                .flatMap(({ tests }) => tests?.exceptions ?? [])
                .filter(isOf(status))
                .map(named),
            );
            const some = held.flatMap(({ tests }) => tests?.exceptions ?? []).filter(isOf(status));
            expect(some.length).toBeLessThanOrEqual(LIMIT);
            if (all.size > 0) expect(some).not.toEqual([]);
          }
        }
      }),
    );
  });
});

const isOf =
  (status: Test['status']) =>
  (one: Test): boolean =>
    one.status === status;
const named = ({ name }: Test): string => name;

const slot = (...held: readonly File[]): SlotPart => ({ name: 'e2e', collected: 1, files: [...held], problems: [] });

test('a file that comes twice stands once and says so', () => {
  const one = newPart(ORIGIN, [slot(fileOf(1, 1, 1))]);
  expect(join(one, one).slots[0]?.files.map(({ copies }) => copies)).toEqual([2]);
});

describe('a part is refused', () => {
  const codes = (work: () => unknown): readonly string[] => {
    try {
      work();
      return [];
    } catch (thrown) {
      return problemsOf(thrown, 'internal.bug').map(({ code }) => code);
    }
  };
  const part = newPart(ORIGIN, [slot(fileOf(1, 1, 1))]);

  test.each([
    ['for another tree', { subject: { ...ORIGIN.subject, tree: 'd'.repeat(40) } }],
    ['for another head', { subject: { ...ORIGIN.subject, head: 'd'.repeat(40) } }],
    ['read by another configuration', { configuration_sha256: 'd'.repeat(64) }],
  ])('that was collected %s', (_, changed) => {
    expect(codes(() => join(part, { ...part, ...changed }))).toEqual(['evidence.other_subject']);
  });

  test('that does not fit what is judged', () => {
    const { subject, configuration_sha256 } = ORIGIN;
    expect(codes(() => assertFits(part, subject.tree, configuration_sha256, 'a.json'))).toEqual([]);
    expect(codes(() => assertFits(part, 'd'.repeat(40), configuration_sha256, 'a.json'))).toEqual([
      'evidence.other_subject',
    ]);
    expect(codes(() => assertFits(part, subject.tree, 'd'.repeat(64), 'a.json'))).toEqual(['evidence.other_subject']);
  });

  test.each([
    ['that is no JSON', () => '{'],
    ['that lacks a key', () => partText(part).replace('"clean":', '"clear":')],
    ['F08: of which a key stands twice', () => partText(part).replace('"copies":1', '"copies":1,"copies":1')],
    ['that was written by something else', () => JSON.stringify(part, null, 2)],
  ])('%s', (_, text) => {
    expect([...new Set(codes(() => readPart(text(), 'a.json')))]).toEqual(['evidence.part']);
  });
});

test('what a part shares with the snapshot and the manifest has the same form', () => {
  const without = ({ properties, required, ...rest }: Shape, ...keys: readonly string[]) => ({
    ...rest,
    required: required.filter((key) => !keys.includes(key)),
    properties: Object.fromEntries(Object.entries(properties).filter(([key]) => !keys.includes(key))),
  });
  const { test: exception, metric, finding, container, problem, run } = schema.$defs;
  const { $defs } = snapshot;
  expect({ ...exception, description: '' }).toEqual({ ...without($defs.test, 'slot', 'source'), description: '' });
  expect(metric).toEqual(without($defs.metric, 'slot', 'source'));
  expect(finding).toEqual(without($defs.finding, 'slot', 'source', 'accepted'));
  expect({ container, problem }).toEqual({ container: $defs.container, problem: $defs.problem });
  const { description: _, ...shape } = run;
  expect(shape).toEqual(without(manifest.properties.runs.items, 'files'));
});

interface Shape {
  readonly properties: object;
  readonly required: readonly string[];
}

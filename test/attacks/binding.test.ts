import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Slot } from '../../src/core/model/configuration.ts';
import type { Manifest } from '../../src/core/model/manifest.generated.ts';
import { MINIMAL, parsed } from '../core/config/samples.ts';
import { collectEvidence } from './collected.ts';

/** A good report with a good manifest; each attack changes one thing, and what is asked of it is the slot's. */

const HEAD = 'a'.repeat(40);
const TREE = 'b'.repeat(40);
const RUN = { id: '77', attempt: 2 };
const AT = Date.parse('2026-12-01T12:00:00Z');
const XML = '<testsuite name="s" tests="1"><testcase name="t" classname="c"/></testsuite>\n';
const { configuration } = parsed(`${MINIMAL}evidence: {e2e: {files: "e2e/*.xml"}}\n`);

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'phasegate-binding-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

function write(path: string, text: string): void {
  mkdirSync(dirname(join(directory, path)), { recursive: true });
  writeFileSync(join(directory, path), text);
}

type ManifestRun = Manifest['runs'][number];

/** The manifest of `e2e/` as `phasegate record` writes it; returns its digest. */
function manifest(changes: Partial<ManifestRun> = {}, folder = 'e2e', report = XML): string {
  const run: ManifestRun = {
    slot: 'e2e',
    subject: { commit: HEAD, tree: TREE },
    run_id: RUN.id,
    attempt: RUN.attempt,
    command: ['npx', 'playwright', 'test'],
    exit_code: 0,
    started_at: '2026-12-01T11:00:00Z',
    finished_at: '2026-12-01T11:30:00Z',
    directory: '.',
    files: [{ path: 'a.xml', sha256: sha256(report), bytes: report.length }],
    ...changes,
  };
  const text = JSON.stringify({ version: 1, runs: [run] });
  write(`${folder}/phasegate-evidence.json`, text);
  return sha256(text);
}

interface Asked {
  readonly slot?: Partial<Slot>;
  readonly tracked?: readonly string[];
  /** What outputs of the job `e2e` pin … */
  readonly pinned?: readonly string[];
  /** … and an output of another job. */
  readonly others?: Readonly<Record<string, string>>;
  readonly headContainsBase?: boolean;
  readonly fileBytes?: number;
}

async function collected({
  slot,
  tracked = [],
  pinned = [],
  others = {},
  headContainsBase = true,
  fileBytes,
}: Asked = {}) {
  return collectEvidence({
    slots: configuration.evidence.map((one) => ({ ...one, binding: 'manifest', ...slot })),
    folder: {
      directory,
      prefix: 'evidence',
      inRepository: 'evidence',
      tracked: new Set(tracked),
      pinned: new Map([
        ['e2e', new Set(pinned)],
        ...Object.entries(others).map(([job, pin]) => [job, new Set([pin])] as const),
      ]),
    },
    limits: fileBytes === undefined ? configuration.limits : { ...configuration.limits, fileBytes },
    subject: { instantMs: AT, head: HEAD, tree: TREE, headContainsBase, run: RUN },
  });
}

async function codes(asked?: Asked) {
  const { slots, problems } = await collected(asked);
  return { status: slots[0]?.status, codes: problems.map(({ code }) => code) };
}

const remedies = async () => (await collected()).problems.map(({ remedy }) => remedy);

const rejected = (...found: readonly string[]) => ({ status: 'rejected', codes: found });

test('the good one is read, so that each attack below fails by what it changes', async () => {
  write('e2e/a.xml', XML);
  const pin = manifest();
  expect(await codes({ slot: { binding: 'digest', maxAgeMs: 3_600_000 }, pinned: [pin] })).toEqual({
    status: 'read',
    codes: [],
  });
});

describe('A01: a slot without a file', () => {
  test('is missing where the folder is empty', async () => {
    expect(await codes()).toEqual({ status: 'missing', codes: ['evidence.no_match'] });
  });

  test('is missing where the folder was renamed', async () => {
    write('e2e-results/a.xml', XML);
    expect(await codes({ slot: { binding: 'none' } })).toEqual({ status: 'missing', codes: ['evidence.no_match'] });
  });

  test('is missing where only the manifest was uploaded', async () => {
    manifest();
    expect(await codes({ slot: { files: ['e2e/*'] } })).toEqual({ status: 'missing', codes: ['evidence.no_match'] });
  });
});

describe('shards', () => {
  const shards = (...told: readonly (readonly [number, number])[]) => {
    for (const [index, [shard, of]] of told.entries()) {
      const report = XML.replace('"t"', `"t${index}"`);
      write(`e2e/${index}/a.xml`, report);
      manifest({ shard: { shard, of } }, `e2e/${index}`, report);
    }
    return codes({ slot: { files: ['e2e/*/*.xml'] } });
  };

  test('all four are read', async () => {
    expect(await shards([1, 4], [2, 4], [3, 4], [4, 4])).toEqual({ status: 'read', codes: [] });
  });

  test('A07: one of four that never came is missed', async () => {
    expect(await shards([1, 4], [2, 4], [4, 4])).toEqual(rejected('evidence.shard_missing'));
  });

  test('A08: one that came twice is no second one', async () => {
    expect(await shards([1, 2], [1, 2])).toEqual(rejected('evidence.shard_conflict'));
  });

  test('A08: a fifth of four, and another number of shards, are refused', async () => {
    expect(await shards([1, 2], [3, 2])).toEqual(rejected('evidence.shard_conflict'));
    expect(await shards([1, 2], [2, 3])).toEqual(rejected('evidence.shard_conflict'));
  });
});

describe('evidence of something else', () => {
  beforeEach(() => write('e2e/a.xml', XML));

  test('B01: a commit and a tree that differ in the last digit', async () => {
    manifest({ subject: { commit: `${'a'.repeat(39)}b`, tree: `${'b'.repeat(39)}a` } });
    expect(await codes()).toEqual(rejected('evidence.other_subject'));
  });

  test('F08: a manifest in which a failed run says twice how it ended', async () => {
    manifest({ exit_code: 0 });
    const path = join(directory, 'e2e/phasegate-evidence.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"exit_code":0', '"exit_code":1,"exit_code":0'));
    expect((await codes()).codes).toContain('evidence.manifest');
    expect((await codes({ slot: { binding: 'none' } })).status).toBe('rejected');
  });

  test('B01: a work tree that was changed by hand', async () => {
    manifest({ dirty: true });
    expect(await codes()).toEqual(rejected('evidence.other_subject'));
  });

  test('B02: no manifest where the slot demands one', async () => {
    expect(await codes()).toEqual(rejected('evidence.no_manifest'));
  });

  test('B02: a manifest that cannot be read is no missing one, whatever the slot demands', async () => {
    mkdirSync(join(directory, 'e2e/phasegate-evidence.json'));
    expect(await codes({ slot: { binding: 'none' } })).toEqual(rejected('evidence.manifest'));
  });

  test('B02: a manifest that does not list the file', async () => {
    manifest({ files: [] });
    expect(await codes()).toEqual(rejected('evidence.no_manifest'));
  });

  test('B02: a manifest of another slot', async () => {
    manifest({ slot: 'smoke' });
    expect(await codes()).toEqual(rejected('evidence.no_manifest'));
  });

  test('B02: a manifest that is none', async () => {
    write('e2e/phasegate-evidence.json', '{"version":1,"runs":[]}');
    expect(await codes()).toEqual(rejected('evidence.manifest', 'evidence.no_manifest'));
  });

  test('B03: an earlier attempt of the run, whose manifest no job vouches for', async () => {
    manifest({ attempt: 1 });
    expect(await codes()).toEqual(rejected('evidence.other_run'));
  });

  test('B03: an earlier attempt counts when the digest of its manifest is an output of its job', async () => {
    const pin = manifest({ attempt: 1 });
    expect(await codes({ pinned: [pin] })).toEqual({ status: 'read', codes: [] });
  });

  test('B05: a report that was replaced after the manifest was written', async () => {
    manifest();
    write('e2e/a.xml', XML.replace('"t"', '"u"'));
    expect(await codes()).toEqual(rejected('evidence.digest'));
  });

  test('B05: a report that was made anew without its manifest is told how both are made', async () => {
    manifest();
    write('e2e/a.xml', XML.replace('"t"', '"u"'));
    expect(await remedies()).toEqual(['run the producer through: phasegate record --slot e2e -- …']);
  });

  test('B05: a report and a manifest that were replaced together', async () => {
    const pin = manifest();
    manifest({ job: 'another' });
    expect(await codes({ slot: { binding: 'digest' }, pinned: [pin] })).toEqual(rejected('evidence.digest'));
  });

  test('B05: a report and a manifest that another job replaced, and pins by an output of its own', async () => {
    const honest = manifest();
    const pin = manifest({ job: 'lint' });
    const asked: Asked = { slot: { binding: 'digest' }, pinned: [honest], others: { lint: pin } };
    expect(await codes(asked)).toEqual(rejected('evidence.digest'));
    expect(await codes({ ...asked, pinned: [] })).toEqual(rejected('evidence.digest'));
  });

  test('B05: a pin counts from the job that the slot names, and then from no other', async () => {
    const pin = manifest();
    const slot = { binding: 'digest', job: 'browsers' } as const;
    expect(await codes({ slot, others: { browsers: pin } })).toEqual({ status: 'read', codes: [] });
    expect(await codes({ slot, pinned: [pin] })).toEqual(rejected('evidence.digest'));
  });

  test('B03: an earlier attempt that another job pins does not count', async () => {
    const pin = manifest({ attempt: 1 });
    expect(await codes({ others: { lint: pin } })).toEqual(rejected('evidence.other_run'));
  });

  test('B06: a report of another run, out of a cache', async () => {
    manifest({ run_id: '76' });
    expect(await codes()).toEqual(rejected('evidence.other_run'));
  });

  test('B07: tests of the head, while the base has moved on', async () => {
    manifest({ subject: { commit: HEAD, tree: 'c'.repeat(40) } });
    expect(await codes({ headContainsBase: false })).toEqual(rejected('evidence.other_subject'));
  });

  test('a file that the change itself brings along is no evidence, unless the slot says so', async () => {
    const slot = { binding: 'run' } as const;
    expect(await codes({ slot, tracked: ['evidence/e2e/a.xml'] })).toEqual(rejected('evidence.tracked'));
    expect(await codes({ slot: { binding: 'none' }, tracked: ['evidence/e2e/a.xml'] })).toMatchObject({
      status: 'read',
    });
  });

  test.each(['evidence/e2e', 'evidence'])(
    'a file in a submodule at %s is brought along as well, although git does not list it',
    async (submodule) => {
      expect(await codes({ slot: { binding: 'run' }, tracked: [submodule] })).toEqual(rejected('evidence.tracked'));
      expect(await codes({ slot: { binding: 'run' }, tracked: [`${submodule}-2`] })).toMatchObject({ status: 'read' });
    },
  );

  test('a clean report of a producer that failed does not say what went wrong', async () => {
    manifest({ exit_code: 1 });
    expect(await codes()).toEqual(rejected('evidence.exit_code'));
  });

  test('A16: a report of another tool than the slot names', async () => {
    expect(await codes({ slot: { binding: 'run', kind: 'tests', minRules: 1 } })).toEqual(
      rejected('evidence.tool_mismatch'),
    );
  });
});

describe('time', () => {
  beforeEach(() => write('e2e/a.xml', XML));
  const slot = { binding: 'manifest', maxAgeMs: 1_800_000 } as const;

  test('J04 J11: evidence is too old at the very instant at which it reaches its age', async () => {
    manifest({ finished_at: '2026-12-01T11:30:00.001Z' });
    expect(await codes({ slot })).toEqual({ status: 'read', codes: [] });
    manifest({ finished_at: '2026-12-01T11:30:00Z' });
    expect(await codes({ slot })).toEqual({ status: 'stale', codes: ['evidence.stale'] });
  });

  test('J10: evidence that was made after the instant of judgement', async () => {
    manifest({ finished_at: '2026-12-01T12:00:00.001Z' });
    expect(await codes({ slot })).toEqual(rejected('evidence.from_future'));
  });

  test('J11: evidence of unknown age, where its age counts', async () => {
    expect(await codes({ slot: { ...slot, binding: 'run' } })).toEqual(rejected('evidence.age_unknown'));
  });
});

describe('F22: a link by which a file of the judged tree looks like one that this run made', () => {
  beforeEach(() => write('fake/a.xml', XML));

  test('in place of the folder of a slot', async () => {
    symlinkSync(join(directory, 'fake'), join(directory, 'e2e'));
    const found = await codes({ slot: { binding: 'run' }, tracked: ['evidence/fake/a.xml'] });
    expect(found.codes).toEqual(['evidence.not_regular']);
    expect(found.status).not.toBe('read');
  });

  test('in place of the evidence folder', async () => {
    write('tree/e2e/a.xml', XML);
    symlinkSync(join(directory, 'tree'), join(directory, 'evidence'));
    directory = join(directory, 'evidence');
    const found = await codes({ slot: { binding: 'run' }, tracked: ['tree/e2e/a.xml'] });
    directory = dirname(directory);
    expect(found.codes).toEqual(['evidence.not_regular']);
  });

  test('in place of the report itself', async () => {
    mkdirSync(join(directory, 'e2e'));
    symlinkSync(join(directory, 'fake/a.xml'), join(directory, 'e2e/a.xml'));
    expect(await codes({ slot: { binding: 'run' } })).toEqual(rejected('evidence.not_regular'));
  });

  test('beside a report that is one: who links the failed report does not hide it', async () => {
    write('e2e/b.xml', XML);
    symlinkSync(join(directory, 'fake/a.xml'), join(directory, 'e2e/a.xml'));
    expect(await codes({ slot: { binding: 'run' } })).toEqual(rejected('evidence.not_regular'));
  });

  test('to a folder beside the reports is none of them', async () => {
    write('e2e/b.xml', XML);
    symlinkSync(join(directory, 'fake'), join(directory, 'e2e/last.xml'));
    expect((await codes({ slot: { binding: 'run' } })).status).toBe('read');
  });
});

describe('files', () => {
  test.runIf(process.platform === 'linux')('F25: two names that are one on another system', async () => {
    write('e2e/a.xml', XML);
    write('e2e/A.xml', XML.replace('"t"', '"u"'));
    expect(await codes({ slot: { binding: 'run' } })).toEqual(rejected('evidence.name_collision'));
  });

  test('I05: a file above the limit is not read', async () => {
    write('e2e/a.xml', XML);
    expect(await codes({ slot: { binding: 'run' }, fileBytes: XML.length - 1 })).toEqual(
      rejected('evidence.too_large'),
    );
  });

  test('F22: a slot whose only file cannot be read is not one that nobody filled', async () => {
    write('fake/a.xml', XML);
    symlinkSync(join(directory, 'fake'), join(directory, 'e2e'));
    expect(await codes({ slot: { binding: 'run' } })).toEqual(rejected('evidence.not_regular'));
  });

  test('I09: a pipe, which would never end, is not opened', async () => {
    mkdirSync(join(directory, 'e2e'));
    execFileSync('mkfifo', [join(directory, 'e2e/a.xml')]);
    expect(await codes({ slot: { binding: 'run' } })).toEqual(rejected('evidence.not_regular'));
  });
});

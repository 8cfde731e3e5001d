import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { replayed } from '../../../src/cli/policy/replay.ts';
import { Problem, Problems } from '../../../src/core/model/problem.ts';
import { loadPolicy } from '../../../src/io/engine/load.ts';
import { keep, ownRule, type Spoil } from '../../kept.ts';

const LOOK = { color: false, width: 160, ascii: false };
const HOSTILE = 'x\u001b[31m\n::error::owned | @all <b> ##[group]\u202e';

const workshop = mkdtempSync(join(tmpdir(), 'phasegate-replay-'));
const past = join(workshop, 'past');
const titled = (title: string): Spoil => [{ op: 'replace', path: '/input/change/title', value: title }];
const longTitle = (more: string) =>
  `\tcount(input.change.title) > ${more}\n\tviolation := report.violation($"{input.change.title} is long", ["/change/title"])`;

afterAll(() => rmSync(workshop, { recursive: true, force: true }));
beforeAll(async () => {
  const old = await loadPolicy(new Map([ownRule('house.brief', longTitle('500'))]), join(workshop, 'cache'));
  await keep(join(past, '1'), { spoil: titled('short'), policy: old });
  await keep(join(past, '2'), { spoil: titled(HOSTILE), policy: old });
  await keep(join(past, '3'), {
    spoil: [...titled('red'), { op: 'replace', path: '/input/change/parts/0/triage', value: [] }],
  });
});

/** A folder of rules; without any it holds nothing. */
function rules(name: string, ...own: readonly (readonly [string, string])[]): string {
  const folder = join(workshop, name);
  mkdirSync(folder, { recursive: true });
  for (const [path, text] of own) {
    const file = join(folder, path.replace('.phasegate/policies/', ''));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
}

const replay = (policies: string, options: { format?: string; from?: string } = {}, places = [past]) =>
  replayed(places, { policies, format: 'text', ...options }, LOOK);
const refused = async (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (thrown: unknown) =>
      thrown instanceof Problem ? thrown.parts : thrown instanceof Problems ? thrown.list[0] : thrown,
  );

describe('new rules on past decisions', () => {
  test('that say the same are as before', async () => {
    const said = await replay(rules('same', ownRule('house.brief', longTitle('500'))));
    expect(said).toMatch(/^3 snapshots: 3 as before\n/);
    expect(said).toContain('1 × ');
    expect(said).toContain('not there → passed');
  });

  test('are told by what flips, which findings appear, and on which values', async () => {
    const said = await replay(rules('stricter', ownRule('house.brief', longTitle('20'))));
    expect(said).toMatch(/^3 snapshots: 2 as before, 1 would now fail\n/);
    expect(said).toMatch(/^pass → fail {2}.*past\/2\/snapshot\.json · FAIL /m);
    expect(said).toMatch(/house\.brief · A house rule\n {2}1 × +passed → failed\n {2}1 × +not there → passed\n/);
    expect(said).toMatch(/ {2}appears {3}x.* is long\n +\/change\/title = "x/);
  });

  test('that are gone no longer find what they found', async () => {
    const from = rules('gone-from', ownRule('house.brief', longTitle('20')));
    const said = await replay(rules('none'), { from });
    expect(said).toMatch(/^3 snapshots: 2 as before, 1 would now pass\n/);
    expect(said).toContain('failed → not there');
    expect(said).toMatch(/ {2}vanishes {2}x.* is long\n/);
  });

  test('change findings of what fails anyway', async () => {
    const said = await replay(rules('red', ownRule('house.brief', longTitle('2'))), {}, [join(past, '3')]);
    expect(said).toMatch(/^1 snapshot: 1 with the same verdict and other findings\n/);
  });

  test.each(['text', 'markdown'])('show hostile evidence in %s and obey nothing of it', async (format) => {
    const said = await replay(rules('stricter', ownRule('house.brief', longTitle('20'))), { format });
    for (const raw of ['\u001b', '\u202e', '\n::error']) expect(said).not.toContain(raw);
    if (format === 'markdown') expect(said).not.toMatch(/<b>|(?<!\\)@all|owned \| /);
  });
});

test('packs from elsewhere stay as they were for each decision', async () => {
  const folder = join(workshop, 'packed');
  const [path, text] = ownRule('acme.brief', longTitle('2'));
  const packed = new Map([
    [path.replace('.phasegate/policies', 'acme'), text],
    ownRule('house.brief', longTitle('500')),
  ]);
  await keep(folder, { spoil: titled('long enough'), policy: await loadPolicy(packed, join(workshop, 'cache')) });
  const said = await replay(rules('none'), {}, [folder]);
  expect(said).toMatch(/^1 snapshot: 1 as before\n/);
  expect(said).toContain('house.brief');
  expect(said).not.toContain('acme.brief');
});

test('new rules on past decisions are one JSON document, with the values as they are', async () => {
  const said = JSON.parse(await replay(rules('stricter', ownRule('house.brief', longTitle('20'))), { format: 'json' }));
  const rule = { code: 'house.brief', cases: 1 };
  expect(said).toMatchObject({ version: 1, counts: { same: 2, fail: 1, undecidable: 0 }, rules: [rule] });
  const flipped = said.snapshots.find(
    ({ comparison }: { comparison: { is: string; was: string } }) => comparison.was !== comparison.is,
  );
  expect(flipped.comparison.rules[0].appeared[0].evidence[0].value).toBe(JSON.stringify(HOSTILE));
});

describe('what cannot be decided again', () => {
  test('is named, and never counted as unchanged', async () => {
    const broken = join(workshop, 'broken');
    await keep(join(broken, 'bare'), { spoil: titled('bare') });
    rmSync(join(broken, 'bare/decision.json'));
    writeFileSync(join(broken, 'bare/decision.json'), '{');
    mkdirSync(join(broken, 'other'));
    writeFileSync(join(broken, 'other/snapshot.json'), '[]');
    const said = await replay(rules('same', ownRule('house.brief', longTitle('500'))), {}, [past, broken]);
    expect(said).toMatch(/^5 snapshots: 3 as before, 2 could not be decided again\n/);
    expect(said).toMatch(/bare\/snapshot\.json could not be decided again\nerror\[entry\.invalid\]/);
    expect(said).toMatch(/other\/snapshot\.json could not be decided again\nerror\[snapshot\.invalid\]/);
  });

  test('for want of the policy that decided is named with it', async () => {
    const folder = join(workshop, 'lost');
    const { digests } = await keep(folder, {});
    rmSync(join(folder, `policy-${digests.policies}.wasm`));
    expect(await replay(rules('none'), {}, [folder])).toMatch(/^1 snapshot: 1 could not be decided again\n/);
  });

  test('because the new rules do not compile is a problem of theirs', async () => {
    const wrong = rules('wrong', ownRule('house.brief', longTitle('input.tests.totl')));
    expect(await refused(replay(wrong))).toMatchObject({ code: 'policy.type' });
  });

  test('because a path names a folder of something else is a problem, of the new rules and of the old ones', async () => {
    const other = rules('misspelt', ['lib/app.js', '1']);
    const said = { code: 'input.invalid', file: other, found: '1 file, and no .rego file' };
    expect(await refused(replay(other))).toMatchObject(said);
    expect(await refused(replay(rules('none'), { from: other }))).toMatchObject(said);
  });

  test('because the old compiled policy is not there is a problem', async () => {
    const from = join(workshop, 'no.wasm');
    expect(await refused(replay(rules('none'), { from }))).toMatchObject({ code: 'input.invalid', file: from });
  });

  test('because there is nothing is a problem', async () => {
    expect(await refused(replay(rules('none'), {}, [rules('empty')]))).toMatchObject({ code: 'input.invalid' });
    expect(await refused(replay(rules('none'), {}, [join(workshop, 'nowhere')]))).toMatchObject({
      code: 'input.invalid',
    });
    expect(await refused(replay(join(workshop, 'nowhere')))).toMatchObject({ code: 'input.invalid' });
    expect(await refused(replay(rules('none'), { format: 'html' }))).toMatchObject({ found: 'html' });
  });
});

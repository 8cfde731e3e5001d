import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type Outcome, openStage, type Place, phasegate } from './spoiled.ts';

/** The example of docs/own-evidence.md, through the built command line. */

const stage = openStage();
afterAll(() => stage.remove());

const PAGE = readFileSync('docs/own-evidence.md', 'utf8');
const CODE = 'house.licences';
const SCHEMA = '.phasegate/schemas/licences.json';
const RULE = '.phasegate/policies/gates/house/licences.rego';
const REPORT = 'evidence/licences/report.json';

const blockAfter = (words: string): string =>
  /```\w+\n([\s\S]*?)```/.exec(PAGE.slice(PAGE.indexOf(words)))?.[1] ?? `no block after ${words}`;
const SLOT = blockAfter('`.phasegate.yml`, in');
const FORBIDDEN = blockAfter('`evidence/licences/report.json`');
const ALLOWED = FORBIDDEN.replace('WTFPL', 'MIT');

const write = (place: Place, path: string, text: string): void => {
  mkdirSync(dirname(join(place.directory, path)), { recursive: true });
  writeFileSync(join(place.directory, path), text);
};

/** The configuration, schema and rule of the page on the trusted branch, and a report beside the other evidence. */
function asThePageSays(place: Place, report: string | undefined, rule = blockAfter(`\`${RULE}\``)): void {
  const configuration = place.read('.phasegate.yml').replace(/^evidence:\n/m, `evidence:\n${SLOT}`);
  place.commit('develop', {
    '.phasegate.yml': configuration,
    [SCHEMA]: blockAfter(`\`${SCHEMA}\``),
    [RULE]: rule,
  });
  if (report !== undefined) write(place, REPORT, report);
}

const ruleOf = ({ decision }: Outcome) => decision.rules.find(({ code }) => code === CODE);

describe('own evidence', () => {
  test('is denied by the rule that reads it, with the file and the place in it', async () => {
    const outcome = await stage.judge((place) => asThePageSays(place, FORBIDDEN));
    expect(ruleOf(outcome)).toMatchObject({
      status: 'fail',
      read: [{ kind: 'data_licences', count: 1, unit: 'document' }],
      findings: [
        {
          message: 'left-pad is under WTFPL',
          pointers: ['/data_licences/0/content/packages/0'],
          places: [{ file: REPORT }],
        },
      ],
    });
    expect(outcome.exit).toBe(1);
  });

  test('passes where it is as the rule wants it', async () => {
    const outcome = await stage.judge((place) => asThePageSays(place, ALLOWED));
    expect(outcome.problems).toEqual([]);
    expect(ruleOf(outcome)).toMatchObject({ status: 'pass', findings: [] });
  });

  test('that is missing leaves its rule undecided', async () => {
    const outcome = await stage.judge((place) => asThePageSays(place, undefined));
    expect(ruleOf(outcome)).toMatchObject({ status: 'undecided', problems: [{ code: 'evidence.no_match' }] });
    expect(outcome.exit).toBe(2);
  });

  test('that does not fit its schema leaves its rule undecided, and says where', async () => {
    const outcome = await stage.judge((place) => asThePageSays(place, ALLOWED.replace('"licence"', '"license"')));
    expect(ruleOf(outcome)).toMatchObject({
      status: 'undecided',
      problems: [{ code: 'evidence.shape', file: REPORT, pointer: '/packages/0' }],
    });
  });

  test('is held against the schema of the trusted ref, not against that of the change', async () => {
    const outcome = await stage.judge((place) => {
      asThePageSays(place, ALLOWED.replace('"licence"', '"license"'));
      place.commit('kickoff', { [SCHEMA]: blockAfter(`\`${SCHEMA}\``).replaceAll('licence"', 'license"') });
    });
    expect(ruleOf(outcome)).toMatchObject({ status: 'undecided', problems: [{ code: 'evidence.shape' }] });
  });

  test('whose schema policies cannot be typed with leaves its rule undecided, with the line', async () => {
    const outcome = await stage.judge((place) => {
      asThePageSays(place, ALLOWED);
      place.commit('develop', {
        [SCHEMA]: blockAfter(`\`${SCHEMA}\``).replace('"type": "string"}', '"type": "null"}'),
      });
    });
    expect(ruleOf(outcome)?.status).toBe('undecided');
    expect(ruleOf(outcome)?.problems).toContainEqual(
      expect.objectContaining({ code: 'schema.invalid', file: SCHEMA, line: expect.any(Number) }),
    );
  });

  test('is decided again from its snapshot, to the same bytes', async () => {
    let directory = '';
    await stage.judge((place) => {
      directory = place.directory;
      asThePageSays(place, FORBIDDEN);
    });
    const read = (folder: string) => readFileSync(join(directory, folder, 'decision.json'), 'utf8');
    const args = ['decide', 'phasegate-report/snapshot.json', '--output', 'again'];
    expect(await phasegate(args, directory, {})).toMatchObject({ exit: 1 });
    expect(read('again')).toBe(read('phasegate-report'));
  });

  test('that is read under a wrong name does not compile', async () => {
    const wrong = blockAfter(`\`${RULE}\``).replace('content.packages', 'content.package');
    const outcome = await stage.judge((place) => asThePageSays(place, ALLOWED, wrong));
    expect(outcome.problems).toMatchObject([{ code: 'policy.type', file: RULE, remedy: 'write `packages`' }]);
    expect(outcome.exit).toBe(2);
  });
});

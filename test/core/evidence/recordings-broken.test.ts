import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ADAPTERS } from '../../../src/core/evidence/index.ts';
import type { Inspection } from '../../../src/core/evidence/inspect.ts';
import {
  allRecordings,
  cuts,
  fault,
  faultOfCut,
  faultOfForeign,
  flips,
  inspectText,
  type Recording,
  withValue,
} from './broken.ts';
import { sourceOf } from './recorded.ts';

/** test/long/recordings-broken.test.ts tries all of it; here each recording is tried a little. */
const RECORDINGS = allRecordings(100_000);
const IDS = ADAPTERS.map(({ id }) => id);

const formats = ({ truth }: Recording): readonly (string | undefined)[] =>
  truth.format === undefined ? [undefined] : [undefined, truth.format];

describe.each(RECORDINGS)('$name', (recording) => {
  const { text, truth, name } = recording;

  test('is claimed by one adapter at most', () => {
    const claiming = ADAPTERS.filter((adapter) => adapter.claims(sourceOf(text, 'report'))).map(({ id }) => id);
    expect(claiming.length, claiming.join(', ')).toBeLessThanOrEqual(1);
  });

  test('cut at ten places is a problem or says the same', () => {
    for (const cut of cuts(text, 10))
      for (const format of formats(recording))
        expect(faultOfCut(cut, inspectText(cut, format), truth), `the first ${cut.length}`).toBeUndefined();
  });

  test('with a flipped bit is never green by loss of failures', () => {
    for (const flipped of flips(text, 4))
      for (const format of formats(recording))
        expect(fault(inspectText(flipped, format), truth), flipped).toBeUndefined();
  });

  test('under the name of other formats is refused, or read as what it is', () => {
    const first = (name.length * 7) % IDS.length;
    const others = [0, 31, 47].map((step) => IDS[(first + step) % IDS.length]).filter((id) => id !== truth.format);
    for (const id of others) expect(faultOfForeign(inspectText(text, id), truth), id).toBeUndefined();
  });
});

/** The value may have been all that was wrong. */
const NOTHING_WRONG: Inspection = { file: '', problems: [], notes: [] };

test('any value in place of one of its own is read or refused with a known code', () => {
  const json = RECORDINGS.filter(({ text }) => text.length < 20_000 && withValue(text, 0, null) !== undefined);
  fc.assert(
    fc.property(fc.constantFrom(...json), fc.nat(400), fc.jsonValue({ maxDepth: 1 }), ({ text, truth }, at, value) => {
      const said = inspectText(withValue(text, at, value) ?? '', truth.format);
      expect(fault(said, NOTHING_WRONG)).toBeUndefined();
    }),
    { numRuns: 400 },
  );
});

describe.each(ADAPTERS)('the format $id', ({ id }) => {
  test.each([
    ['no content', ''],
    ['a line end', '\n'],
    ['an empty object', '{}'],
    ['an empty element', '<a/>'],
    ['a word', 'x'],
    ['a line', 'x\n'],
    ['a null', 'null'],
  ])('has a problem with %s', (_, text) => {
    const { problems } = inspectText(text, id);
    expect(problems.map(({ code }) => code)).not.toEqual([]);
    expect(problems.map(({ code }) => code)).not.toContain('evidence.unreadable');
  });
});

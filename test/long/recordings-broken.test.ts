import { describe, expect, test } from 'vitest';
import { ADAPTERS } from '../../src/core/evidence/index.ts';
import { allRecordings, cuts, fault, faultOfCut, faultOfForeign, flips, inspectText } from '../core/evidence/broken.ts';

const PLACES = 60;

describe.each(allRecordings(1_000_000))('$name', ({ text, truth }) => {
  const places = Math.max(10, Math.min(PLACES, Math.floor(4_000_000 / text.length)));

  test('cut anywhere, also after each of its first lines, is a problem or says the same', () => {
    const lines = [...text.matchAll(/\n/g)].slice(0, places).map(({ index }) => text.slice(0, index + 1));
    for (const cut of [...cuts(text, places), ...lines].filter((one) => one.trim() !== text.trim()))
      for (const format of [undefined, truth.format])
        expect(faultOfCut(cut, inspectText(cut, format), truth), `the first ${cut.length}`).toBeUndefined();
  });

  test('with a flipped bit is never green by loss of failures', () => {
    for (const flipped of flips(text, places))
      expect(fault(inspectText(flipped, truth.format), truth), flipped).toBeUndefined();
  });

  test('under the name of any other format is refused, or read as what it is', () => {
    for (const { id } of ADAPTERS)
      if (id !== truth.format) expect(faultOfForeign(inspectText(text, id), truth), id).toBeUndefined();
  });
});

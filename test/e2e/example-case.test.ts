import { expect, test } from 'vitest';
import { readCase } from '../../examples/scene.ts';

const refused = (name: string): unknown => {
  try {
    return readCase(`examples/mve-0.9/cases/${name}`);
  } catch (thrown) {
    return thrown;
  }
};

test('a case of the example that is misspelt is told with the one that was meant', () => {
  expect(refused('no-evidnce')).toMatchObject({
    parts: { code: 'input.invalid', found: 'no-evidnce', expected: 'no-evidence', remedy: 'npm start no-evidence' },
  });
});

test('a case that is like none is told with all of them', () => {
  expect(refused('x')).toMatchObject({ parts: { expected: expect.stringContaining('observing, ') } });
});

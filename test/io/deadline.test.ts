import { expect, test } from 'vitest';
import { withDeadline } from '../../src/io/deadline.ts';

test('I12: a run that never ends is ended, with a problem', async () => {
  const never = new Promise<never>(() => {});
  await expect(withDeadline(never, 5)).rejects.toMatchObject({ parts: { code: 'engine.time' } });
});

test('a run that ends in time gives its result', async () => {
  await expect(withDeadline(Promise.resolve('done'), 60_000)).resolves.toBe('done');
});

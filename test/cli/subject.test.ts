import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { instantOf, occasionOf } from '../../src/cli/subject.ts';

const folder = mkdtempSync(join(tmpdir(), 'phasegate-subject-'));
afterAll(() => rmSync(folder, { recursive: true }));

const payload = join(folder, 'payload.json');
writeFileSync(payload, '{}');
const [local, event] = [
  { base: 'release/1.0', head: 'fix' },
  { event: 'pull_request', payload },
];
const occasion = (options: Parameters<typeof occasionOf>[0]) => occasionOf(options, { originName: async () => 'a/b' });

test('two refs are a change of the repository that is named, or else of the origin', async () => {
  expect(await occasion(local)).toEqual({ kind: 'local', ...local, repository: 'a/b' });
  expect(await occasion({ ...local, repository: 'shop/shop' })).toMatchObject({ repository: 'shop/shop' });
});

test('an event is judged from its payload', async () => {
  expect(await occasion(event)).toEqual({ kind: 'event', name: 'pull_request', payload: {} });
});

describe('refused is', () => {
  test.each([
    ['nothing', {}, 'the change', 'no option that names a change'],
    ['half of a pair', { base: 'main' }, 'the change', '--base'],
    ['an event alone beside refs', { ...local, event: 'push' }, 'the change', '--base --head --event'],
    ['a payload alone beside refs', { ...local, payload }, 'the change', '--base --head --payload'],
    ['a ref beside an event', { ...event, head: 'fix' }, 'the change', '--head --event --payload'],
    ['both pairs', { ...local, ...event }, 'the change', '--base --head --event --payload'],
    ['a repository without its owner', { ...local, repository: 'shop' }, '--repository', 'shop'],
    ['a payload that is not there', { ...event, payload: '/nowhere.json' }, '--payload', '/nowhere.json'],
    ['another repository than the payload names', { ...event, repository: 'a/b' }, '--repository', 'a/b'],
  ])('%s', async (_, options, name, found) => {
    await expect(occasion(options)).rejects.toMatchObject({
      parts: { code: 'input.invalid', message: `${name} is not valid`, found },
    });
  });
});

test.each(['2026-02-30T00:00:00Z', '2026-02-28', 'noon'])(
  'an instant that does not exist, such as %s, is refused',
  (text) => {
    expect(() => instantOf(text)).toThrow(
      expect.objectContaining({
        parts: expect.objectContaining({ found: text, expected: 'an RFC 3339 instant with a zone, that exists' }),
      }),
    );
    expect(instantOf('2026-02-28T00:00:00Z')).toBe(Date.UTC(2026, 1, 28));
  },
);

import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ADAPTERS } from '../../src/core/evidence/index.ts';
import { adaptersFor } from '../../src/io/formats.ts';
import { openSourceFile } from '../../src/io/source-file.ts';

const FOLDER = 'test/evidence';

const recordings = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !/^\.|\.(?:expected|golden|facts)\.json$|\.gz$/.test(entry.name))
  .map((entry) => `${entry.parentPath}/${entry.name}`);

test('every recording is claimed among the formats of its shape as it is among all', async () => {
  expect(recordings.length).toBeGreaterThan(ADAPTERS.length);
  for (const path of recordings) {
    const file = openSourceFile(path);
    const claiming = (adapters: typeof ADAPTERS) =>
      adapters.filter((adapter) => adapter.claims(file)).map(({ id }) => id);
    expect(claiming(await adaptersFor(file)), path).toEqual(claiming(ADAPTERS));
  }
});

test('a format that a slot names is looked for among all', async () => {
  expect(await adaptersFor(openSourceFile('test/evidence/junit/bandit-bad.junit.xml'), 'tap')).toEqual(ADAPTERS);
});

import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('every case of the benchmark can be prepared, though none is timed here', () => {
  const { status, stderr } = spawnSync(process.execPath, ['bench/bench.mjs', 'a title of none'], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

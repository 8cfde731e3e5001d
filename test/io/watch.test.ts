import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchFolder } from '../../src/io/watch.ts';

let folder = '';
let ended: AbortController;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'phasegate-watch-'));
  mkdirSync(join(folder, 'gates'));
  ended = new AbortController();
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (text: string): void => writeFileSync(join(folder, 'gates/a.rego'), text);

it('calls after a burst of changes, at any depth, until it is ended', async () => {
  const changed = vi.fn(async () => undefined);
  const watching = watchFolder(folder, changed, ended.signal, 20);
  await vi.waitFor(() => {
    write(`package a${changed.mock.calls.length}`);
    expect(changed).toHaveBeenCalled();
  });
  ended.abort();
  await watching;
  const calls = changed.mock.calls.length;
  write('package b');
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(changed).toHaveBeenCalledTimes(calls);
});

it('ends with what the call throws', async () => {
  const watching = watchFolder(folder, () => Promise.reject(new Error('broken')), ended.signal, 1);
  const refused = expect(watching).rejects.toThrow('broken');
  const writing = setInterval(() => write(String(performance.now())), 20);
  await refused;
  clearInterval(writing);
});

it('refuses a folder that is not there', async () => {
  await expect(watchFolder(join(folder, 'none'), async () => undefined, ended.signal)).rejects.toThrow('ENOENT');
});

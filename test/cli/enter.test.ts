import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { enter } from '../../src/cli/enter.ts';
import { parseSshSignature } from '../../src/core/evidence/statements/sshsig.ts';
import { isSignedBy } from '../../src/io/collect/signatures.ts';
import { keep, type Spoil } from '../kept.ts';
import { told } from './policy/told.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'phasegate-enter-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const entered = async (isGiven: boolean, ...more: readonly string[]) => {
  const spoil: Spoil = [{ op: 'replace', path: '/trusted/clock/simulated', value: isGiven }];
  const { phase } = await keep(folder, { base: 'entry', spoil });
  const { output, problems } = await told(enter, [join(folder, 'decision.json'), '--output', folder, ...more]);
  return { output, problems, file: join(folder, `${phase}.json`) };
};

test('an entry of the instant of its run says nothing of it', async () => {
  const { output, file } = await entered(false);
  expect(output).toMatch(
    /^wrote {2}\S+\nsign {3}ssh-keygen .*\nnext {3}commit both files as \.phasegate\/entries\/\S+\.json /,
  );
  expect(readFileSync(file, 'utf8')).not.toContain('simulated');
});

test('an entry as of an instant that was given says so, to who signs it and in what is signed', async () => {
  const { output, file } = await entered(true);
  expect(output).toMatch(
    /^wrote .*\nas of {2}2026-\d\d-\d\d \d\d:\d\d UTC, given with --at: who signs it answers for that\nsign /,
  );
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ simulated: true });
  expect((await entered(true, '--log')).output).toMatch(/^\| 2026-.* as of 2026-.*\|\n$/);
});

test('with a key the signature stands beside the entry, over its very bytes', async () => {
  const key = join(folder, 'key');
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', key]);
  const { output, file } = await entered(false, '--key', key);
  expect(output).not.toContain('sign ');
  const signature = parseSshSignature(readFileSync(file.replace(/json$/, 'sig'), 'latin1'), 'the signature');
  expect(signature.namespace).toBe('phasegate-entry');
  expect(isSignedBy(signature, readFileSync(file))).toBe(true);
});

test('where the key cannot sign, nothing is written, and ssh-keygen says why', async () => {
  const key = join(folder, 'none');
  const { problems, file } = await entered(false, '--key', key);
  expect(problems).toMatchObject([{ code: 'output.failed', file: key, found: expect.stringContaining(key) }]);
  expect(existsSync(file)).toBe(false);
});

test('a decision that is not there is told', async () => {
  const { problems } = await told(enter, [join(folder, 'decision.json')]);
  expect(problems).toMatchObject([{ code: 'input.invalid', file: join(folder, 'decision.json') }]);
});

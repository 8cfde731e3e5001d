import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { read } from '../recorded.ts';

const seenIn = (name: string) => {
  const { codes, report, samples } = read(readFileSync(`test/evidence/kubectl-pods/${name}.json`, 'utf8'));
  const containers = samples.flatMap((sample) => sample.containers);
  const words = containers.map(({ service, state, health, exitCode }) =>
    [service, state, health, exitCode].filter((part) => part !== undefined).join(' '),
  );
  return { codes, notes: report.notes, words };
};

describe('kubectl-pods', () => {
  test('containers of a pod are its service, what prepares it is not', () => {
    expect(seenIn('clean').words).toEqual([
      'web/migrate exited 0',
      'web running healthy',
      'web running healthy',
      'seed exited 0',
      'lonely running healthy',
    ]);
    expect(seenIn('api').words).toEqual(seenIn('clean').words.slice(0, 3));
  });

  test('nothing that does not run or is not ready looks as if it were', () => {
    expect(seenIn('mixed').words).toEqual([
      'crash restarting 1',
      'slow running starting',
      'sick running unhealthy',
      'gated running unhealthy',
      'pull created',
      'import exited 3',
      'oom exited 137',
      'pending created',
      'evicted dead',
      'going removing',
      'init/wait-db restarting 1',
      'init running unhealthy',
      'init created',
      'again running healthy',
    ]);
  });

  test('restarts are told', () => {
    expect(seenIn('mixed').notes).toContain('again-1/again was restarted 4 times');
  });

  test('a list without pods and a manifest are no evidence', () => {
    expect(seenIn('none').codes).toEqual(['evidence.empty']);
    expect(seenIn('manifest').codes).toEqual(['evidence.shape']);
  });
});

import { describe, expect, test } from 'vitest';
import { foldEnvironment, sampleOf } from '../../../../src/core/evidence/environment/fold.ts';
import { read, readJson } from '../recorded.ts';

const container = (name: string, state: object) => ({
  Id: `id-${name}`,
  State: { Status: 'running', ExitCode: 0, ...state },
  Image: 'sha256:aa',
  Name: `/${name}`,
  Config: { Image: 'shop:1', Labels: {} },
});

describe('docker-inspect', () => {
  test('reads the health of a container where Podman 3 keeps it', () => {
    const { samples } = readJson([container('web', { Healthcheck: { Status: 'unhealthy', FailingStreak: 3 } })]);
    expect(samples[0]?.containers).toMatchObject([{ service: 'web', health: 'unhealthy' }]);
  });

  test('reads one object after the other, as --format writes them', () => {
    const objects = [container('web', {}), container('job', { Status: 'exited', ExitCode: 3 })];
    const { codes, samples } = read(objects.map((one) => `${JSON.stringify(one)}\n`).join(''));
    expect(codes).toEqual([]);
    expect(samples[0]?.containers).toMatchObject([
      { service: 'web', state: 'running' },
      { service: 'job', state: 'exited', exitCode: 3 },
    ]);
  });

  test('tells when each was started, by which a restart is seen that leaves the id', () => {
    const { samples } = readJson([container('web', { StartedAt: '2026-12-01T08:00:00.5Z' }), container('job', {})]);
    const { containers } =
      foldEnvironment([{ slot: 'e', source: 'a', samples: samples.map(sampleOf) }]).samples[0] ?? {};
    expect(containers?.map(({ started_at }) => started_at)).toEqual([undefined, '2026-12-01T08:00:00.5Z']);
  });

  test('takes no object for whole that breaks off', () => {
    const objects = [container('web', {}), container('job', { Status: 'exited', ExitCode: 3 })];
    const text = objects.map((one) => `${JSON.stringify(one)}\n`).join('');
    expect(read(text.slice(0, -20)).codes).toEqual(['evidence.malformed']);
  });
});

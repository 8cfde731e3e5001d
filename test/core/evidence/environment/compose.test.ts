import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Container } from '../../../../src/core/evidence/adapter.ts';
import { type EnvironmentReport, foldEnvironment, sampleOf } from '../../../../src/core/evidence/environment/fold.ts';
import { read, readJson } from '../recorded.ts';

const row = (more: object = {}) => ({
  ID: 'a1',
  Name: 'm-db-1',
  Image: 'db:1',
  Project: 'm',
  Service: 'db',
  State: 'running',
  ExitCode: 0,
  Health: '',
  ...more,
});
const containerOf = (more: object) => readJson([row(more)]).samples[0]?.containers[0];

describe('compose-ps', () => {
  test('the array of older versions and the lines of newer ones are the same look', () => {
    const rows = [row(), row({ ID: 'b2', Service: 'web', Health: 'healthy' })];
    const lines = read(rows.map((one) => `${JSON.stringify(one)}\n`).join(''));
    expect(lines.format).toBe('compose-ps');
    expect(readJson(rows)).toEqual(lines);
  });

  test('containers that jq laid out are the same look', () => {
    const [web, db] = [
      { Name: 'a-web-1', Project: 'a', Service: 'web', State: 'running' },
      { Name: 'a-db-1', Project: 'a', Service: 'db', State: 'exited', ExitCode: 1 },
    ];
    const lines = read(`${JSON.stringify(web)}\n${JSON.stringify(db)}\n`);
    expect(lines.samples[0]?.containers).toHaveLength(2);
    expect(read(`${JSON.stringify(web, null, 2)}\n${JSON.stringify(db, null, 2)}\n`)).toEqual(lines);
  });

  test('a cut one after whole ones is a problem at its end, and those are kept', () => {
    const whole = JSON.stringify(
      { Name: 'a-web-1', Project: 'a', Service: 'web', State: 'exited', ExitCode: 1 },
      null,
      2,
    );
    const { samples, report } = read(`${whole}\n${whole.slice(0, 60)}`);
    expect(samples[0]?.containers).toHaveLength(1);
    expect(report.problems).toMatchObject([{ code: 'evidence.malformed', line: whole.split('\n').length + 4 }]);
  });

  test('a running container has no exit code', () => {
    expect(containerOf({})).toEqual({ service: 'db', id: 'a1', image: 'db:1', state: 'running' });
  });

  test('an ended container has one', () => {
    expect(containerOf({ State: 'exited', ExitCode: 3 })?.exitCode).toBe(3);
    expect(containerOf({ State: 'dead', ExitCode: 137 })?.exitCode).toBe(137);
  });

  test('an ended container whose code is not written has none', () => {
    expect(containerOf({ State: 'exited', ExitCode: undefined })).not.toHaveProperty('exitCode');
  });

  test('an image that lost its name is known by its id', () => {
    const id = `sha256:${'1'.repeat(64)}`;
    expect(containerOf({ Image: id })?.imageId).toBe(id);
  });

  test('a state that Docker does not define is a problem', () => {
    expect(readJson([row({ State: 'fine' })]).codes).toEqual(['evidence.unknown_status']);
  });

  test.each([
    ['a service', { Service: '' }, '/0/Service'],
    ['a state', { State: 3 }, '/0/State'],
  ])('a container without %s is refused with its place', (_, more, pointer) => {
    expect(readJson([row(more)]).report.problems).toMatchObject([{ code: 'evidence.shape', pointer }]);
  });

  test('a line that is no container is refused with its line', () => {
    const { report, samples } = read(`${JSON.stringify(row())}\n3\n`);
    expect(report.problems).toMatchObject([{ code: 'evidence.shape', line: 2 }]);
    expect(samples[0]?.containers).toHaveLength(1);
  });

  test('the output of docker ps names no service and is not taken for it', () => {
    const { Service: _, Project: __, ...docker } = row();
    expect(readJson(docker).codes).toEqual(['evidence.unknown_format']);
  });
});

describe('compose-config', () => {
  test('names the services in order', () => {
    const services = { web: { image: 'web:1' }, db: { build: { context: '.' } } };
    expect(readJson({ name: 'm', services, 'x-more': {} })).toMatchObject({
      format: 'compose-config',
      codes: [],
      samples: [{ services: ['db', 'web'], containers: [] }],
    });
  });

  test('without a service is no evidence', () => {
    expect(readJson({ name: 'm', services: {}, networks: {} }).codes).toEqual(['evidence.empty']);
  });

  test('with null for services is refused', () => {
    expect(readJson({ name: 'm', services: null, networks: {} }).codes).toEqual(['evidence.shape']);
  });
});

describe('compose-events', () => {
  test('a container that became unhealthy is seen so, although it ended later', () => {
    const { samples } = read(readFileSync('test/evidence/compose-events/compose-2.40-unhealthy.ndjson', 'utf8'));
    const seen = samples.map(({ containers }) =>
      containers.map(({ service, state, health }) => [service, state, health]),
    );
    expect(seen).toEqual([
      [['sick', 'running', 'unhealthy']],
      [['sick', 'exited', undefined]],
      [['nohealth', 'running', undefined]],
    ]);
  });
});

describe('foldEnvironment', () => {
  const look = (source: string, at?: string, ...containers: readonly Container[]): EnvironmentReport => ({
    slot: 'environment',
    source,
    samples: [sampleOf({ services: [], containers })],
    ...(at === undefined ? {} : { at }),
  });
  const order = (...reports: readonly EnvironmentReport[]) =>
    foldEnvironment(reports).samples.map(({ source }) => source);

  test('puts the oldest look first, by instant and not by text', () => {
    expect(
      order(look('b', '2026-11-22T10:00:10.5Z'), look('c', '2026-11-22T10:00:20Z'), look('a', '2026-11-22T10:00:10Z')),
    ).toEqual(['a', 'b', 'c']);
  });

  test('puts looks of unknown time last, by the number in their name', () => {
    expect(order(look('sample-10.json'), look('sample-9.json'), look('known', '2026-11-22T10:00:00Z'))).toEqual([
      'known',
      'sample-9.json',
      'sample-10.json',
    ]);
  });

  test('keeps a look without containers', () => {
    expect(foldEnvironment([look('a')]).samples).toEqual([{ slot: 'environment', source: 'a', containers: [] }]);
  });

  test('unites the services of all configurations, which are no looks', () => {
    const config = (...services: readonly string[]): EnvironmentReport => ({
      slot: 'environment',
      source: 'c',
      samples: [sampleOf({ services, containers: [] })],
    });
    expect(foldEnvironment([config('web', 'db'), config('nar', 'db')])).toEqual({
      services: ['db', 'nar', 'web'],
      samples: [],
    });
  });

  test('orders containers by service and id, whatever the engine says first', () => {
    const of = (service: string, id: string): Container => ({ service, id, state: 'running' });
    const { samples } = foldEnvironment([look('a', undefined, of('web', '2'), of('db', '9'), of('web', '1'))]);
    expect(samples[0]?.containers.map(({ service, id }) => `${service} ${id}`)).toEqual(['db 9', 'web 1', 'web 2']);
  });
});

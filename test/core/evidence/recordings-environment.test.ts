import { describe, expect, test } from 'vitest';
import { foldEnvironment, sampleOf } from '../../../src/core/evidence/environment/fold.ts';
import { read, recordings } from './recorded.ts';

interface Expected {
  readonly format?: string;
  readonly problems: readonly string[];
  readonly environment: {
    readonly services: readonly string[];
    readonly containers: readonly { readonly service: string; readonly state: string }[];
  };
}

describe.each(recordings<Expected>('compose-ps', 'compose-config'))('$name', ({ text, expected }) => {
  const found = read(text);

  test('is read by its adapter, with the problems that it has', () => {
    expect(found.format).toBe(expected.format);
    expect(found.codes).toEqual(expected.problems);
  });

  test('gives the services or the containers as they were', () => {
    const folded = foldEnvironment([{ slot: 'environment', source: 'a', samples: found.samples.map(sampleOf) }]);
    const containers = folded.samples.flatMap((sample) => sample.containers);
    expect(folded.services).toEqual(expected.environment.services);
    expect(containers.map(({ id: _, image: __, ...container }) => container)).toEqual(expected.environment.containers);
    expect(containers.every(({ id, image }) => id !== undefined && image !== undefined)).toBe(true);
  });
});

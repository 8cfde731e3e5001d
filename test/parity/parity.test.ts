import { expect, test } from 'vitest';
import { differencesOfAll, differencesOfOld, functionsWithoutArguments, samplingFrom } from './parity.ts';

// Many more of them are made in the long suites, under each version of Node.
const sampling = samplingFrom(process.env, { seed: 20_260_301, runs: 100 });

test('every function of ours has arguments to be tried with', async () => {
  expect(await functionsWithoutArguments()).toEqual([]);
});

test('what once was answered in another way than by OPA is answered as OPA does', async () => {
  expect(await differencesOfOld()).toEqual([]);
});

test(`random calls are answered as OPA answers them: ${sampling.runs} of each function, seed ${sampling.seed}`, async () => {
  expect(await differencesOfAll(sampling)).toEqual([]);
});

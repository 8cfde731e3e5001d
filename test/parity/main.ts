import { differencesOfAll, differencesOfOld, functionsWithoutArguments, samplingFrom } from './parity.ts';

// Prints the differences, for a Node that is not the one that runs the tests.
const sampling = samplingFrom(process.env, { seed: 0, runs: 0 });
const found = {
  node: process.version,
  ...sampling,
  without: await functionsWithoutArguments(),
  differences: [...(await differencesOfOld()), ...(await differencesOfAll(sampling))],
};
process.stdout.write(JSON.stringify(found));

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { NODES } from '../e2e/nodes.ts';
import { samplingFrom } from '../parity/parity.ts';

const sampling = samplingFrom(process.env, { seed: 20_260_302, runs: 2_000 });

const folder = mkdtempSync(join(tmpdir(), 'phasegate-parity-'));
const program = join(folder, 'parity.mjs');

beforeAll(() =>
  build({
    entryPoints: ['test/parity/main.ts'],
    outfile: program,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    define: { 'import.meta.dirname': JSON.stringify(resolve('dist')) },
  }),
);

afterAll(() => rmSync(folder, { recursive: true }));

test.each(NODES)(
  `under Node $version random calls are answered as OPA answers them: ${sampling.runs} of each function, seed ${sampling.seed}`,
  ({ version, path }) => {
    const env = { ...process.env, PARITY_SEED: `${sampling.seed}`, PARITY_RUNS: `${sampling.runs}` };
    const answer = execFileSync(path, [program], { env, encoding: 'utf8', maxBuffer: 2 ** 28 });
    expect(JSON.parse(answer)).toEqual({ node: version, ...sampling, without: [], differences: [] });
  },
  1_200_000,
);

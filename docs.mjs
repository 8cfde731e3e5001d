// Writes the generated pages under docs/. `node docs.mjs --check` writes nothing and fails where a page is not as it would be written.
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

process.exitCode = 2;
const folder = mkdtempSync(join(tmpdir(), 'phasegate-docs-'));
try {
  const outfile = join(folder, 'docs.cjs');
  await build({
    entryPoints: ['scripts/docs/index.ts'],
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    define: {
      'import.meta.url': JSON.stringify(import.meta.url),
      'import.meta.dirname': JSON.stringify(resolve('dist')),
    },
  });
  const { differences, writePages } = createRequire(import.meta.url)(outfile);
  if (process.argv.includes('--check')) {
    const found = await differences();
    for (const path of found) console.error(`${path} is not what node docs.mjs writes`);
    process.exitCode = found.length === 0 ? 0 : 1;
  } else {
    for (const path of await writePages()) console.log(path);
    process.exitCode = 0;
  }
} finally {
  rmSync(folder, { recursive: true });
}

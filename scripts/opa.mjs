// OPA as a module of dist/, and its licences.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { writeChanged } from './changed.mjs';
import { licenseTexts } from './licenses.mjs';

/** OPA as one WebAssembly module. Compressing takes a minute, so it is done only where the module itself has changed. */
export function buildOpa(folder) {
  const env = { ...process.env, GOOS: 'wasip1', GOARCH: 'wasm', CGO_ENABLED: '0', GOFLAGS: '', GOWORK: 'off' };
  const go = (...args) =>
    execFileSync('go', args, { cwd: 'opa', env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  const file = join(folder, 'opa.wasm');
  try {
    go('build', '-buildmode=c-shared', '-trimpath', '-buildvcs=false', '-ldflags=-s -w -buildid=', '-o', file, '.');
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    console.warn('go is not installed: dist/opa.wasm.br stays as it is');
    return;
  }
  const raw = readFileSync(file);
  if (!existsSync('dist/opa.wasm.br') || !brotliDecompressSync(readFileSync('dist/opa.wasm.br')).equals(raw)) {
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: raw.length,
    };
    writeFileSync('dist/opa.wasm.br', brotliCompressSync(raw, { params }));
  }
  const modules = go(
    'list',
    '-deps',
    '-f',
    '{{with .Module}}{{if not .Main}}{{.Path}} {{.Version}}\t{{.Dir}}{{end}}{{end}}',
    '.',
  );
  const parts = [...new Set(modules.trim().split('\n'))]
    .sort()
    .map((line) => ({ title: line.split('\t')[0], folder: line.split('\t')[1] }));
  writeChanged(
    'dist/opa.LICENSES.txt',
    licenseTexts([
      { title: 'The Go standard library', folder: go('env', 'GOROOT').trim() },
      ...parts.filter(({ folder }) => folder),
    ]),
  );
}

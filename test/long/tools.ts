import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Go modules that the long suites run, each pinned; the module proxy's checksum database vouches for their content. */
const TOOLS = {
  act: 'github.com/nektos/act@v0.2.89',
  actionlint: 'github.com/rhysd/actionlint/cmd/actionlint@v1.7.12',
} as const;

const CACHE = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'phasegate-tools');

/** Path of a tool, which is built on first use and kept outside of the repository. */
export function tool(name: keyof typeof TOOLS): string {
  const module = TOOLS[name];
  const folder = join(CACHE, module.slice(module.lastIndexOf('/') + 1));
  const binary = join(folder, name);
  if (!existsSync(binary)) {
    const env = { ...process.env, GOBIN: folder, GOFLAGS: '', GOWORK: 'off', CGO_ENABLED: '0' };
    execFileSync('go', ['install', module], { env, stdio: ['ignore', 'inherit', 'inherit'] });
  }
  return binary;
}

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const [, OPA = ''] = /open-policy-agent\/opa (v\S+)/.exec(readFileSync('opa/go.mod', 'utf8')) ?? [];

/** Go commands that the long suites run, each pinned; the module proxy's checksum database vouches for their content. */
const TOOLS = {
  act: { module: 'github.com/nektos/act', version: 'v0.2.89' },
  actionlint: { module: 'github.com/rhysd/actionlint', version: 'v1.7.12', command: '/cmd/actionlint' },
  opa: { module: 'github.com/open-policy-agent/opa', version: OPA },
  regal: { module: 'github.com/open-policy-agent/regal', version: 'v0.42.0' },
} as const;

const CACHE = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'phasegate-tools');

/** Path of a tool, which is built on first use and kept outside of the repository. */
export function tool(name: keyof typeof TOOLS): string {
  const { module, version, command = '' } = { command: '', ...TOOLS[name] };
  const folder = join(CACHE, `${name}@${version}`);
  const binary = join(folder, name);
  if (!existsSync(binary)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'go.mod'), `module tools\n\ngo 1.26\n\nrequire ${module} ${version}\n`);
    const env = { ...process.env, GOFLAGS: '-mod=mod', GOWORK: 'off', CGO_ENABLED: '0' };
    const args = ['build', '-o', binary, `${module}${command}`];
    execFileSync('go', args, { cwd: folder, env, stdio: ['ignore', 'inherit', 'inherit'] });
  }
  return binary;
}

import { execFileSync } from 'node:child_process';

/** The worker is tested as it ships, so it is bundled anew before the tests. */
export function setup(): void {
  execFileSync(process.execPath, ['build.mjs', 'worker']);
}

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Bash's `time` waits for the whole tree of processes and tells its processor time to the millisecond.
const TIMED = `TIMEFORMAT='%3R %3U %3S'; { time "$@" >/dev/null 2>&3; } 3>&2 2>&1`;

const PEAK = join(import.meta.dirname, 'peak.cjs');

/** Runs A and B in turn, after one uncounted run of each; the median of each figure, and of each ratio pair by pair. */
export function compare(a, b, pairs) {
  timed(a);
  timed(b);
  const runs = Array.from({ length: pairs }, () => [timed(a), timed(b)]);
  const figure = (name) => ({
    a: median(runs.map(([one]) => one[name])),
    b: median(runs.map(([, other]) => other[name])),
    ratio: median(runs.map(([one, other]) => one[name] / other[name])),
  });
  return { wall: figure('wall'), cpu: figure('cpu') };
}

/** The version of a Node, such as 20.20.2. */
export function versionOf(node) {
  return run({ command: [node, '-e', 'console.error(process.versions.node)'] }).stderr.trim();
}

/** Seconds on the clock, and seconds of processor time (user and system) of the command and of all its children. */
function timed(command) {
  const { stdout } = run(command);
  const [wall, user, system] = stdout.trim().split(' ').map(Number);
  return { wall, cpu: user + system };
}

/** Peak of resident memory of a Node process in MB (10^6 bytes), by its own account, in a run that is not timed. */
export function peakOf(command) {
  const folder = mkdtempSync(join(tmpdir(), 'phasegate-bench-peak-'));
  const file = join(folder, 'peak');
  try {
    run(command, { NODE_OPTIONS: `--require=${PEAK}`, PEAK_FILE: file });
    return (Number(readFileSync(file, 'utf8')) * 1024) / 1e6;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs `command` and expects it to end with `exit`; `before` prepares each run. */
function run({ command, cwd, exit = 0, env = {}, before }, more = {}) {
  before?.();
  const found = spawnSync('bash', ['-c', TIMED, 'bash', ...command], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8', ...env, ...more },
  });
  if (found.error !== undefined) throw found.error;
  if (found.status !== exit) throw new Error(`${command.join(' ')} ended with ${found.status}\n${found.stderr}`);
  return found;
}

function median(figures) {
  const sorted = figures.toSorted((x, y) => x - y);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

import type { Look } from '../core/report/reporter.ts';

/**
 * How the standard output looks: colour only on a terminal, unless NO_COLOR or FORCE_COLOR says otherwise. An empty variable is none (POSIX), and
 * a terminal of no columns does not know its width.
 */
export function lookOf(stream: { readonly isTTY?: boolean; readonly columns?: number }, env: NodeJS.ProcessEnv): Look {
  const isForced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0';
  const isRefused = (env.NO_COLOR ?? '') !== '' || env.TERM === 'dumb' || env.FORCE_COLOR === '0';
  return {
    color: !isRefused && (isForced || stream.isTTY === true),
    width: stream.columns || 120,
    ascii: !/UTF-?8/i.test(env.LC_ALL || env.LC_CTYPE || env.LANG || 'UTF-8'),
  };
}

/**
 * Lets whoever reads what is written leave early (`| head`): the work goes on, and its answer is still the exit code. Where it cannot be written
 * for another reason, as on a full disk, the answer is lost, and the process ends as `lost` ends it.
 */
export function letReaderLeave(stream: NodeJS.EventEmitter, lost: (error: Error) => void): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') lost(error);
  });
}

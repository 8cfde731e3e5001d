import { Problem } from '../core/model/problem.ts';

/** The work's result, or `engine.time` where it takes longer than `limits.seconds`; what it still does then changes nothing. */
export async function withDeadline<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooLate(ms)), ms);
    // Where nothing is left to wait for, the process ends now, and says so.
    timer.unref();
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

const tooLate = (ms: number): Problem =>
  new Problem({
    code: 'engine.time',
    message: 'the run did not finish in time',
    expected: `at most ${ms / 1000} s (limits.seconds)`,
    found: 'more',
    remedy: 'look for what is slow, or raise limits.seconds',
    who: 'whoever owns the configuration',
  });

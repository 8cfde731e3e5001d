import { problemsOf } from '../../core/model/problem.ts';
import { problemText } from '../../core/report/problems.ts';
import { watchFolder } from '../../io/watch.ts';

/** Runs now and after each change, until the signal aborts. A folder that cannot be tested is told, and watched on. */
export async function watchTests(folder: string, once: () => Promise<void>, signal: AbortSignal): Promise<void> {
  const told = async (): Promise<void> => {
    await once().catch((thrown: unknown) => {
      process.exitCode = 2;
      for (const problem of problemsOf(thrown, 'engine.failed')) process.stdout.write(`${problemText(problem)}\n`);
    });
    process.stdout.write(`\nwatching ${folder}; ^C ends\n\n`);
  };
  await told();
  await watchFolder(folder, told, signal);
}

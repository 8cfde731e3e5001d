import type { Limits } from '../../core/model/configuration.ts';
import { Problem } from '../../core/model/problem.ts';

/** What the evidence of one run may take altogether. Each method throws `evidence.too_large` where it is used up. */
export interface Allowance {
  /** One more file of so many bytes. */
  spend(bytes: number, file: string): void;
  /** Counts what passes through. */
  counting<T>(take: (item: T) => void, file: string): (item: T) => void;
}

/** A fresh allowance, from `limits` of the configuration. */
export function allowanceOf({ files, totalBytes, tests }: Limits): Allowance {
  const spent = { files: 0, bytes: 0, tests: 0 };
  return {
    spend(bytes, file) {
      spent.files += 1;
      spent.bytes += bytes;
      if (spent.files > files) throw usedUp(file, 'limits.files', `${files} files`, 'more');
      if (spent.bytes > totalBytes)
        throw usedUp(file, 'limits.total_mb', `${totalBytes} bytes in all`, `${spent.bytes} bytes`);
    },
    counting: (take, file) => (item) => {
      spent.tests += 1;
      if (spent.tests > tests) throw usedUp(file, 'limits.tests', `${tests} tests in all`, 'more');
      take(item);
    },
  };
}

function usedUp(file: string, key: string, expected: string, found: string): Problem {
  return new Problem({
    code: 'evidence.too_large',
    message: `the evidence is larger than ${key} allows`,
    file,
    expected: `at most ${expected}`,
    found,
    remedy: `narrow the slots, or raise ${key}`,
    who: 'whoever owns the configuration',
  });
}

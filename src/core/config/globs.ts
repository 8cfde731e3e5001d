import picomatch from 'picomatch/posix';

const OPTIONS = { dot: true, nonegate: true, noextglob: true, strictBrackets: true } as const;

/** Whether a glob can be read: its brackets and braces are balanced. */
export function isGlob(pattern: string): boolean {
  try {
    picomatch.makeRe(pattern, OPTIONS);
    return true;
  } catch {
    return false;
  }
}

/** Whether a path or a full name is one of exact names or globs. Case counts; `*` stays within a segment, `**` crosses them. */
export function matches(patterns: readonly string[], name: string): boolean {
  return patterns.some(
    (pattern) => pattern === name || (isPattern(pattern) && picomatch.isMatch(name, pattern, OPTIONS)),
  );
}

/** Whether a pattern is more than an exact name. */
export const isPattern = (pattern: string): boolean => /[*?[\]{}]/.test(pattern);

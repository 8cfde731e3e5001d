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

/** Configurations have few patterns and repositories many paths: each pattern is compiled once. */
const compiled = new Map<string, (name: string) => boolean>();

function matcherOf(pattern: string): (name: string) => boolean {
  const known = compiled.get(pattern);
  if (known !== undefined) return known;
  const matcher = picomatch(pattern, OPTIONS);
  compiled.set(pattern, matcher);
  return matcher;
}

/** Whether a path or a full name is one of exact names or globs. Case counts; `*` stays within a segment, `**` crosses them. */
export function matches(patterns: readonly string[], name: string): boolean {
  return patterns.some((pattern) => pattern === name || (isPattern(pattern) && matcherOf(pattern)(name)));
}

/** Whether a pattern is more than an exact name. */
export const isPattern = (pattern: string): boolean => /[*?[\]{}]/.test(pattern);

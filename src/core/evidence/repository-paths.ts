/** Where the paths of a report stand. */
export interface PathContext {
  /** Absolute directories that are the repository, such as the workspace; POSIX, on Windows with the drive. */
  readonly roots: readonly string[];
  /** Working directory of the tool, relative to the repository; empty for its root. */
  readonly directory: string;
}

/**
 * The paths in the repository that a path of a report may mean, likeliest first; none where it is outside. Relative paths start at the
 * working directory; absolute ones and `file:` URIs (RFC 8089) must be under a root. A name with %-escapes or backslashes means itself
 * or what it decodes to: tools write URIs and plain names in the same place.
 */
export function repositoryPaths(written: string, context: PathContext): readonly string[] {
  const isUri = /^file:/i.test(written);
  if (!isUri && /^[A-Za-z][A-Za-z0-9+.-]+:/.test(written)) return [];
  const decoded = percentDecoded(written);
  const plain = isUri ? [localPath(decoded)] : [written, decoded];
  const spellings = plain.flatMap((path) => (path === undefined ? [] : [path, path.replaceAll('\\', '/')]));
  const paths = spellings.map((path) => inRepository(path, context)).filter((path) => path !== undefined);
  return [...new Set(paths)];
}

function percentDecoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** The path of a `file:` URI on this host. `file:///C:/x` is C:/x. */
function localPath(uri: string | undefined): string | undefined {
  const path = uri === undefined ? undefined : /^file:(?:\/\/(?:localhost)?(?=\/))?(\/.*)$/is.exec(uri)?.[1];
  return path?.replace(/^\/(?=[A-Za-z]:)/, '');
}

function inRepository(path: string, { roots, directory }: PathContext): string | undefined {
  if (!path.startsWith('/') && !/^[A-Za-z]:\//.test(path)) return joined(directory, path);
  for (const root of roots) {
    const base = root.endsWith('/') ? root : `${root}/`;
    if (path.startsWith(base)) return joined('', path.slice(base.length));
  }
  return undefined;
}

/** Resolves `.` and `..`; undefined for what leaves the repository or is its root. */
export function joined(directory: string, path: string): string | undefined {
  const parts: string[] = [];
  for (const part of `${directory}/${path}`.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.length === 0 ? undefined : parts.join('/');
}

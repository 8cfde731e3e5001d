import type { Tree } from '../src/io/ports.ts';

/** A tree that holds these files; a value of undefined is an entry that is no regular file, such as a symbolic link. */
export function memoryTree(files: Readonly<Record<string, string | Uint8Array | undefined>>): Tree {
  const paths = Object.keys(files).sort();
  return {
    at: 'memory',
    list: async () => paths.map((path) => ({ path, mode: files[path] === undefined ? '120000' : '100644', id: path })),
    read: async (path) => {
      const content = Object.hasOwn(files, path) ? files[path] : undefined;
      return typeof content === 'string' ? Buffer.from(content) : content;
    },
  };
}

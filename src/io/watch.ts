import { watch } from 'node:fs/promises';

/** Editors write in bursts. */
const QUIET_MS = 100;

/**
 * Calls `changed` after each burst of changes below a folder, one call after the other, until the signal aborts. Changes during a
 * call lead to one more.
 */
export async function watchFolder(
  folder: string,
  changed: () => Promise<void>,
  signal: AbortSignal,
  quietMs = QUIET_MS,
): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let last = Promise.resolve();
  let failure: { readonly thrown: unknown } | undefined;
  const ended = new AbortController();
  const due = (): void => {
    last = last.then(changed).catch((thrown: unknown) => {
      failure = { thrown };
      ended.abort();
    });
  };
  try {
    for await (const _ of watch(folder, { recursive: true, signal: AbortSignal.any([signal, ended.signal]) })) {
      clearTimeout(timer);
      timer = setTimeout(due, quietMs);
    }
  } catch (thrown) {
    if (!(thrown instanceof Error && thrown.name === 'AbortError')) throw thrown;
  } finally {
    clearTimeout(timer);
  }
  await last;
  if (failure !== undefined) throw failure.thrown;
}

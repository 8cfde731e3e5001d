import { basename, join } from 'node:path';

const HERE = import.meta.dirname;

/** Where the build puts what is loaded at run time: beside the bundle, or seen from the sources. */
export const distFile = (name: string): string =>
  basename(HERE) === 'engine' ? join(HERE, '..', '..', '..', 'dist', name) : join(HERE, name);

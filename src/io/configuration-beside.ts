import { join, resolve, sep } from 'node:path';
import { CONFIGURATION_FILES } from '../core/config/place.ts';
import { bytesThere } from './optional-file.ts';
import { OWN_POLICIES } from './policy-folder.ts';

/** A configuration in the work tree, as it is being written. */
export interface ConfigurationBeside {
  /** Folder that paths of the configuration begin at. */
  readonly top: string;
  readonly file: string;
  readonly bytes: Buffer;
}

/** The configuration of the repository that a folder of policies belongs to; undefined where there is none. Throws `input.invalid`. */
export async function configurationBeside(folder: string): Promise<ConfigurationBeside | undefined> {
  const top = rootOf(folder);
  for (const file of CONFIGURATION_FILES) {
    const bytes = await bytesThere(join(top, file));
    if (bytes !== undefined) return { top, file, bytes };
  }
  return undefined;
}

/** The repository that the folder belongs to, as far as its path says so; else the one that the command is run in. */
function rootOf(folder: string): string {
  const path = resolve(folder).split(sep).join('/');
  return path.endsWith(`/${OWN_POLICIES}`) ? path.slice(0, -OWN_POLICIES.length) : resolve('.');
}

import { join, resolve } from 'node:path';
import { parseDataSchema } from '../core/config/data-schema.ts';
import { parseConfiguration } from '../core/config/parse.ts';
import type { Configuration } from '../core/model/configuration.ts';
import type { DataSchemas } from '../core/model/own-evidence.ts';
import { Problem, type ProblemParts, Problems, problemsOf } from '../core/model/problem.ts';
import { decodeText } from './collect/configuration.ts';
import { readPack } from './collect/packs.ts';
import { configurationBeside } from './configuration-beside.ts';
import { bytesThere } from './optional-file.ts';
import { type Beside, NOTHING_BESIDE, type PolicyFolder } from './policy-folder.ts';

/**
 * What the configuration beside a folder of policies brings to them, read from the work tree: what a person is writing. Nothing where there
 * is no configuration. Throws Problems where it, a schema or a pack is not valid.
 */
export async function besideFolder({ folder, isPack }: Pick<PolicyFolder, 'folder' | 'isPack'>): Promise<Beside> {
  const found = await parsedBeside(folder);
  if (found === undefined) return NOTHING_BESIDE;
  return { dataSchemas: await schemasOf(found), packs: isPack ? new Map() : await packsOf(found, folder) };
}

/** The schemas of own evidence alone. Throws as `besideFolder`. */
export async function dataSchemasBeside(folder: string): Promise<DataSchemas> {
  const found = await parsedBeside(folder);
  return found === undefined ? new Map() : schemasOf(found);
}

/** The modules of the packs alone, by path; undefined where there is no configuration. Throws as `besideFolder`. */
export async function packsBeside(folder: string): Promise<Beside['packs'] | undefined> {
  const found = await parsedBeside(folder);
  return found === undefined ? undefined : packsOf(found, folder);
}

interface Found {
  readonly configuration: Configuration;
  /** The folder that paths of the configuration begin at. */
  readonly top: string;
}

async function parsedBeside(folder: string): Promise<Found | undefined> {
  const found = await configurationBeside(folder);
  if (found === undefined) return undefined;
  const { top, file, bytes } = found;
  return { configuration: parseConfiguration(decodeText(bytes, file), file).configuration, top };
}

/** A folder that is a pack of the configuration itself does not stand beside itself. */
async function packsOf({ configuration: { packs }, top }: Found, folder: string): Promise<Beside['packs']> {
  const modules = new Map<string, string>();
  const problems: ProblemParts[] = [];
  for (const pack of packs.filter(({ path }) => resolve(top, path) !== resolve(folder))) {
    try {
      for (const [path, text] of await readPack(pack, undefined, top)) modules.set(path, text);
    } catch (thrown) {
      problems.push(...problemsOf(thrown, 'policy.pack'));
    }
  }
  if (problems.length > 0) throw new Problems(problems);
  return modules;
}

async function schemasOf({ configuration: { evidence }, top }: Found): Promise<DataSchemas> {
  const slots = evidence.flatMap(({ name, schema }) => (schema === undefined ? [] : [{ name, schema }]));
  return new Map(
    await Promise.all(slots.map(async ({ name, schema }) => [name, await dataSchema(top, schema)] as const)),
  );
}

async function dataSchema(top: string, path: string): Promise<string> {
  const bytes = await bytesThere(join(top, path));
  if (bytes !== undefined) return parseDataSchema({ path, text: decodeText(bytes, path) });
  throw new Problem({
    code: 'schema.invalid',
    message: 'the schema of a slot is not there',
    file: path,
    found: 'no such file',
    expected: 'a JSON Schema',
    remedy: 'write the schema, or correct its path in the configuration',
  });
}

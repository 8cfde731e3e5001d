import { readFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { parseDataSchema } from '../core/config/data-schema.ts';
import { parseConfiguration } from '../core/config/parse.ts';
import { CONFIGURATION_FILES } from '../core/config/place.ts';
import type { DataSchemas } from '../core/model/own-evidence.ts';
import { Problem } from '../core/model/problem.ts';
import { decodeText } from './collect/configuration.ts';
import { OWN_POLICIES } from './policy-folder.ts';

/**
 * The schemas of own evidence that the configuration beside a folder of policies names, read from the work tree: what a person is
 * writing. None where there is no configuration. Throws Problems where it, or a schema, is not valid.
 */
export async function dataSchemasBeside(folder: string): Promise<DataSchemas> {
  const top = rootOf(folder);
  for (const path of CONFIGURATION_FILES) {
    const text = await textOf(top, path);
    if (text === undefined) continue;
    const { configuration } = parseConfiguration(text, path);
    const slots = configuration.evidence.flatMap(({ name, schema }) =>
      schema === undefined ? [] : [{ name, schema }],
    );
    return new Map(
      await Promise.all(slots.map(async ({ name, schema }) => [name, await dataSchema(top, schema)] as const)),
    );
  }
  return new Map();
}

/** The repository that the folder belongs to, as far as its path says so; else the one that the command is run in. */
function rootOf(folder: string): string {
  const path = resolve(folder).split(sep).join('/');
  return path.endsWith(`/${OWN_POLICIES}`) ? path.slice(0, -OWN_POLICIES.length) : resolve('.');
}

async function dataSchema(top: string, path: string): Promise<string> {
  const text = await textOf(top, path);
  if (text !== undefined) return parseDataSchema({ path, text });
  throw new Problem({
    code: 'schema.invalid',
    message: 'the schema of a slot is not there',
    file: path,
    found: 'no such file',
    expected: 'a JSON Schema',
    remedy: 'write the schema, or correct its path in the configuration',
  });
}

async function textOf(top: string, path: string): Promise<string | undefined> {
  try {
    return decodeText(await readFile(join(top, path)), path);
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
    throw cause;
  }
}

import { type ParsedConfiguration, parseConfiguration } from '../../core/config/parse.ts';
import { CONFIGURATION_FILES, chooseConfiguration } from '../../core/config/place.ts';
import { Problem } from '../../core/model/problem.ts';
import { sha256 } from '../../core/snapshot/digest.ts';
import type { Tree } from '../ports.ts';
import type { TrustedRef } from './refs.ts';

/** A configuration file as it stands at a commit; `label` names the commit, such as `develop@8c1f0d2`. */
export interface ConfigurationFile {
  readonly file: string;
  readonly text: string;
  readonly label: string;
  readonly sha256: string;
}

/** Reads the configuration file of a commit. Throws `config.absent`, `config.both` and `config.yaml` for what is not UTF-8. */
async function findConfiguration(tree: Tree, { name, commit }: TrustedRef, asked?: string): Promise<ConfigurationFile> {
  const contents = new Map<string, Uint8Array>();
  for (const place of asked === undefined ? CONFIGURATION_FILES : [asked]) {
    const bytes = await tree.read(place);
    if (bytes !== undefined) contents.set(place, bytes);
  }
  const label = `${name.replace(/^refs\/(heads|remotes\/origin)\//, '')}@${commit.slice(0, 7)}`;
  const file = chooseConfiguration([...contents.keys()], label, asked);
  const bytes = contents.get(file) ?? new Uint8Array();
  return { file, text: decodeText(bytes, file), label, sha256: sha256(bytes) };
}

export interface FoundConfiguration extends ParsedConfiguration {
  readonly source: ConfigurationFile;
}

/** Reads and parses. Throws Problems with every fault of the file. */
export async function readConfiguration(tree: Tree, ref: TrustedRef, asked?: string): Promise<FoundConfiguration> {
  const source = await findConfiguration(tree, ref, asked);
  return { source, ...(await parsedConfiguration(source.text, source.file, source.label)) };
}

/** As `parseConfiguration`, with every format that a slot names held against those that are read: only then these are loaded. */
export async function parsedConfiguration(text: string, file: string, label?: string): Promise<ParsedConfiguration> {
  const parsed = parseConfiguration(text, file, label);
  const named = parsed.configuration.evidence.flatMap(({ format }) => format ?? []);
  if (named.length === 0) return parsed;
  const { ADAPTERS } = await import('../../core/evidence/index.ts');
  const formats = ADAPTERS.map(({ id }) => id);
  // Read again only for the line of the one that is not known.
  return named.every((format) => formats.includes(format)) ? parsed : parseConfiguration(text, file, label, formats);
}

/** Text of a trusted document. Throws `config.yaml` where the bytes are not UTF-8. */
export function decodeText(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Problem(
      { code: 'config.yaml', message: 'the file is not UTF-8', file, expected: 'UTF-8', remedy: 'save it as UTF-8' },
      { cause },
    );
  }
}

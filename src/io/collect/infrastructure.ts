import { parseAllDocuments } from 'yaml';
import { matches } from '../../core/config/globs.ts';
import type { Configuration } from '../../core/model/configuration.ts';
import type { Snapshot } from '../../core/model/snapshot.generated.ts';
import type { Tree } from '../ports.ts';
import { sideBySide } from './side-by-side.ts';

/** Infrastructure code of the judged tree, within what the iac slots cover; without such slots, anywhere. */
export async function collectInfrastructure(
  { evidence }: Configuration,
  tree: Tree,
): Promise<Snapshot['input']['infrastructure']> {
  const covers = evidence.filter(({ kind }) => kind === 'iac').flatMap(({ covers: globs }) => globs);
  const paths = (await tree.list())
    .map(({ path }) => path)
    .filter((path) => covers.length === 0 || matches(covers, path));
  const documents = paths.filter((path) => /\.ya?ml$/.test(path));
  const found = await sideBySide(documents, async (path) => {
    const bytes = await tree.read(path);
    return bytes !== undefined && isManifest(new TextDecoder().decode(bytes)) ? [path] : [];
  });
  return { terraform: paths.filter((path) => /\.tf(\.json)?$/.test(path)), kubernetes: found.flat() };
}

/** A file of Kubernetes objects: every document that is not empty has an apiVersion and a kind. */
function isManifest(text: string): boolean {
  if (!/^apiVersion:/m.test(text) || !/^kind:/m.test(text)) return false;
  const documents = parseAllDocuments(text).filter(({ contents }) => contents !== null);
  return documents.length > 0 && documents.every((document) => document.has('apiVersion') && document.has('kind'));
}

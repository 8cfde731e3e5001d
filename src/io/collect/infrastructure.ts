import { type Document, isScalar, isSeq, parseAllDocuments } from 'yaml';
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
  const those = (pattern: RegExp, holds: (text: string) => boolean): Promise<readonly string[]> =>
    holding(
      paths.filter((path) => pattern.test(path)),
      tree,
      holds,
    );
  return {
    terraform: [...(await those(/\.tf$/, isTerraform)), ...(await those(/\.tf\.json$/, isTerraformJson))].sort(),
    kubernetes: [...(await those(/\.ya?ml$/, isManifest))],
  };
}

/** The regular files whose text is as asked; a link, or a file with nothing in it, is no code. */
async function holding(paths: readonly string[], tree: Tree, holds: (text: string) => boolean) {
  const found = await sideBySide(paths, async (path) => {
    const bytes = await tree.read(path);
    return bytes !== undefined && holds(new TextDecoder().decode(bytes)) ? [path] : [];
  });
  return found.flat();
}

/** Some block begins on a line of its own: a file of comments drafts nothing. */
const isTerraform = (text: string): boolean =>
  /^[ \t\ufeff]*[a-z_]+(?:[ \t]+(?:"[^"\n]*"|[\w-]+))*[ \t]*\{/m.test(text);

const isTerraformJson = (text: string): boolean => /^\s*\{\s*"/.test(text);

/** A file of Kubernetes objects: every document that is not empty has an apiVersion and a kind, and one is no list of nothing. */
function isManifest(text: string): boolean {
  if (!/^apiVersion:/m.test(text) || !/^kind:/m.test(text)) return false;
  const documents = parseAllDocuments(text).filter(({ contents }) => !isNothing(contents));
  return (
    documents.every((document) => document.has('apiVersion') && document.has('kind')) &&
    documents.some((document) => !isEmptyList(document))
  );
}

const isNothing = (contents: Document.Parsed['contents']): boolean =>
  contents === null || (isScalar(contents) && contents.value === null);

function isEmptyList(document: Document.Parsed): boolean {
  const [kind, items] = [String(document.get('kind')), document.get('items')];
  const isList = kind === 'List' || (kind.endsWith('List') && document.has('items'));
  return isList && !(isSeq(items) && items.items.length > 0);
}

import type { Adapter, Package, SourceFile } from '../adapter.ts';
import { arrayAt, badShape, isObject, objectAt, parseJsonObject, stringAt } from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { noPackages } from './no-packages.ts';

/** Syft's own JSON, of all its schema versions. */
export const syft: Adapter<'packages'> = {
  id: 'syft',
  kind: 'packages',
  title: 'Syft JSON',
  tools: [{ tool: 'Syft', how: 'syft DIR -o json=sbom.json' }],
  claims({ head }) {
    const keys = keysOf(head, 3);
    return keys.has('artifacts/*/foundBy') || (keys.has('artifacts') && keys.has('artifactRelationships'));
  },
  read(file, emit) {
    const root = parseJsonObject(file);
    const artifacts = arrayAt(root, 'artifacts');
    if (artifacts === undefined) throw badShape(file, '/artifacts', root.artifacts, 'an array of packages');
    for (const [index, one] of artifacts.entries()) emit(packageOf(file, one, `/artifacts/${index}`));
    const descriptor = objectAt(root, 'descriptor') ?? {};
    const toolVersion = stringAt(descriptor, 'version');
    return {
      tool: 'syft',
      ...(toolVersion === undefined ? {} : { toolVersion }),
      notes: [],
      problems: artifacts.length === 0 ? [noPackages(file, '/artifacts')] : [],
    };
  },
};

function packageOf(file: SourceFile, one: unknown, pointer: string): Package {
  const name = isObject(one) ? stringAt(one, 'name') : undefined;
  if (!isObject(one) || !name) throw badShape(file, `${pointer}/name`, undefined, 'the name of a package');
  const [version, purl] = [stringAt(one, 'version'), stringAt(one, 'purl')];
  const licenses = (arrayAt(one, 'licenses') ?? []).flatMap((license) => {
    const text = isObject(license) ? stringAt(license, 'spdxExpression') || stringAt(license, 'value') : license;
    return typeof text === 'string' && text !== '' ? [text] : [];
  });
  return { name, ...(version ? { version } : {}), ...(purl ? { purl } : {}), licenses };
}

import type { ProblemParts } from '../../model/problem.ts';
import type { Adapter, Package, SourceFile } from '../adapter.ts';
import { arrayAt, badShape, isObject, type JsonObject, objectAt, parseJsonObject, stringAt } from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { pointerTo } from '../pointer.ts';
import { noPackages } from './no-packages.ts';

/** CycloneDX JSON (ECMA-424): its components and those inside them. Files and data are no packages. */
export const cyclonedx: Adapter<'packages'> = {
  id: 'cyclonedx',
  kind: 'packages',
  title: 'CycloneDX JSON',
  tools: [
    { tool: 'npm', how: 'npm sbom --sbom-format cyclonedx > sbom.json' },
    { tool: 'Syft', how: 'syft DIR -o cyclonedx-json=sbom.json' },
    { tool: 'Trivy', how: 'trivy fs --format cyclonedx --output sbom.json DIR' },
    { tool: 'cdxgen', how: 'cdxgen -o sbom.json' },
  ],
  claims: ({ head }) => keysOf(head, 1).has('bomFormat'),
  read(file, emit) {
    const root = parseJsonObject(file);
    if (root.bomFormat !== 'CycloneDX') throw badShape(file, '/bomFormat', root.bomFormat, '"CycloneDX"');
    const problems: ProblemParts[] = [];
    let total = 0;
    for (const { component, pointer } of componentsIn(root, file)) {
      total += 1;
      emit(packageOf(component, pointer, file));
    }
    if (total === 0) problems.push(noPackages(file, '/components'));
    const tool = toolOf(objectAt(root, 'metadata') ?? {});
    const claimedAt = stringAt(objectAt(root, 'metadata') ?? {}, 'timestamp');
    return { ...tool, ...(claimedAt === undefined ? {} : { claimedAt }), notes: [], problems };
  },
};

export const NO_PACKAGES: ReadonlySet<unknown> = new Set([
  'file',
  'data',
  'cryptographic-asset',
  'machine-learning-model',
]);

function* componentsIn(
  holder: JsonObject,
  file: SourceFile,
  above = '',
): Generator<{ component: JsonObject; pointer: string }> {
  for (const [index, component] of (arrayAt(holder, 'components') ?? []).entries()) {
    const pointer = `${above}${pointerTo('components', index)}`;
    if (!isObject(component)) throw badShape(file, pointer, component, 'a component');
    if (!NO_PACKAGES.has(component.type)) yield { component, pointer };
    yield* componentsIn(component, file, pointer);
  }
}

function packageOf(component: JsonObject, pointer: string, file: SourceFile): Package {
  const name = stringAt(component, 'name');
  if (!name) throw badShape(file, `${pointer}/name`, component.name, 'the name of a component');
  const group = stringAt(component, 'group');
  const [version, purl] = [stringAt(component, 'version'), stringAt(component, 'purl')];
  return {
    name: group ? `${group}/${name}` : name,
    ...(version ? { version } : {}),
    ...(purl ? { purl } : {}),
    licenses: (arrayAt(component, 'licenses') ?? []).flatMap(licensesOf),
  };
}

function licensesOf(choice: unknown): readonly string[] {
  if (!isObject(choice)) return [];
  const license = objectAt(choice, 'license') ?? {};
  const text = stringAt(choice, 'expression') ?? stringAt(license, 'id') ?? stringAt(license, 'name');
  return text ? [text] : [];
}

/** An array of tools until version 1.4, an object with components after it. */
function toolOf(metadata: JsonObject): { tool?: string; toolVersion?: string } {
  const tools = arrayAt(metadata, 'tools') ?? arrayAt(objectAt(metadata, 'tools') ?? {}, 'components') ?? [];
  const first = tools.find(isObject) ?? {};
  const [name, version] = [stringAt(first, 'name'), stringAt(first, 'version')];
  return { ...(name ? { tool: name } : {}), ...(version ? { toolVersion: version } : {}) };
}

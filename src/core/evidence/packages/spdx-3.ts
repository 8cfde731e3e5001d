import type { Adapter, Package } from '../adapter.ts';
import { arrayAt, badShape, isObject, type JsonObject, parseJsonObject, stringAt } from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { noPackages } from './no-packages.ts';
import { said } from './spdx.ts';

/** SPDX 3 as JSON-LD: a graph of elements, of which the software packages are read. The one at the root is the product itself. */
export const spdx3: Adapter<'packages'> = {
  id: 'spdx-3',
  kind: 'packages',
  title: 'SPDX 3 JSON-LD',
  tools: [{ tool: 'Yocto, sbom-tool', how: 'their SPDX 3.0 document' }],
  claims({ head }) {
    const keys = keysOf(head, 1);
    return keys.has('@context') && !keys.has('spdxVersion') && /"https?:\/\/spdx\.org\/rdf\/3\./.test(head);
  },
  read(file, emit) {
    const root = parseJsonObject(file);
    const graph = arrayAt(root, '@graph');
    if (graph === undefined) throw badShape(file, '/@graph', root['@graph'], 'an array of elements');
    const elements = graph.filter(isObject);
    const packages = elements.filter((one) => typeOf(one) === 'software_Package');
    const roots = new Set(elements.flatMap((one) => (isCollection(one) ? (arrayAt(one, 'rootElement') ?? []) : [])));
    const [product, ...others] = packages.filter((one) => roots.has(idOf(one)));
    const licenses = licensesIn(elements);
    let total = 0;
    for (const one of packages) {
      if (others.length === 0 && one === product) continue;
      const name = stringAt(one, 'name');
      if (!name) throw badShape(file, `/@graph/${graph.indexOf(one)}/name`, one.name, 'the name of a package');
      total += 1;
      emit(packageOf(one, name, licenses.get(idOf(one)) ?? []));
    }
    const claimedAt = elements.map((one) => stringAt(one, 'created')).find((time) => time !== undefined);
    const problems = total === 0 ? [noPackages(file, '/@graph')] : [];
    return { ...(claimedAt === undefined ? {} : { claimedAt }), notes: [], problems };
  },
};

const typeOf = (element: JsonObject): unknown => element.type ?? element['@type'];
const idOf = (element: JsonObject): unknown => element.spdxId ?? element['@id'];
const isCollection = (element: JsonObject): boolean =>
  /^(?:SpdxDocument|software_Sbom|Bom)$/.test(String(typeOf(element)));

/** What is concluded of a package's licences, else what it declares. */
function licensesIn(elements: readonly JsonObject[]): ReadonlyMap<unknown, readonly string[]> {
  const texts = new Map(
    elements.map((one) => [idOf(one), stringAt(one, 'simplelicensing_licenseExpression') ?? stringAt(one, 'name')]),
  );
  const licenses = new Map<unknown, readonly string[]>();
  for (const type of ['hasDeclaredLicense', 'hasConcludedLicense']) {
    for (const relation of elements.filter((one) => one.relationshipType === type)) {
      const found = (arrayAt(relation, 'to') ?? []).flatMap((id) => texts.get(id) ?? []).filter(said);
      if (found.length > 0) licenses.set(relation.from, found);
    }
  }
  return licenses;
}

function packageOf(one: JsonObject, name: string, licenses: readonly string[]): Package {
  const version = stringAt(one, 'software_packageVersion');
  const purl = stringAt(one, 'software_packageUrl') ?? identifierOf(one);
  return { name, ...(version ? { version } : {}), ...(purl ? { purl } : {}), licenses };
}

/** Some tools give the package URL as one identifier among others. */
function identifierOf(one: JsonObject): string | undefined {
  const identifiers = (arrayAt(one, 'externalIdentifier') ?? []).filter(isObject);
  const found = identifiers.find((identifier) => identifier.externalIdentifierType === 'packageUrl');
  return found === undefined ? undefined : stringAt(found, 'identifier');
}

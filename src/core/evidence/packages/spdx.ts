import { Problem, type ProblemParts } from '../../model/problem.ts';
import type { Adapter, Package, SourceFile } from '../adapter.ts';
import { arrayAt, badShape, isObject, type JsonObject, objectAt, parseJsonObject, stringAt } from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { pointerTo } from '../pointer.ts';
import { noPackages } from './no-packages.ts';

/** SPDX 2.2 and 2.3 JSON. What the document describes is the product itself and no package of it, unless it describes several. */
export const spdx: Adapter<'packages'> = {
  id: 'spdx',
  kind: 'packages',
  title: 'SPDX 2 JSON',
  tools: [
    { tool: 'npm', how: 'npm sbom --sbom-format spdx > sbom.json' },
    { tool: 'Syft', how: 'syft DIR -o spdx-json=sbom.json' },
    { tool: 'Trivy', how: 'trivy fs --format spdx-json --output sbom.json DIR' },
    { tool: 'GitHub', how: 'gh api repos/OWNER/NAME/dependency-graph/sbom > sbom.json' },
  ],
  claims({ head }) {
    const keys = keysOf(head, 2);
    return keys.has('spdxVersion') || keys.has('sbom/spdxVersion');
  },
  read(file, emit) {
    const whole = parseJsonObject(file);
    // GitHub's API wraps the document.
    const wrapped = objectAt(whole, 'sbom');
    const root = wrapped ?? whole;
    const above = wrapped === undefined ? '' : '/sbom';
    const version = stringAt(root, 'spdxVersion');
    if (version === undefined || !/^SPDX-2\.\d+$/.test(version))
      throw otherVersion(file, `${above}/spdxVersion`, root.spdxVersion);
    const problems: ProblemParts[] = [];
    const packages = arrayAt(root, 'packages') ?? [];
    const product = productOf(root, packages);
    let total = 0;
    for (const [index, one] of packages.entries()) {
      const pointer = `${above}${pointerTo('packages', index)}`;
      if (!isObject(one)) throw badShape(file, pointer, one, 'a package');
      if (product !== undefined && one.SPDXID === product) continue;
      total += 1;
      emit(packageOf(one, pointer, file));
    }
    if (total === 0) problems.push(noPackages(file, `${above}/packages`));
    const creation = objectAt(root, 'creationInfo') ?? {};
    const tool = (arrayAt(creation, 'creators') ?? []).flatMap(
      (creator) => /^Tool: (.+)$/.exec(String(creator))?.[1] ?? [],
    );
    const claimedAt = stringAt(creation, 'created');
    return {
      ...(tool[0] === undefined ? {} : { tool: tool[0] }),
      ...(claimedAt === undefined ? {} : { claimedAt }),
      notes: [],
      problems,
    };
  },
};

/** The id of the only package that the document describes. Where it describes several, each is a package among others. */
function productOf(root: JsonObject, packages: readonly unknown[]): unknown {
  const described = new Set<unknown>(arrayAt(root, 'documentDescribes') ?? []);
  for (const relation of (arrayAt(root, 'relationships') ?? []).filter(isObject)) {
    const { spdxElementId: from, relationshipType: type, relatedSpdxElement: to } = relation;
    if (type === 'DESCRIBES' && from === DOCUMENT) described.add(to);
    if (type === 'DESCRIBED_BY' && to === DOCUMENT) described.add(from);
  }
  const [only, ...others] = packages.filter((one) => isObject(one) && described.has(one.SPDXID));
  return others.length === 0 && isObject(only) ? only.SPDXID : undefined;
}

const DOCUMENT = 'SPDXRef-DOCUMENT';

const NOT_SAID: ReadonlySet<string | undefined> = new Set(['NOASSERTION', 'NONE', '', undefined]);

/** Whether a document says something of a licence. */
export const said = (license: string | undefined): boolean => !NOT_SAID.has(license);

function packageOf(one: JsonObject, pointer: string, file: SourceFile): Package {
  const name = stringAt(one, 'name');
  if (!name) throw badShape(file, `${pointer}/name`, one.name, 'the name of a package');
  const version = stringAt(one, 'versionInfo');
  const license = [stringAt(one, 'licenseConcluded'), stringAt(one, 'licenseDeclared')].find(said);
  const purl = (arrayAt(one, 'externalRefs') ?? []).find((ref) => isObject(ref) && ref.referenceType === 'purl');
  const locator = isObject(purl) ? stringAt(purl, 'referenceLocator') : undefined;
  return {
    name,
    ...(version ? { version } : {}),
    ...(locator ? { purl: locator } : {}),
    licenses: license === undefined ? [] : [license],
  };
}

const otherVersion = (file: SourceFile, pointer: string, found: unknown): Problem =>
  new Problem({
    code: 'evidence.shape',
    message: 'the document is not of a version of SPDX that is read',
    file: file.path,
    pointer,
    found: (JSON.stringify(found) ?? 'nothing').slice(0, 60),
    expected: 'SPDX-2.2 or SPDX-2.3',
    remedy: 'let the tool write SPDX 2.3 JSON, or CycloneDX',
  });

import type { Adapter, Package, SourceFile } from '../adapter.ts';
import { badShape, endedLines } from '../json.ts';
import { noPackages } from './no-packages.ts';
import { said } from './spdx.ts';

/** SPDX 2 as lines of tags with values. What the document describes is the product itself, unless it describes several packages. */
export const spdxTagValue: Adapter<'packages'> = {
  id: 'spdx-tag-value',
  kind: 'packages',
  title: 'SPDX 2 tag-value',
  tools: [
    { tool: 'Syft', how: 'syft DIR -o spdx-tag-value=sbom.spdx' },
    { tool: 'Trivy', how: 'trivy fs --format spdx --output sbom.spdx DIR' },
  ],
  claims: ({ head }) => /^(?:#.*\r?\n|\s)*SPDXVersion:\s*SPDX-2\.\d/.test(head),
  read(file, emit) {
    const state: State = { drafts: [], described: new Set() };
    let inText = false;
    for (const line of endedLines(file)) {
      if (!inText) readLine(state, line.trim());
      // A text of several lines may hold what looks like tags.
      inText = (inText || line.includes('<text>')) && !line.includes('</text>');
    }
    const products = state.drafts.filter(({ id }) => state.described.has(id));
    const packages = products.length === 1 ? state.drafts.filter((one) => one !== products[0]) : state.drafts;
    for (const one of packages) emit(packageOf(file, one));
    const { tool, claimedAt } = state;
    return {
      ...(tool === undefined ? {} : { tool }),
      ...(claimedAt === undefined ? {} : { claimedAt }),
      notes: [],
      problems: packages.length === 0 ? [noPackages(file, '')] : [],
    };
  },
};

interface Draft {
  readonly name: string;
  id?: string;
  version?: string;
  purl?: string | undefined;
  concluded?: string;
  declared?: string;
}

interface State {
  readonly drafts: Draft[];
  /** Ids of elements. */
  readonly described: Set<string | undefined>;
  /** The package whose tags come now; none among those of files, snippets and licences. */
  current?: Draft | undefined;
  tool?: string | undefined;
  claimedAt?: string;
}

function readLine(state: State, line: string): void {
  const [, tag = '', value = ''] = /^(\w+):\s*(.*)$/.exec(line) ?? [];
  const { current } = state;
  if (tag === 'PackageName') {
    state.current = { name: value };
    state.drafts.push(state.current);
  } else if (/^(?:FileName|SnippetSPDXI\w+|LicenseID|Annotator|Reviewer)$/.test(tag)) state.current = undefined;
  else if (tag === 'Relationship') relate(state, value);
  else if (tag === 'Creator') state.tool ??= /^Tool: (.+)$/.exec(value)?.[1];
  else if (tag === 'Created') state.claimedAt ??= value;
  else if (current === undefined) return;
  else if (tag === 'SPDXID') current.id = value;
  else if (tag === 'PackageVersion') current.version = value;
  else if (tag === 'PackageLicenseConcluded') current.concluded = value;
  else if (tag === 'PackageLicenseDeclared') current.declared = value;
  else if (tag === 'ExternalRef') current.purl ??= /^PACKAGE[-_]MANAGER\s+purl\s+(\S+)/.exec(value)?.[1];
}

function relate({ described }: State, value: string): void {
  const [from, type, to] = value.split(/\s+/);
  if (type === 'DESCRIBES' && from === 'SPDXRef-DOCUMENT') described.add(to);
  if (type === 'DESCRIBED_BY' && to === 'SPDXRef-DOCUMENT') described.add(from);
}

function packageOf(file: SourceFile, { name, version, purl, concluded, declared }: Draft): Package {
  if (name === '') throw badShape(file, '', undefined, 'the name of a package');
  const license = [concluded, declared].find(said);
  return {
    name,
    ...(version ? { version } : {}),
    ...(purl ? { purl } : {}),
    licenses: license === undefined ? [] : [license],
  };
}

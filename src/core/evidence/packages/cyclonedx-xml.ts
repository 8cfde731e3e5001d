import { Problem } from '../../model/problem.ts';
import type { Adapter, Package, SourceFile } from '../adapter.ts';
import { badShape } from '../json.ts';
import { xmlRootOf } from '../unread.ts';
import { wrongRoot } from '../wrong-root.ts';
import { endsWith, readElements } from '../xml-elements.ts';
import { NO_PACKAGES } from './cyclonedx.ts';
import { noPackages } from './no-packages.ts';

/** CycloneDX XML: the components of the bill and those inside them, but not those of its metadata, pedigrees and tools. */
export const cyclonedxXml: Adapter<'packages'> = {
  id: 'cyclonedx-xml',
  kind: 'packages',
  title: 'CycloneDX XML',
  tools: [
    { tool: 'Maven', how: 'mvn org.cyclonedx:cyclonedx-maven-plugin:makeAggregateBom, then target/bom.xml' },
    { tool: '.NET', how: 'dotnet CycloneDX shop.sln -o .' },
  ],
  claims: ({ head }) =>
    /^(?:\w+:)?bom$/.test(xmlRootOf(head) ?? '') &&
    /\sxmlns(?::\w+)?=["']http:\/\/cyclonedx\.org\/schema\/bom\//.test(head),
  read(file, emit) {
    const open: Draft[] = [];
    const about: { tool?: string; toolVersion?: string; claimedAt?: string } = {};
    let total = 0;
    const notes = readElements(file, {
      open(path, attributes, line) {
        if (path.length === 1 && path[0] !== 'bom') throw wrongRoot(file, path[0] ?? '', line, 'bom');
        if (isComponent(path)) open.push({ type: attributes.type ?? '', licenses: [], line });
        return TEXTS.has(path.at(-1) ?? '');
      },
      close(path, text) {
        const draft = open.at(-1);
        if (path[1] === 'metadata') tell(about, path, text);
        else if (draft !== undefined && isComponent(path)) {
          open.pop();
          if (NO_PACKAGES.has(draft.type)) return;
          total += 1;
          emit(packageOf(file, draft));
        } else if (draft !== undefined) fill(draft, path, text);
      },
    });
    return { ...about, notes, problems: total === 0 ? [noPackages(file, '/components')] : [] };
  },
};

interface Draft {
  readonly type: string;
  readonly licenses: string[];
  readonly line: number;
  name?: string;
  group?: string;
  version?: string;
  purl?: string;
}

const TEXTS: ReadonlySet<string> = new Set(['name', 'group', 'version', 'purl', 'id', 'expression', 'timestamp']);

/** `bom/components/component`, as deep as components hold components. */
const isComponent = ([root, ...path]: readonly string[]): boolean =>
  root === 'bom' &&
  path.length >= 2 &&
  path.length % 2 === 0 &&
  path.every((name, index) => name === (index % 2 === 0 ? 'components' : 'component'));

function fill(draft: Draft, path: readonly string[], text: string): void {
  const name = path.at(-1);
  if (isComponent(path.slice(0, -1))) {
    if (name === 'name' || name === 'group' || name === 'version' || name === 'purl') draft[name] = text.trim();
  } else if (
    (isComponent(path.slice(0, -3)) && (endsWith(path, 'license', 'id') || endsWith(path, 'license', 'name'))) ||
    (isComponent(path.slice(0, -2)) && endsWith(path, 'licenses', 'expression'))
  ) {
    draft.licenses.push(text.trim());
  }
}

/** The first tool: an element of its own until version 1.4, a component after it. */
function tell(
  about: { tool?: string; toolVersion?: string; claimedAt?: string },
  path: readonly string[],
  text: string,
) {
  const [, , part, ...rest] = path;
  if (part === 'timestamp' && rest.length === 0) about.claimedAt = text.trim();
  if (part !== 'tools' || !/^(?:tool|components\/component)\/(?:name|version)$/.test(rest.join('/'))) return;
  if (path.at(-1) === 'name') about.tool ??= text.trim();
  else about.toolVersion ??= text.trim();
}

function packageOf(file: SourceFile, { name, group, version, purl, licenses, line }: Draft): Package {
  if (!name) {
    const { parts } = badShape(file, '/components', undefined, 'the name of a component');
    throw new Problem({ ...parts, line });
  }
  return {
    name: group ? `${group}/${name}` : name,
    ...(version ? { version } : {}),
    ...(purl ? { purl } : {}),
    licenses,
  };
}

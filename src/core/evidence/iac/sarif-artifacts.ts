import { arrayAt, isObject, type JsonObject, numberAt, objectAt, stringAt } from '../json.ts';

/** The files of a SARIF run, by which its results name theirs. */
export interface Artifacts {
  /** Files that the run lists as analysed; undefined where it has no list. */
  readonly lookedAt?: readonly string[];
  /** The file of an artifactLocation (§3.4): its URI against its base, or that of the artifact with its index. */
  fileOf(location: JsonObject): string | undefined;
}

/** Roles (§3.24.6) of a file that was analysed. The others are configuration, attachments and output of the tool. */
const ANALYSED: ReadonlySet<unknown> = new Set(['analysisTarget', 'resultFile']);
const ABSOLUTE = /^(?:[A-Za-z][A-Za-z0-9+.-]*:|\/)/;
const MOST_BASES = 8;

export function artifactsOf(run: JsonObject): Artifacts {
  const bases = objectAt(run, 'originalUriBaseIds') ?? {};
  const list = arrayAt(run, 'artifacts');
  const resolve = (location: JsonObject): string | undefined => {
    const uri = stringAt(location, 'uri');
    if (uri === undefined || ABSOLUTE.test(uri)) return uri;
    return `${baseOf(bases, stringAt(location, 'uriBaseId'))}${uri}`;
  };
  const locationOf = (artifact: unknown): JsonObject | undefined =>
    isObject(artifact) ? objectAt(artifact, 'location') : undefined;
  const lookedAt = list
    ?.filter(wasAnalysed)
    .map((artifact) => resolve(locationOf(artifact) ?? {}))
    .filter((path) => path !== undefined);
  return {
    ...(lookedAt === undefined ? {} : { lookedAt }),
    fileOf(location) {
      const index = numberAt(location, 'index');
      return resolve(location) ?? resolve((index === undefined ? undefined : locationOf(list?.[index])) ?? {});
    },
  };
}

function wasAnalysed(artifact: unknown): boolean {
  if (!isObject(artifact)) return false;
  const roles = arrayAt(artifact, 'roles') ?? [];
  return roles.length === 0 || roles.some((role) => ANALYSED.has(role));
}

/** A base may stand on another base (§3.14.14); one that has no URI is the directory that the reader must know. */
function baseOf(bases: JsonObject, id: string | undefined): string {
  let base = '';
  let next = id;
  for (let count = 0; next !== undefined && count < MOST_BASES; count += 1) {
    const location: JsonObject = objectAt(bases, next) ?? {};
    const uri = stringAt(location, 'uri') ?? '';
    base = `${uri === '' || uri.endsWith('/') ? uri : `${uri}/`}${base}`;
    if (ABSOLUTE.test(uri)) break;
    next = stringAt(location, 'uriBaseId');
  }
  return base;
}

import type { Adapter } from '../adapter.ts';
import { arrayAt, isObject, type JsonObject, objectAt } from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { levelsOf, readArray } from './rows.ts';

/** Zizmor's JSON (json and json-v1). Severities are shown on the terminal as error, warning, help and info. */
export const zizmor: Adapter<'iac'> = {
  id: 'zizmor',
  kind: 'iac',
  title: 'zizmor JSON',
  tools: [
    { tool: 'zizmor', how: 'zizmor --format json .github/workflows > zizmor.json (SARIF also tells a clean run)' },
  ],
  claims({ head }) {
    const keys = keysOf(head, 3);
    return ['*/ident', '*/determinations', '*/locations'].every((key) => keys.has(key));
  },
  read: (file, emit) =>
    readArray(file, emit, {
      tool: 'zizmor',
      levels: levelsOf({ error: ['High'], warning: ['Medium'], note: ['Low', 'Informational', 'Unknown'] }),
      row: (finding) => {
        const primary = primaryOf(finding);
        const start = objectAt(objectAt(objectAt(primary, 'concrete') ?? {}, 'location') ?? {}, 'start_point') ?? {};
        return {
          rule: finding.ident,
          message: finding.desc,
          severity: objectAt(finding, 'determinations')?.severity,
          file: pathOf(objectAt(objectAt(primary, 'symbolic') ?? {}, 'key') ?? {}),
          line: typeof start.row === 'number' ? start.row + 1 : undefined,
          suppressed: finding.ignored === true,
        };
      },
    }),
};

function primaryOf(finding: JsonObject): JsonObject {
  const locations = (arrayAt(finding, 'locations') ?? []).filter(isObject);
  return locations.find((one) => objectAt(one, 'symbolic')?.kind === 'Primary') ?? locations[0] ?? {};
}

function pathOf(key: JsonObject): unknown {
  const local = objectAt(key, 'Local') ?? objectAt(key, 'Remote') ?? {};
  return local.given_path ?? local.verbatim_path ?? local.path;
}

import type { Adapter } from '../adapter.ts';
import { isObject, type JsonObject, objectAt } from '../json.ts';
import { keysOf } from '../json-scan.ts';
import { readJsonRows } from './rows.ts';

/** TruffleHog 3: one secret a line, none of which is repeated. A clean run writes nothing, which is no evidence. */
export const trufflehog: Adapter<'iac'> = {
  id: 'trufflehog',
  kind: 'iac',
  title: 'TruffleHog JSON lines',
  tools: [{ tool: 'TruffleHog', how: 'trufflehog git --json file://. > trufflehog.ndjson (empty when clean)' }],
  claims({ head }) {
    const keys = keysOf(head.split('\n', 1)[0] ?? '', 1);
    return ['SourceMetadata', 'DetectorName', 'Verified'].every((key) => keys.has(key));
  },
  read: (file, emit) =>
    readJsonRows(file, emit, {
      tool: 'trufflehog',
      levels: new Map(),
      row: ({ DetectorName, Verified, ...found }) => {
        const { file: path, line } = placeOf(found);
        const what = Verified === true ? 'a secret that is valid' : 'what looks like a secret';
        return { rule: DetectorName, message: `${what}, of ${String(DetectorName)}`, file: path, line };
      },
    }),
};

/** The source is named by the key above: `{"Data": {"Git": {"file": …}}}`. */
function placeOf(found: JsonObject): JsonObject {
  const data = objectAt(objectAt(found, 'SourceMetadata') ?? {}, 'Data') ?? {};
  return Object.values(data).find(isObject) ?? {};
}

import { canonicalJson, escapePointer } from '../model/canonical.ts';
import { forbiddenKeyword, KEYWORDS, limitFaults, TYPES } from './data-schema-keywords.ts';
import { refuseFaults, refuseYaml, type TrustedFile } from './document.ts';
import { shown } from './faults.ts';
import { isMap, type JsonMap } from './schema.ts';
import { type Fault, readYaml } from './source.ts';

const MAX_NODES = 2000;

const AT_THE_ROOT: readonly string[] = ['$schema', '$id', '$defs'];

/**
 * Reads the JSON Schema of own evidence and returns it as canonical JSON, local references put in place and words about it left out.
 * Only what OPA can type is taken: closed objects, arrays, scalars, enumerations of strings, and limits (docs/own-evidence.md).
 * Throws Problems with `schema.invalid`, each with line, column and a source frame.
 */
export function parseDataSchema({ path, text, label }: TrustedFile): string {
  const source = readYaml(text, path, label);
  refuseYaml(text, source, 'schema.invalid');
  const faults = new Map<string, Fault>();
  const walk: Walk = {
    definitions: isMap(source.value) && isMap(source.value.$defs) ? source.value.$defs : {},
    nodes: 0,
    report: (fault) => {
      faults.set(`${fault.pointer} ${fault.message}`, { code: 'schema.invalid', ...fault });
    },
  };
  const typed = typedNode(source.value, '', [], walk);
  refuseFaults(source, [...faults.values()], []);
  return canonicalJson(typed);
}

interface Walk {
  readonly definitions: JsonMap;
  nodes: number;
  readonly report: (fault: Omit<Fault, 'code'>) => void;
}

function typedNode(node: unknown, pointer: string, within: readonly string[], walk: Walk): JsonMap {
  walk.nodes += 1;
  if (walk.nodes > MAX_NODES) {
    walk.report(
      fault('the schema is too large', '', `more than ${MAX_NODES} values`, `at most ${MAX_NODES}`, 'simplify it'),
    );
    return {};
  }
  if (!isMap(node)) {
    walk.report(
      fault('a schema must be an object', pointer, shown(node), 'an object with a type', 'write {"type": …}'),
    );
    return {};
  }
  return node.$ref === undefined ? ownNode(node, pointer, within, walk) : referred(node, pointer, within, walk);
}

/** What a local reference leads to. */
function referred(node: JsonMap, pointer: string, within: readonly string[], walk: Walk): JsonMap {
  const { $ref } = node;
  refuseKeywords(node, pointer, ['$ref'], walk);
  const name = typeof $ref === 'string' ? /^#\/\$defs\/([^/~%]+)$/.exec($ref)?.[1] : undefined;
  if (name === undefined || !Object.hasOwn(walk.definitions, name)) {
    const expected = '#/$defs/ and a name that stands there';
    walk.report(
      fault('the reference leads nowhere', `${pointer}/$ref`, shown($ref), expected, 'define it under $defs'),
    );
    return {};
  }
  if (within.includes(name)) {
    const remedy = 'write the levels out, or make a flat list';
    walk.report(fault('the schema refers to itself', `${pointer}/$ref`, shown($ref), 'a finite shape', remedy));
    return {};
  }
  return typedNode(walk.definitions[name], `/$defs/${escapePointer(name)}`, [...within, name], walk);
}

function ownNode(node: JsonMap, pointer: string, within: readonly string[], walk: Walk): JsonMap {
  const { type } = node;
  if (typeof type !== 'string' || !Object.hasOwn(KEYWORDS, type)) {
    const remedy = 'give one type; what may be null is left out instead';
    const at = type === undefined ? pointer : `${pointer}/type`;
    walk.report(fault('a value needs one type', at, shown(type ?? null), `one of ${TYPES}`, remedy));
    return {};
  }
  const keywords = KEYWORDS[type] ?? [];
  refuseKeywords(node, pointer, ['type', ...keywords], walk);
  for (const one of limitFaults(node, pointer)) walk.report(one);
  const kept = Object.fromEntries(Object.entries(node).filter(([key]) => key === 'type' || keywords.includes(key)));
  if (type === 'object') return { ...kept, ...objectParts(node, pointer, within, walk) };
  if (type === 'array') return { ...kept, items: typedNode(node.items ?? null, `${pointer}/items`, within, walk) };
  return kept;
}

function objectParts(node: JsonMap, pointer: string, within: readonly string[], walk: Walk): JsonMap {
  const { properties, required = [], additionalProperties } = node;
  if (additionalProperties !== false) {
    const remedy = 'write "additionalProperties": false; a map becomes a list of objects with a name';
    walk.report(
      fault('an object must be closed', pointer, 'open to other keys', '"additionalProperties": false', remedy),
    );
  }
  const known = isMap(properties) ? properties : {};
  const names = Array.isArray(required) ? required : [null];
  if (!names.every((name) => typeof name === 'string' && Object.hasOwn(known, name))) {
    walk.report(
      fault(
        '`required` names what is no property',
        `${pointer}/required`,
        shown(required),
        'names of properties',
        'correct it',
      ),
    );
  }
  return {
    required: names,
    additionalProperties: false,
    properties: Object.fromEntries(
      Object.entries(known).map(([key, child]) => [
        key,
        typedNode(child, `${pointer}/properties/${escapePointer(key)}`, within, walk),
      ]),
    ),
  };
}

function refuseKeywords(node: JsonMap, pointer: string, allowed: readonly string[], walk: Walk): void {
  for (const key of Object.keys(node)) {
    const isKnown = allowed.includes(key) || (pointer === '' && AT_THE_ROOT.includes(key));
    const refused = isKnown ? undefined : forbiddenKeyword(key);
    if (refused === undefined) continue;
    const message = `\`${key}\` cannot stand in the schema of own evidence`.slice(0, 100);
    walk.report({ ...fault(message, `${pointer}/${escapePointer(key)}`, key, allowed.join(', '), refused), at: 'key' });
  }
}

const fault = (message: string, pointer: string, found: string, expected: string, remedy: string) => ({
  message,
  pointer,
  found,
  expected,
  remedy,
});

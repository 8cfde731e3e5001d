import { arrayAt, isArray, isObject, type JsonObject, numberAt, objectAt, stringAt } from '../json.ts';
import { isLevel, type Level, worse } from './levels.ts';

/** What a SARIF run says about its rules. */
export interface Rules {
  /** Of driver and extensions; undefined where none of them lists its rules. */
  readonly count?: number;
  /** The rule of a result, by index or id (§3.52). */
  of(result: JsonObject): { readonly id?: string; readonly descriptor?: JsonObject };
  /** The level of a result of that rule that states none (§3.27.10); never milder than an invocation's override. */
  defaultLevel(rule: { readonly id?: string; readonly descriptor?: JsonObject }): Level;
}

const NOTHING: JsonObject = {};
const NONE = {};

export function rulesOf(run: JsonObject): Rules {
  const tool = objectAt(run, 'tool') ?? {};
  const driver = objectAt(tool, 'driver') ?? {};
  const extensions = (arrayAt(tool, 'extensions') ?? []).map((one) => (isObject(one) ? one : {}));
  const components = [driver, ...extensions].filter((one) => isArray(one.rules));
  const lists = new Map([driver, ...extensions].map((component) => [component, rulesIn(component)]));
  const byId = new Map<string, JsonObject>();
  const byGuid = new Map<string, JsonObject>();
  for (const component of components) {
    for (const rule of lists.get(component) ?? []) {
      const [id, guid] = [stringAt(rule, 'id'), stringAt(rule, 'guid')];
      if (id !== undefined && !byId.has(id)) byId.set(id, rule);
      if (guid !== undefined) byGuid.set(guid, rule);
    }
  }
  /** What a reference (§3.52) is to: a place in the list of a component, else a guid, else an id. */
  const find = (reference: JsonObject, index: number | undefined, id: string | undefined): JsonObject | undefined => {
    const component =
      reference.toolComponent === undefined ? driver : componentOf(driver, extensions, reference.toolComponent);
    const placed = index === undefined || component === undefined ? undefined : lists.get(component)?.[index];
    return placed ?? byGuid.get(stringAt(reference, 'guid') ?? '') ?? named(byId, id);
  };
  const overrides = overridesOf(run, (reference) => {
    const id = stringAt(reference, 'id');
    return id ?? stringAt(find(reference, numberAt(reference, 'index'), undefined) ?? NOTHING, 'id');
  });
  return {
    ...(components.length === 0
      ? {}
      : { count: components.reduce((sum, one) => sum + (lists.get(one)?.length ?? 0), 0) }),
    of(result) {
      const reference = objectAt(result, 'rule') ?? NOTHING;
      const written = stringAt(result, 'ruleId') ?? stringAt(reference, 'id');
      const descriptor = find(reference, numberAt(result, 'ruleIndex') ?? numberAt(reference, 'index'), written);
      const id = written ?? (descriptor === undefined ? undefined : stringAt(descriptor, 'id'));
      return descriptor === undefined
        ? id === undefined
          ? NONE
          : { id }
        : id === undefined
          ? { descriptor }
          : { id, descriptor };
    },
    defaultLevel({ id, descriptor }) {
      const written = objectAt(descriptor ?? {}, 'defaultConfiguration')?.level;
      const level = isLevel(written) ? written : 'warning';
      const override = id === undefined ? undefined : overrides.get(id);
      return override === undefined ? level : worse(level, override);
    },
  };
}

/** The component of a reference (§3.54): an extension by its place, else any by guid or name; undefined where it is none of them. */
function componentOf(driver: JsonObject, extensions: readonly JsonObject[], written: unknown): JsonObject | undefined {
  const reference = isObject(written) ? written : NOTHING;
  const index = numberAt(reference, 'index');
  if (index !== undefined && index >= 0) return extensions[index];
  const [guid, name] = [stringAt(reference, 'guid'), stringAt(reference, 'name')];
  if (guid === undefined && name === undefined) return driver;
  const all = [driver, ...extensions];
  return all.find((one) => (guid === undefined ? one.name === name : one.guid === guid));
}

const rulesIn = (component: JsonObject): readonly JsonObject[] =>
  (arrayAt(component, 'rules') ?? []).map((rule) => (isObject(rule) ? rule : {}));

/** An id may name a case of its rule, `CA2101/parameter` (§3.27.5). */
function named(byId: ReadonlyMap<string, JsonObject>, id: string | undefined): JsonObject | undefined {
  for (let part = id; part !== undefined && part !== ''; part = part.slice(0, Math.max(part.lastIndexOf('/'), 0))) {
    const rule = byId.get(part);
    if (rule !== undefined) return rule;
  }
  return undefined;
}

function overridesOf(
  run: JsonObject,
  idOf: (descriptor: JsonObject) => string | undefined,
): ReadonlyMap<string, Level> {
  const overrides = new Map<string, Level>();
  for (const invocation of arrayAt(run, 'invocations') ?? []) {
    if (!isObject(invocation)) continue;
    for (const override of arrayAt(invocation, 'ruleConfigurationOverrides') ?? []) {
      if (!isObject(override)) continue;
      const id = idOf(objectAt(override, 'descriptor') ?? NOTHING);
      const level = objectAt(override, 'configuration')?.level;
      if (id !== undefined && isLevel(level)) overrides.set(id, worse(level, overrides.get(id) ?? 'none'));
    }
  }
  return overrides;
}

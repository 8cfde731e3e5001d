import { Problem } from '../../core/model/problem.ts';
import { type Beside, NOTHING_BESIDE, type PolicyFolder } from '../policy-folder.ts';
import { neededBy, refuseClashes } from './load.ts';
import type { OpaSchemas } from './opa.ts';
import { packSources, testingSources } from './pack-sources.ts';
import { opaSchemas, withOwnEvidence } from './schemas.ts';

type Modules = Readonly<Record<string, string>>;

/** Policies with all that their tests need. */
export interface PolicySuite {
  readonly folder: string;
  /** The policies of the folder, the packs of the configuration, and what of the shipped one they and the tests import. */
  readonly policies: Modules;
  /** The same with all of the shipped pack: beside everything that could have been meant a fault is told best. */
  readonly everything: Modules;
  readonly tests: Modules;
  /** Paths of the policies, and of the tests, that the folder itself holds. */
  readonly own: { readonly policies: readonly string[]; readonly tests: readonly string[] };
  /** What tests find as base documents. */
  readonly data: Document;
  readonly schemas: OpaSchemas;
}

type Document = Readonly<Record<string, unknown>>;

/**
 * A repository's own rules are tested beside the shipped pack, with its `data.testing`, and beside the packs of the configuration; a folder
 * with an entry point is whole in itself.
 */
export async function policySuite(folder: PolicyFolder, beside: Beside = NOTHING_BESIDE): Promise<PolicySuite> {
  const pack = await packSources();
  const shared = folder.isPack ? { modules: {}, documents: {} } : await testingSources();
  const shipped = folder.isPack ? {} : pack.modules;
  const packs = folder.isPack ? {} : Object.fromEntries(beside.packs);
  refuseClashes(shipped, new Map([...Object.entries(packs), ...folder.modules]));
  const tests = { ...shared.modules, ...Object.fromEntries(folder.tests) };
  const policies = { ...packs, ...Object.fromEntries(folder.modules) };
  const rule = Object.values(policies).some(isRule) ? {} : firstRule(shipped);
  const needed = neededBy(new Map(Object.entries({ ...rule, ...policies, ...tests })), shipped);
  const documents = [...Object.entries(shared.documents), ...folder.documents];
  return {
    folder: folder.folder,
    policies: { ...rule, ...needed, ...policies },
    everything: { ...shipped, ...policies },
    tests,
    own: { policies: [...folder.modules.keys()], tests: [...folder.tests.keys()] },
    data: documents.reduce<Document>((all, [file, text]) => joined(all, documentIn(file, text), file), {}),
    schemas: opaSchemas(withOwnEvidence(pack.snapshotSchema, beside.dataSchemas)),
  };
}

const isRule = (text: string): boolean => /^package[ \t]+gates\./m.test(text);

/** Libraries alone, or tests whose rule is gone, give the entry point nothing to ask: it needs some rule to compile. */
const firstRule = (shipped: Modules): Modules =>
  Object.fromEntries(
    Object.entries(shipped)
      .filter(([, text]) => isRule(text))
      .slice(0, 1),
  );

function documentIn(file: string, text: string): Document {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  if (isDocument(value)) return value;
  throw unusable(file, 'no JSON object', 'an object whose keys stand under `data`');
}

/** As OPA loads documents: objects are joined, and nothing is replaced. */
function joined(all: Document, more: Document, file: string, within = 'data'): Document {
  const entries = Object.entries(more).map(([key, value]) => {
    const there = all[key];
    if (there === undefined) return [key, value] as const;
    const place = `${within}.${key}`;
    if (!isDocument(there) || !isDocument(value)) throw unusable(file, `${place}, again`, 'each value once');
    return [key, joined(there, value, file, place)] as const;
  });
  return { ...all, ...Object.fromEntries(entries) };
}

const isDocument = (value: unknown): value is Document =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const unusable = (file: string, found: string, expected: string): Problem =>
  new Problem({
    code: 'input.invalid',
    message: 'a document for tests cannot be used',
    file,
    found,
    expected,
    remedy: 'correct it',
  });

import mve from '../../policies/mve.json' with { type: 'json' };
import { definitions, type Row, rowsOf, type Schema, schemaOf } from './json-schema.ts';
import { code, page, sentence, table } from './markdown.ts';

/** What a snapshot holds: what a policy may read. */
export function snapshotPage(): string {
  const schema = schemaOf('snapshot');
  const sections = (root: string, shown: string): readonly string[] =>
    Object.entries(schema.properties?.[root]?.properties ?? {}).flatMap(([key, child]) =>
      section(`${shown}.${key}`, child, schema),
    );
  return page('The snapshot', 'src/core/schema/snapshot.json', [
    sentence(schema.description ?? ''),
    'A policy sees `input` as it is and `trusted` as `data`. The document is canonical JSON: keys sorted, no white space, and its SHA-256 names it. What is marked "always" is in every snapshot; anything else is left out where it is not known.',
    '`input` is what the judged change and its tools say. `data` is what the trusted ref says, the calendar and the instant.',
    'Each slot of `kind: data` adds `input.data_<slot>`: its documents, as the schema of the slot describes them ([own evidence](own-evidence.md)).',
    ...sections('input', 'input'),
    ...sections('trusted', 'data'),
    ...definitions(schema, 'objects').flatMap(([name, child]) => section(name, child, schema)),
    ...forms(schema),
  ]);
}

/** What a decision holds: what a reader of decision.json may rely on. */
export function decisionPage(): string {
  const schema = schemaOf('decision');
  return page('The decision', 'src/core/schema/decision.json', [
    sentence(schema.description ?? ''),
    '`phasegate decide snapshot.json` computes it again, byte for byte, from the snapshot and the compiled policies that are kept beside it.',
    values(rowsOf(schema, schema, false)),
  ]);
}

/** The configuration, and the documents beside it at the trusted ref. */
export function configurationPage(): string {
  const schema = schemaOf('config');
  const beside = (title: string, name: string, hint: string): readonly string[] => {
    const { description = '', ...rest } = schemaOf(name);
    return [`## ${title}`, `${sentence(description)} ${hint}`, keys(rowsOf(rest, rest, true), {})];
  };
  return page('The configuration', 'src/core/schema/config.json and policies/mve.json', [
    'One file at the trusted ref: `.phasegate.yml`, or `.github/phasegate.yml`. YAML 1.2; an unknown key, a key that stands twice, an alias or a value of another form is an error with line, column and the nearest valid key. `phasegate config show --origin` prints every value that holds and where it comes from.',
    'A default of the pack holds where the configuration says `extends: mve@1`.',
    ...Object.entries(schema.properties ?? {}).flatMap(([key, child]) => [
      `## ${key}`,
      keys(
        rowsOf({ properties: { [key]: child }, required: schema.required ?? [] }, schema, true),
        mve as Record<string, unknown>,
      ),
    ]),
    '# Documents beside it',
    'They are read at the trusted ref too, so a change to one is a change of the gate.',
    ...beside('Triage record', 'triage', ''),
    ...beside('Waivers', 'waivers', ''),
    ...beside('Performance baseline', 'baseline', ''),
    ...beside('Accepted findings', 'accepted-findings', ''),
    ...beside('Expected tests', 'expected-tests', ''),
    ...formsOf([schema, ...['triage', 'waivers', 'baseline', 'accepted-findings', 'expected-tests'].map(schemaOf)]),
  ]);
}

function section(title: string, schema: Schema, root: Schema): readonly string[] {
  const item = schema.items ?? schema;
  const single =
    item.$ref === undefined ? [] : [`A list; each one is a [${item.$ref.slice(8)}](#${item.$ref.slice(8)}).`];
  const { description = '' } = schema;
  const rows = rowsOf(item, root, false);
  const plain =
    rows.length === 0 && single.length === 0
      ? [`One value: ${(schema.enum ?? []).map((one) => code(String(one))).join(', ')}.`]
      : [];
  return [`## ${title}`, description === '' ? '' : sentence(description), ...single, ...plain, values(rows)];
}

function values(rows: readonly Row[]): string {
  if (rows.length === 0) return '';
  const cells = rows.map(({ path, type, meaning, required }) => [code(path), type, required ? 'always' : '', meaning]);
  return table(['Value', 'Type', '', 'Meaning'], cells);
}

function keys(rows: readonly Row[], pack: Record<string, unknown>): string {
  const cells = rows.map((row) => [code(row.path.replace(/^\[\]\./, '')), row.type, defaultOf(row, pack), row.meaning]);
  return table(['Key', 'Type', 'Default', 'Meaning'], cells);
}

function defaultOf(row: Row, pack: Record<string, unknown>): string {
  const packed = row.path
    .split('.')
    .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], pack);
  if (packed !== undefined && (typeof packed !== 'object' || Array.isArray(packed))) return `mve@1: ${shown(packed)}`;
  if (row.default !== undefined && !(row.type === 'map' || row.type === 'map by name')) return shown(row.default);
  return row.required ? 'required' : '';
}

function shown(value: unknown): string {
  if (!Array.isArray(value)) return code(typeof value === 'string' ? value : JSON.stringify(value));
  return value.length === 0 ? 'none' : value.map((one) => code(String(one))).join(', ');
}

function forms(schema: Schema): readonly string[] {
  return formsOf([schema]);
}

function formsOf(schemas: readonly Schema[]): readonly string[] {
  const rows = new Map(
    schemas
      .flatMap((schema) => definitions(schema, 'forms'))
      .map(([name, { description = '' }]) => [name, description]),
  );
  return rows.size === 0
    ? []
    : [
        '## Forms',
        table(
          ['Form', 'What is written'],
          [...rows].map(([name, text]) => [name, text]),
        ),
      ];
}

import type { AnyAdapter, SourceFile } from '../core/evidence/adapter.ts';
import { type Shape, shapeOf } from '../core/evidence/shape.ts';

type Formats = () => Promise<readonly AnyAdapter[]>;

/** To ask for a module again takes longer than to look at a small report. */
function once(load: Formats): Formats {
  let loaded: ReturnType<Formats> | undefined;
  return () => {
    loaded ??= load();
    return loaded;
  };
}

/** In the order in which they are tried; large reports are mostly those of tests. */
const FORMATS: Readonly<Record<Shape, readonly Formats[]>> = {
  json: [
    once(async () => (await import('../core/evidence/json-test-formats.ts')).JSON_TEST_FORMATS),
    once(async () => (await import('../core/evidence/json-formats.ts')).JSON_FORMATS),
  ],
  text: [once(async () => (await import('../core/evidence/text-formats.ts')).TEXT_FORMATS)],
  xml: [once(async () => (await import('../core/evidence/xml-formats.ts')).XML_FORMATS)],
};

/**
 * The adapters among which a file's is picked: the first of its shape that claim it, else all, as where a slot names one. Only what is
 * needed is loaded: loading every adapter would take longer than reading most reports. Throws as the file does.
 */
export async function adaptersFor(file: SourceFile, format?: string): Promise<readonly AnyAdapter[]> {
  for (const formats of format === undefined ? FORMATS[shapeOf(file.head)] : []) {
    const claiming = (await formats()).filter((adapter) => adapter.claims(file));
    if (claiming.length > 0) return claiming;
  }
  return (await import('../core/evidence/index.ts')).ADAPTERS;
}

import type { AnyAdapter, SourceFile } from '../core/evidence/adapter.ts';
import { type Shape, shapeOf } from '../core/evidence/shape.ts';

const FORMATS: Readonly<Record<Shape, () => Promise<readonly AnyAdapter[]>>> = {
  json: async () => (await import('../core/evidence/json-formats.ts')).JSON_FORMATS,
  text: async () => (await import('../core/evidence/text-formats.ts')).TEXT_FORMATS,
  xml: async () => (await import('../core/evidence/xml-formats.ts')).XML_FORMATS,
};

/**
 * The adapters among which a file's is picked: those of its shape that claim it, else all, as where a slot names one. Only what is
 * needed is loaded: loading every adapter would take longer than reading most reports. Throws as the file does.
 */
export async function adaptersFor(file: SourceFile, format?: string): Promise<readonly AnyAdapter[]> {
  if (format === undefined) {
    const ofShape = await FORMATS[shapeOf(file.head)]();
    const claiming = ofShape.filter((adapter) => adapter.claims(file));
    if (claiming.length > 0) return claiming;
  }
  return (await import('../core/evidence/index.ts')).ADAPTERS;
}

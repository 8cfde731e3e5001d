import type { Snapshot } from '../model/snapshot.generated.ts';
import { toBase, UNITS } from '../model/units.ts';
import schema from '../schema/baseline.json' with { type: 'json' };
import { type DocumentForm, readDocument, type TrustedFile } from './document.ts';
import { oneOf, optional, type Reader } from './reader.ts';

export type BaselineMetric = Snapshot['trusted']['baseline'][number];

const FORM: DocumentForm = { name: 'baseline', schema, invalid: 'baseline.invalid' };

/** Reads a performance baseline for a slot, its figures converted to base units. Throws Problems. */
export function parseBaseline(file: TrustedFile, slot: string): readonly BaselineMetric[] {
  return readDocument(FORM, file, (read) => {
    read.instant('/measured_at');
    const names = new Set<string>();
    return read.items('/metrics').map((index) => {
      const metric = metricOf(read, `/metrics/${index}`, slot);
      if (names.has(metric.metric)) {
        read.fault({
          code: 'baseline.invalid',
          message: 'a metric stands twice',
          pointer: `/metrics/${index}/name`,
          found: metric.metric,
          expected: 'each metric once',
          hint: 'stands above already',
          remedy: 'remove one of the two',
        });
      }
      names.add(metric.metric);
      return metric;
    });
  });
}

function metricOf(read: Reader, at: string, slot: string): BaselineMetric {
  const unit = read.text(`${at}/unit`);
  const figure = read.count(`${at}/value`);
  const base = unit === undefined || figure === undefined ? undefined : toBase(figure, unit);
  if (unit !== undefined && figure !== undefined && base === undefined) {
    read.fault({
      code: 'baseline.invalid',
      message: 'the unit of a metric is not known',
      pointer: `${at}/unit`,
      found: unit,
      expected: UNITS.join(', '),
      hint: 'not a known unit',
      remedy: `write one of ${UNITS.join(', ')}`,
    });
  }
  return {
    slot,
    metric: read.text(`${at}/name`) ?? '',
    value: base?.value ?? 0,
    unit: base?.unit ?? '1',
    ...optional('direction', oneOf(['lower', 'higher'], read.text(`${at}/direction`))),
    ...optional('samples', read.count(`${at}/samples`)),
    ...optional('source', read.text('/source')),
    ...optional('profile', read.text('/profile')),
  };
}

import type { Configuration } from '../model/configuration.ts';
import { documentErrors } from '../schema/validate.ts';
import { refuseFaults } from './document.ts';
import { CONFIGURATION_SCHEMA, type Effective, effectiveOf, movedTo, type Origins } from './effective.ts';
import { schemaFaults } from './faults.ts';
import { checkNames } from './names.ts';
import { checkPacks } from './packs.ts';
import { type Reader, readerOf } from './reader.ts';
import { resolve } from './resolve.ts';
import { checkSafety } from './safety.ts';
import type { JsonMap } from './schema.ts';
import { checkBudgets, checkFormats, checkSlots } from './slot-checks.ts';
import { type Fault, readYaml, type Source } from './source.ts';

export interface ParsedConfiguration {
  readonly configuration: Configuration;
  /** The configuration in its long form, as written and defaulted. */
  readonly effective: JsonMap;
  /** RFC 6901 pointer of each value of `effective` to where it comes from. */
  readonly origins: Origins;
}

/**
 * Reads a configuration file. `label` names the commit it was read at, such as `develop@8c1f0d2`, and is shown with every fault.
 * `formats` are those that a slot may name; without them that is not looked at.
 * Throws Problems with all faults at once, each with line, column and a source frame.
 */
export function parseConfiguration(
  text: string,
  file: string,
  label?: string,
  formats?: readonly string[],
): ParsedConfiguration {
  const source = readYaml(text, file, label);
  const shape = schemaFaults(documentErrors('config', source.value), source.value, CONFIGURATION_SCHEMA, {
    unknownKey: 'config.unknown_key',
    invalid: 'config.invalid',
  });
  const effective = effectiveOf(source);
  const meaning: Fault[] = [];
  const report = (fault: Fault): void => {
    meaning.push({ ...fault, pointer: movedTo(fault.pointer, effective.moved) });
  };
  const configuration = judged(source, effective, report);
  if (formats !== undefined)
    checkFormats(configuration, formats, readerOf(effective.document, 'config.invalid', report));
  refuseFaults(source, shape, meaning);
  return { configuration, effective: effective.document, origins: effective.origins };
}

/** The meaning is judged even where the shape is faulty, so that one run shows everything. */
function judged(source: Source, { document, moved }: Effective, report: (fault: Fault) => void): Configuration {
  const read: Reader = readerOf(document, 'config.invalid', report);
  const written = readerOf(source.value, 'config.invalid', report);
  const configuration = resolve(read, source.file);
  checkNames(configuration, read, (pointer) => source.line(movedTo(pointer, moved)) !== undefined);
  checkSafety(configuration, read);
  checkSlots(configuration, read, written);
  checkPacks(configuration, read);
  checkBudgets(configuration, read);
  return configuration;
}

import { escapePointer } from '../model/canonical.ts';
import type { Configuration, Slot } from '../model/configuration.ts';
import { nearest } from '../model/nearest.ts';
import type { Reader } from './reader.ts';
import { KINDS_BY_KEY } from './slot-kinds.ts';

/** Each slot has a kind and only keys of that kind; a file is evidence in one slot of a kind. `written` reads the file itself. */
export function checkSlots({ evidence }: Configuration, read: Reader, written: Reader): void {
  const files = new Map<string, string>();
  for (const slot of evidence) {
    const pointer = `/evidence/${slot.name}`;
    if (read.value(`${pointer}/kind`) === undefined) {
      read.fault({
        code: 'config.invalid',
        message: `slot \`${slot.name}\` needs a kind`.slice(0, 100),
        pointer,
        at: 'key',
        expected: 'kind: tests, perf, iac, environment, coverage, packages or data',
        hint: 'the name does not say its kind',
        remedy: 'add kind',
      });
      continue;
    }
    if (slot.kind === 'data') checkData(slot, read, written);
    checkFlaky(slot, read);
    for (const key of written.keys(pointer)) {
      const kinds = KINDS_BY_KEY[key];
      if (kinds === undefined || kinds.includes(slot.kind)) continue;
      const kind = kinds.join(' or ');
      read.fault({
        code: 'config.invalid',
        message: `\`${key}\` has no meaning in a slot of kind ${slot.kind}`,
        pointer: `${pointer}/${key}`,
        at: 'key',
        found: slot.kind,
        expected: `a slot of kind ${kind}`,
        hint: `only for kind ${kind}`,
        remedy: 'remove it, or correct the kind',
      });
    }
    for (const [index, file] of slot.files.entries()) {
      const mark = `${slot.kind} ${file}`;
      const other = files.get(mark);
      files.set(mark, slot.name);
      if (other === undefined || other === slot.name) continue;
      read.fault({
        code: 'config.invalid',
        message: `slots \`${other}\` and \`${slot.name}\` read the same files`.slice(0, 100),
        pointer: `${pointer}/files/${index}`,
        found: file,
        expected: 'files of its own',
        hint: `also in \`${other}\``,
        remedy: 'one file is evidence in one slot of a kind',
      });
    }
  }
}

/** A format that no adapter reads would be found out only where there is evidence. */
export function checkFormats({ evidence }: Configuration, formats: readonly string[], read: Reader): void {
  for (const { name, kind, format } of evidence) {
    if (format === undefined || kind === 'data' || formats.includes(format)) continue;
    const near = nearest(format, formats);
    read.fault({
      code: 'config.invalid',
      message: `there is no format \`${format.slice(0, 40)}\``,
      pointer: `/evidence/${name}/format`,
      found: format,
      expected: near ?? 'a format that `phasegate formats` lists',
      hint: near === undefined ? 'no such format' : `did you mean \`${near}\`?`,
      remedy: near === undefined ? 'name one of those, or none: it is detected' : `write ${near}`,
    });
  }
}

/** Own evidence is JSON of one shape, and its name a part of a path in Rego. */
function checkData({ name, schema }: Slot, read: Reader, written: Reader): void {
  const pointer = `/evidence/${name}`;
  if (name.includes('-')) {
    read.fault({
      code: 'config.invalid',
      message: `slot \`${name}\` of kind data cannot have a hyphen in its name`.slice(0, 100),
      pointer,
      at: 'key',
      found: name,
      expected: 'letters, digits and underscores: rules read `input.data_<slot>`',
      hint: 'rules could not read it',
      remedy: `write ${name.replaceAll('-', '_')}`,
    });
  }
  if (schema === undefined) {
    read.fault({
      code: 'config.invalid',
      message: `slot \`${name}\` of kind data has no schema`.slice(0, 100),
      pointer,
      at: 'key',
      expected: 'schema: a path below .phasegate/',
      hint: 'lacks `schema`',
      remedy: 'add schema',
    });
  }
  for (const key of ['format', 'tool'].filter((one) => written.keys(pointer).includes(one))) {
    read.fault({
      code: 'config.invalid',
      message: `\`${key}\` has no meaning in a slot of kind data`,
      pointer: `${pointer}/${key}`,
      at: 'key',
      found: key,
      expected: 'a slot of another kind',
      hint: 'own evidence is JSON as its schema says',
      remedy: 'remove it',
    });
  }
}

/** Flaky tests that only warn are softness: it says why, whose it is and when it ends. */
function checkFlaky({ name }: Slot, read: Reader): void {
  const pointer = `/evidence/${name}/flaky`;
  const keys = ['reason', 'owner', 'until'];
  const given = keys.filter((key) => read.value(`${pointer}/${key}`) !== undefined);
  const lacking = keys.filter((key) => !given.includes(key));
  if (read.text(`${pointer}/level`) === 'warn' && lacking.length > 0) {
    read.fault({
      code: 'config.unsafe',
      message: `flaky tests only warn without ${lacking.join(', ')}`,
      pointer,
      at: 'key',
      expected: 'reason, owner and an end',
      hint: `lacks ${lacking.join(', ')}`,
      remedy: `add ${lacking.join(', ')}`,
    });
  }
  if (read.text(`${pointer}/level`) !== 'warn' && given.length > 0) {
    read.fault({
      code: 'config.invalid',
      message: `\`${given.join(', ')}\` has no meaning without \`level: warn\``,
      pointer: `${pointer}/${given[0]}`,
      at: 'key',
      hint: 'flaky tests block',
      remedy: 'remove it, or write level: warn',
    });
  }
}

/** A budget says something, and what it says can be met. */
export function checkBudgets({ budgets, performance }: Configuration, read: Reader): void {
  checkRankTest(performance, read);
  for (const { metric } of budgets) checkWithin(metric, read);
  for (const { metric, min, max } of budgets) {
    if (min === undefined || max === undefined) continue;
    if (!standInOneUnit(metric, read) || min <= max) continue;
    read.fault({
      code: 'config.invalid',
      message: `the budget of \`${metric}\` cannot be met: min is above max`.slice(0, 100),
      pointer: `/budgets/${escapePointer(metric)}/min`,
      hint: 'above `max`',
      remedy: 'swap them',
    });
  }
}

/** No metric stands in two units, so one of the limits would never be met or never be missed. */
function standInOneUnit(metric: string, read: Reader): boolean {
  const pointer = `/budgets/${escapePointer(metric)}`;
  const [max, min] = [read.unit(`${pointer}/max`), read.unit(`${pointer}/min`)];
  if (max === undefined || min === undefined || max === min) return true;
  read.fault({
    code: 'config.invalid',
    message: `the limits of \`${metric}\` stand in two units`.slice(0, 100),
    pointer: `${pointer}/min`,
    found: min,
    expected: `${max}, as max`,
    hint: 'another unit than `max`',
    remedy: 'write both in the unit of the metric',
  });
  return false;
}

/** Between too few runs even the clearest regression is not supported, and would pass. */
function checkRankTest({ minRuns, confidence }: Configuration['performance'], read: Reader): void {
  if (!(confidence > 0 && confidence < 1)) {
    read.fault({
      code: 'config.invalid',
      message: 'the confidence of the rank test is no share of certainty',
      pointer: '/performance/confidence',
      found: String(confidence),
      expected: 'more than 0 % and less than 100 %',
      hint: 'no test has it',
      remedy: 'write 95%',
    });
    return;
  }
  let ways = 1;
  for (let run = 1; run <= minRuns; run += 1) ways *= (minRuns + run) / run;
  if (1 / ways <= 1 - confidence + 1e-9) return;
  read.fault({
    code: 'config.unsafe',
    message: `${minRuns} runs can never support a regression with this confidence`,
    pointer: '/performance/min_runs',
    found: `p is at best ${(1 / ways).toPrecision(2)}`,
    expected: `at most ${(1 - confidence).toPrecision(2)}`,
    hint: 'every regression would pass',
    remedy: 'ask for more runs, or for less confidence',
  });
}

function checkWithin(metric: string, read: Reader): void {
  const pointer = `/budgets/${escapePointer(metric)}`;
  if (read.value(`${pointer}/within`) === undefined || read.value(`${pointer}/consecutive`) !== undefined) return;
  read.fault({
    code: 'config.invalid',
    message: '`within` has no meaning without `consecutive`',
    pointer: `${pointer}/within`,
    at: 'key',
    hint: 'nothing is counted',
    remedy: 'remove it, or add consecutive',
  });
}

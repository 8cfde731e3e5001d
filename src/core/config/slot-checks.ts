import { escapePointer } from '../model/canonical.ts';
import type { Configuration } from '../model/configuration.ts';
import type { Reader } from './reader.ts';
import { KIND_BY_KEY } from './slot-kinds.ts';

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
        expected: 'kind: tests, perf, iac or environment',
        hint: 'the name does not say its kind',
        remedy: 'add kind',
      });
      continue;
    }
    for (const key of written.keys(pointer)) {
      const kind = KIND_BY_KEY[key];
      if (kind === undefined || kind === slot.kind) continue;
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

/** A budget says something, and what it says can be met. */
export function checkBudgets({ budgets }: Configuration, read: Reader): void {
  for (const { metric, min, max } of budgets) {
    if (min === undefined || max === undefined || min <= max) continue;
    read.fault({
      code: 'config.invalid',
      message: `the budget of \`${metric}\` cannot be met: min is above max`.slice(0, 100),
      pointer: `/budgets/${escapePointer(metric)}/min`,
      hint: 'above `max`',
      remedy: 'swap them',
    });
  }
}

import type { Allowance, Slot } from '../model/configuration.ts';
import { oneOf, optional, type Reader } from './reader.ts';

/** One slot of an effective document. */
export function slotOf(read: Reader, name: string): Slot {
  const at = `/evidence/${name}`;
  return {
    name,
    kind:
      oneOf(['tests', 'perf', 'iac', 'environment', 'coverage', 'packages', 'data'], read.text(`${at}/kind`)) ??
      'tests',
    files: read.texts(`${at}/files`),
    ...optional('format', read.text(`${at}/format`)),
    required: read.value(`${at}/required`) !== false,
    needs: read.texts(`${at}/needs`),
    binding: oneOf(['none', 'run', 'manifest', 'digest'], read.text(`${at}/binding`)) ?? 'digest',
    job: read.text(`${at}/job`) ?? name,
    ...optional('maxAgeMs', read.duration(`${at}/max_age`)),
    scenarios: read.texts(`${at}/scenarios`),
    skips: {
      max: read.count(`${at}/skips/max`) ?? 0,
      allow: allowancesAt(read, `${at}/skips/allow`),
    },
    flaky: {
      max: read.count(`${at}/flaky/max`) ?? 0,
      allow: allowancesAt(read, `${at}/flaky/allow`),
      ...(read.text(`${at}/flaky/level`) === 'warn'
        ? optional('warnsUntilMs', read.deadline(`${at}/flaky/until`))
        : {}),
    },
    ...optional('expected', read.text(`${at}/expected`)),
    ...optional('baseline', read.text(`${at}/baseline`)),
    ...optional('profile', read.text(`${at}/profile`)),
    services: read.texts(`${at}/services`),
    samples: read.count(`${at}/samples`) ?? 1,
    covers: read.texts(`${at}/covers`),
    ...optional('tool', read.text(`${at}/tool`)),
    ...optional('minRules', read.count(`${at}/min_rules`)),
    ...optional('schema', read.text(`${at}/schema`)),
    acceptElements: read.texts(`${at}/accept_elements`),
  };
}

function allowancesAt(read: Reader, list: string): readonly Allowance[] {
  return read.items(list).map((index) => {
    const at = `${list}/${index}`;
    return {
      match: read.text(`${at}/match`) ?? '',
      reason: read.text(`${at}/reason`) ?? '',
      owner: read.text(`${at}/owner`) ?? '',
      untilMs: read.deadline(`${at}/until`) ?? 0,
    };
  });
}

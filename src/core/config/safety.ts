import type { Configuration, RuleSetting } from '../model/configuration.ts';
import { PACK_LEAVES } from './effective.ts';
import { nameOf } from './faults.ts';
import { isGlob, isPattern, matches } from './globs.ts';
import { mandatoryIn } from './mandatory.ts';
import type { Reader } from './reader.ts';

const TRIAGE = '.phasegate/triage/';

/** What is softer than the pack says why, whose it is and when it ends; nothing is frozen and free at once. */
export function checkSafety(configuration: Configuration, read: Reader): void {
  checkComplete(read);
  checkEnforcement(read);
  for (const setting of configuration.rules) checkSetting(setting, read);
  checkBranches(configuration, read);
  checkGlobs(configuration, read);
  checkPlaces(configuration, read);
  checkLogs(configuration, read);
  checkLimits(configuration, read);
}

/** Without a pack every parameter must be given: there is nothing else it could come from. */
function checkComplete(read: Reader): void {
  if (read.value('/extends') !== undefined) return;
  for (const pointer of PACK_LEAVES.filter((leaf) => read.value(leaf) === undefined)) {
    read.fault({
      code: 'config.invalid',
      message: `\`${nameOf(pointer)}\` has no value`,
      pointer,
      at: 'key',
      expected: `a value for ${nameOf(pointer)}, or a pack`,
      hint: 'no pack gives it',
      remedy: 'give it, or write extends: mve@1',
    });
  }
}

function checkEnforcement(read: Reader): void {
  const mode = read.text('/enforcement/mode');
  const isBounded = read.value('/enforcement/until') !== undefined;
  if (mode === 'observe' && !isBounded) {
    read.fault({
      code: 'config.unsafe',
      message: 'observing has no end',
      pointer: '/enforcement',
      expected: 'until: a date',
      hint: 'lacks `until`',
      remedy: 'add until with a date',
    });
  }
  if (mode === 'block' && isBounded) {
    read.fault({
      code: 'config.invalid',
      message: '`until` has no meaning without `mode: observe`',
      pointer: '/enforcement/until',
      at: 'key',
      hint: 'blocking has no end',
      remedy: 'remove it, or write mode: observe',
    });
  }
}

function checkSetting({ rule, level, fromMs, untilMs, owner, reason }: RuleSetting, read: Reader): void {
  const pointer = `/rules/${rule}`;
  const lacking = [
    ...(reason === undefined ? ['reason'] : []),
    ...(owner === undefined ? ['owner'] : []),
    ...(level !== 'block' && read.value(`${pointer}/until`) === undefined ? ['until'] : []),
  ];
  const isSofter = level !== 'block' || read.value(`${pointer}/from`) !== undefined;
  const mandatory = isSofter ? mandatoryIn(rule) : undefined;
  if (mandatory !== undefined) {
    read.fault({
      code: 'config.unsafe',
      message: `\`${mandatory}\` can be neither softened nor delayed`,
      pointer,
      at: 'key',
      found: rule,
      expected: 'rules that may be softened',
      hint: 'without it nothing passes',
      remedy: 'soften other rules by their codes, or take this one out of phase.entry',
      who: 'the owner of the rule',
    });
  }
  if (isSofter && lacking.length > 0) {
    const words = lacking.join(', ');
    read.fault({
      code: 'config.unsafe',
      message: `\`${rule}\` is softened without ${words}`.slice(0, 100),
      pointer,
      at: 'key',
      expected: 'reason, owner and an end',
      hint: `lacks ${words}`,
      remedy: `add ${words}`,
      who: 'the owner of the rule',
    });
  }
  if (level === 'block' && untilMs !== undefined) {
    read.fault({
      code: 'config.invalid',
      message: '`until` has no meaning with `level: block`',
      pointer: `${pointer}/until`,
      at: 'key',
      hint: 'blocking has no end',
      remedy: 'remove it, or give a softer level',
    });
  }
  if (fromMs !== undefined && untilMs !== undefined && fromMs >= untilMs) {
    read.fault({
      code: 'config.invalid',
      message: `\`${rule}\` ends before it begins`.slice(0, 100),
      pointer: `${pointer}/until`,
      hint: 'not after `from`',
      remedy: 'correct from or until',
    });
  }
}

/** An exact name that both lists hold, or that a frozen glob covers, would be decided by order: it is refused. */
function checkBranches({ freeze, ungoverned }: Configuration, read: Reader): void {
  for (const [index, branch] of ungoverned.entries()) {
    const isBoth = freeze.branches.includes(branch) || (!isPattern(branch) && matches(freeze.branches, branch));
    if (!isBoth) continue;
    read.fault({
      code: 'config.invalid',
      message: `\`${branch}\` is both frozen and ungoverned`.slice(0, 100),
      pointer: `/ungoverned/${index}`,
      found: branch,
      hint: 'also under `freeze.branches`',
      remedy: 'remove it from one of the two',
    });
  }
  if (matches(freeze.branches, freeze.from)) {
    read.fault({
      code: 'config.invalid',
      message: `\`${freeze.from}\` is frozen and the branch it was cut from`.slice(0, 100),
      pointer: '/freeze/from',
      hint: 'also under `freeze.branches`',
      remedy: 'name the development branch',
    });
  }
}

function checkGlobs({ phase, evidence }: Configuration, read: Reader): void {
  const lists = [
    '/freeze/branches',
    '/ungoverned',
    ...phase.records.map(({ name }) => `/phase/records/${name}`),
    ...read.keys('/statements/covers').map((kind) => `/statements/covers/${kind}`),
    ...evidence.flatMap(({ name }) => [`/evidence/${name}/files`, `/evidence/${name}/covers`]),
  ];
  const globs = [
    ...lists.flatMap((list) => read.items(list).map((index) => `${list}/${index}`)),
    '/freeze/triage/records',
  ];
  for (const pointer of globs) {
    const glob = read.text(pointer);
    if (glob === undefined || isGlob(glob)) continue;
    read.fault({
      code: 'config.invalid',
      message: `\`${nameOf(pointer)}\` is not a glob`.slice(0, 100),
      pointer,
      found: glob,
      expected: 'balanced brackets and braces',
      hint: 'a bracket or brace is not closed',
      remedy: 'close it',
    });
  }
}

function checkPlaces({ freeze }: Configuration, read: Reader): void {
  const { records } = freeze.triage;
  if (records === '' || records.startsWith(TRIAGE)) return;
  read.fault({
    code: 'config.unsafe',
    message: `triage records stand below \`${TRIAGE}\``,
    pointer: '/freeze/triage/records',
    found: records,
    expected: `a glob below ${TRIAGE}`,
    hint: `must begin with ${TRIAGE}`,
    remedy: 'move the records there',
  });
}

/** What the log before says, sections and entries, would count as said by this one. */
function checkLogs({ phase: { records } }: Configuration, read: Reader): void {
  const pathsOf = (record: string): readonly string[] => records.find(({ name }) => name === record)?.paths ?? [];
  const before = pathsOf('previous_log').find((path) => matches(pathsOf('log'), path));
  if (before === undefined) return;
  read.fault({
    code: 'config.unsafe',
    message: 'the log of the phase before is taken for the log of this one',
    pointer: '/phase/records/log',
    found: before,
    expected: 'two files',
    hint: 'also `phase.records.previous_log`',
    remedy: 'name the log of this phase alone',
  });
}

function checkLimits({ limits }: Configuration, read: Reader): void {
  if (limits.fileBytes <= limits.totalBytes) return;
  read.fault({
    code: 'config.invalid',
    message: 'a single file may be larger than all files together',
    pointer: '/limits/file_mb',
    hint: 'more than `total_mb`',
    remedy: 'raise total_mb or lower file_mb',
  });
}

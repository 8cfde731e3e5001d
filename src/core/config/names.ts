import { escapePointer } from '../model/canonical.ts';
import type { Configuration } from '../model/configuration.ts';
import { nearest } from '../model/nearest.ts';
import { nameOf } from './faults.ts';
import type { Reader } from './reader.ts';
import type { Fault } from './source.ts';

/**
 * Every name that the configuration uses must be one it defines, and no two people may be one account. `isWritten` tells what the file itself
 * says from what a pack gives it.
 */
export function checkNames(configuration: Configuration, read: Reader, isWritten: (pointer: string) => boolean): void {
  const people = read.keys('/people');
  const roles = read.keys('/roles');
  const person = (pointer: string): void => checkName(read, pointer, 'person', people);
  const asked = new Map<string, readonly string[]>();
  const role = (pointer: string): void => {
    const name = read.text(pointer) ?? '';
    if (isWritten(pointer)) checkName(read, pointer, 'role', roles);
    else asked.set(name, [...(asked.get(name) ?? []), nameOf(pointer).replace(/\[\d+\]$/, '')]);
  };
  for (const name of roles) each(read, `/roles/${name}/people`, person);
  for (const pointer of ['/phase/entry_by', '/security/lead']) role(pointer);
  for (const pointer of ['/governance/owners', '/freeze/triage/by']) each(read, pointer, role);
  for (const [name, keys] of asked) checkGiven(read, name, keys, roles);
  for (const { rule } of configuration.rules) person(`/rules/${rule}/owner`);
  for (const { name, skips, flaky } of configuration.evidence) {
    for (const index of skips.allow.keys()) person(`/evidence/${name}/skips/allow/${index}/owner`);
    for (const index of flaky.allow.keys()) person(`/evidence/${name}/flaky/allow/${index}/owner`);
    person(`/evidence/${name}/flaky/owner`);
  }
  checkDistinct(configuration, read);
  checkQuorums(configuration, read);
}

function each(read: Reader, pointer: string, check: (pointer: string) => void): void {
  for (const index of read.items(pointer)) check(`${pointer}/${index}`);
}

function checkName(read: Reader, pointer: string, what: 'person' | 'role', known: readonly string[]): void {
  const name = read.text(pointer);
  if (name === undefined || known.length === 0 || known.includes(name)) return;
  read.fault(unknownName(name, pointer, what, known));
}

/** A role that only a pack names is missed once, where it would stand. */
function checkGiven(read: Reader, name: string, keys: readonly string[], known: readonly string[]): void {
  if (name === '' || known.length === 0 || known.includes(name)) return;
  read.fault({
    ...unknownName(name, '/roles', 'role', known),
    at: 'key',
    expected: `${name}, as the pack says for ${keys.join(', ')}`,
    remedy: `add ${name} to roles, or name another role in ${keys.length === 1 ? 'that key' : 'these keys'}`,
  });
}

function unknownName(name: string, pointer: string, what: 'person' | 'role', known: readonly string[]): Fault {
  const meant = nearest(name, known);
  const section = what === 'person' ? 'people' : 'roles';
  return {
    code: 'config.unknown_name',
    message: `\`${name}\` is no ${what} of this configuration`.slice(0, 100),
    pointer,
    found: name,
    expected: known.length <= 12 ? known.join(', ') : `a key of ${section}`,
    remedy: meant === undefined ? `add it to ${section}` : `write ${meant}, or add ${name} to ${section}`,
    hint: meant === undefined ? `not under \`${section}\`` : `did you mean \`${meant}\`?`,
  };
}

function checkDistinct({ people }: Configuration, read: Reader): void {
  const owners = new Map<string, string>();
  for (const { id, github, emails } of people) {
    const marks = [
      ...(github === undefined ? [] : [[`github ${github}`, `/people/${id}/github`] as const]),
      ...emails.map((email, index) => [email.toLowerCase(), `/people/${id}/emails/${index}`] as const),
    ];
    for (const [mark, pointer] of marks) {
      const other = owners.get(mark);
      owners.set(mark, id);
      if (other === undefined || other === id) continue;
      read.fault({
        code: 'config.invalid',
        message: `\`${id}\` and \`${other}\` share ${mark}`.slice(0, 100),
        pointer,
        found: mark,
        expected: 'an account or address of one person',
        hint: `also of \`${other}\``,
        remedy: 'one person is one entry under people',
      });
    }
  }
}

function checkQuorums({ roles }: Configuration, read: Reader): void {
  for (const { name, people, quorum } of roles) {
    if (quorum <= people.length) continue;
    read.fault({
      code: 'config.invalid',
      message: `role \`${name}\` asks for ${quorum} signatures of ${people.length} people`,
      pointer: `/roles/${escapePointer(name)}/quorum`,
      found: String(quorum),
      expected: `at most ${people.length}`,
      hint: `${people.length} in the role`,
      remedy: 'lower the quorum or add people',
    });
  }
}

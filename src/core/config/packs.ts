import type { Configuration, PackSource } from '../model/configuration.ts';
import { oneOf, optional, type Reader } from './reader.ts';

const PLACES = ['path', 'checkout', 'bundle'] as const;
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512'] as const;
/** The shipped pack's files stand below this name. */
const SHIPPED = 'policies';

/** One pack of an effective document. */
export function packOf(read: Reader, name: string): PackSource {
  const at = `/packs/${name}`;
  const from = PLACES.find((place) => read.text(`${at}/${place}`) !== undefined) ?? 'path';
  const file = read.text(`${at}/key/file`);
  return {
    name,
    from,
    path: read.text(`${at}/${from}`) ?? '',
    sha256: read.text(`${at}/sha256`) ?? '',
    ...optional(
      'key',
      file === undefined
        ? undefined
        : {
            file,
            algorithm: oneOf(ALGORITHMS, read.text(`${at}/key/algorithm`)) ?? 'RS256',
            scope: read.text(`${at}/key/scope`) ?? '',
          },
    ),
  };
}

/** A pack comes from one place, under a name of its own; what is signed is a bundle. */
export function checkPacks({ packs }: Configuration, read: Reader): void {
  for (const { name, from } of packs) {
    const pointer = `/packs/${name}`;
    const places = PLACES.filter((place) => read.value(`${pointer}/${place}`) !== undefined);
    if (places.length !== 1) {
      read.fault({
        code: 'config.invalid',
        message: `pack \`${name}\` comes from ${places.length === 0 ? 'nowhere' : 'two places'}`.slice(0, 100),
        pointer,
        at: 'key',
        found: places.join(' and ') || 'none',
        expected: `one of ${PLACES.join(', ')}`,
        hint: `needs one of ${PLACES.join(', ')}`,
        remedy: 'name one place',
      });
    }
    if (name === SHIPPED) {
      read.fault({
        code: 'config.invalid',
        message: `a pack cannot be called \`${SHIPPED}\``,
        pointer,
        at: 'key',
        found: name,
        expected: 'another name',
        hint: 'the shipped pack has that name',
        remedy: 'rename it',
      });
    }
    if (from !== 'bundle' && read.value(`${pointer}/key`) !== undefined) {
      read.fault({
        code: 'config.invalid',
        message: '`key` has a meaning for a bundle only',
        pointer: `${pointer}/key`,
        at: 'key',
        found: from,
        expected: 'bundle',
        hint: 'a folder carries no signature that is looked at',
        remedy: 'make it a bundle, or remove the key: the digest pins each file',
      });
    }
  }
}

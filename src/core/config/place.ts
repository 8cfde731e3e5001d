import { Problem } from '../model/problem.ts';

/** Where a configuration may stand. */
export const CONFIGURATION_FILES: readonly string[] = ['.phasegate.yml', '.github/phasegate.yml'];

/**
 * Which configuration counts: the one asked for, else the only one of the two places. `present` are the files that exist among them,
 * `ref` is what is looked at, for the message. Throws `config.absent` or `config.both`.
 */
export function chooseConfiguration(present: readonly string[], ref: string, asked?: string): string {
  const places = asked === undefined ? CONFIGURATION_FILES : [asked];
  const [file, other] = places.filter((place) => present.includes(place));
  if (file === undefined) {
    throw new Problem({
      code: 'config.absent',
      message: 'there is no configuration at the trusted ref',
      found: `no ${places.join(' and no ')} at ${ref}`,
      expected: places.join(' or '),
      remedy: 'add the configuration to the trusted ref',
      who: 'platform engineer',
    });
  }
  if (other === undefined) return file;
  throw new Problem({
    code: 'config.both',
    message: 'two configurations exist at the trusted ref',
    file: other,
    found: `${file} and ${other} at ${ref}`,
    expected: 'one of them',
    remedy: 'remove one of the two',
    who: 'platform engineer',
  });
}

import { type Flags, padded, truncated } from './flags.ts';
import { formattedFloat } from './floats.ts';
import { bigIntInside, formattedBigInt, formattedInt64 } from './integers.ts';
import { canBackquote, quoted } from './quote.ts';

/** What is printed, by the name that Go has for its type. */
export type Argument =
  | { readonly type: 'int64' | '*big.Int'; readonly value: bigint }
  | { readonly type: 'float64'; readonly value: number }
  | { readonly type: 'string'; readonly value: string };

/** One argument as Go's `fmt` prints it by a verb. A verb that does not fit the type is said in the text. */
export function printed(argument: Argument, verb: string, given: Flags): string {
  const flags = verb === 'v' || verb === 'w' ? goSyntax(given) : given;
  if (verb === 'T') return padded(truncated(argument.type, flags), flags);
  return known(argument, verb, flags) ?? `%!${verb}(${argument.type}=${known(argument, 'v', flags)})`;
}

/** For `%v` a `+` asks for the names of fields, and `#` for the syntax of Go. */
const goSyntax = (flags: Flags): Flags => ({
  ...flags,
  plusV: flags.plus,
  plus: false,
  sharpV: flags.sharp,
  sharp: false,
});

function known(argument: Argument, verb: string, flags: Flags): string | undefined {
  if (argument.type === 'int64') return formattedInt64(argument.value, verb, flags);
  if (argument.type === 'float64') return formattedFloat(argument.value, verb, flags);
  if (argument.type === 'string') return formattedString(argument.value, verb, flags);
  if (verb === 'p') throw new Error('the address of a number, which %p asks for, is another each time');
  if (verb === 'w') return `%!w(*big.Int=${bigIntInside(argument.value, flags)})`;
  return formattedBigInt(argument.value, verb, flags);
}

function formattedString(text: string, verb: string, flags: Flags): string | undefined {
  if (verb === 's' || (verb === 'v' && !flags.sharpV)) return padded(truncated(text, flags), flags);
  if (verb === 'q' || verb === 'v') return padded(literal(truncated(text, flags), flags), flags);
  if (verb !== 'x' && verb !== 'X') return undefined;
  const hex = bytesText(text, flags);
  return padded(verb === 'X' ? hex.toUpperCase() : hex, flags);
}

const literal = (text: string, flags: Flags): string =>
  flags.sharp && canBackquote(text) ? `\`${text}\`` : quoted(text, '"', flags.plus);

/** The bytes of a text, as many as the precision says, in hexadecimal. */
function bytesText(text: string, { precision, space, sharp }: Flags): string {
  const hex = Buffer.from(text).subarray(0, precision).toString('hex');
  const prefix = sharp && hex !== '' ? '0x' : '';
  return prefix + (space ? hex.replace(/..(?=.)/g, `$& ${prefix}`) : hex);
}

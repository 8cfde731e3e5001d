import { createHash, createHmac } from 'node:crypto';
import type { Builtin, Builtins } from './builtin.ts';
import { stringAt } from './operands.ts';

const digest =
  (algorithm: string): Builtin =>
  (operands) =>
    createHash(algorithm).update(stringAt(operands, 0)).digest('hex');

const hmac =
  (algorithm: string): Builtin =>
  (operands) =>
    createHmac(algorithm, stringAt(operands, 1)).update(stringAt(operands, 0)).digest('hex');

export const DIGESTS: Builtins = {
  'crypto.md5': digest('md5'),
  'crypto.sha1': digest('sha1'),
  'crypto.sha256': digest('sha256'),
  'crypto.hmac.md5': hmac('md5'),
  'crypto.hmac.sha1': hmac('sha1'),
  'crypto.hmac.sha256': hmac('sha256'),
  'crypto.hmac.sha512': hmac('sha512'),
  'crypto.hmac.equal': (operands) => stringAt(operands, 0) === stringAt(operands, 1),
};

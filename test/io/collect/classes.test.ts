import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { statementText } from '../../../src/core/evidence/statements/statement.ts';
import { statement } from '../../core/evidence/statements/facts.ts';
import { type Files, type Repository, repository } from '../../repository.ts';
import { signBytes } from '../../signing.ts';
import { collect, local } from './situation.ts';

const FOLDER = '.phasegate/signoffs/phase-6';
const APPROVAL = statementText(statement);
const REVOCATION = statementText({ ...statement, decision: 'revoke' });
const SIGNATURE = signBytes(Buffer.from(REVOCATION), 'mira');

let repo: Repository;
beforeEach(() => {
  repo = repository();
  repo.commit('start', {
    [`${FOLDER}/approval.json`]: APPROVAL,
    [`${FOLDER}/broken.json`]: '{}',
    [`${FOLDER}/revocation.json`]: REVOCATION,
    [`${FOLDER}/revocation.sig`]: SIGNATURE,
  });
  repo.branch('release/1');
  repo.branch('next');
});
afterEach(() => repo.remove());

async function governed(files: Files): Promise<readonly string[]> {
  repo.commit('sign', files);
  return (await collect(repo, local('next'))).change.governance.paths;
}

describe('a sign-off needs no owner', () => {
  test.each<[string, Files]>([
    ['where it is a statement', { [`${FOLDER}/noor.json`]: APPROVAL }],
    ['where it is a signature', { [`${FOLDER}/noor.sig`]: SIGNATURE }],
    ['where an approval is signed anew', { [`${FOLDER}/approval.json`]: REVOCATION }],
    ['where an approval goes', { [`${FOLDER}/approval.json`]: null }],
    ['where what is no statement goes', { [`${FOLDER}/broken.json`]: null }],
  ])('%s', async (_, files) => {
    expect(await governed(files)).toEqual([]);
  });
});

describe('in the folder of sign-offs, owners are asked about', () => {
  test.each<[string, Files]>([
    ['a document that is no statement', { [`${FOLDER}/noor.json`]: '{"feature": true}' }],
    ['code in the place of a signature', { [`${FOLDER}/noor.sig`]: 'int feature();' }],
    ['code after a signature', { [`${FOLDER}/noor.sig`]: `${SIGNATURE}int feature();` }],
    ['an approval that becomes something else', { [`${FOLDER}/approval.json`]: 'int feature();' }],
    ['C28 a withdrawal that goes', { [`${FOLDER}/revocation.json`]: null }],
    ['C28 a withdrawal that becomes an approval', { [`${FOLDER}/revocation.json`]: APPROVAL }],
    ['C28 a withdrawal that loses its signature', { [`${FOLDER}/revocation.sig`]: null }],
  ])('%s', async (_, files) => {
    expect(await governed(files)).toEqual(Object.keys(files));
  });
});

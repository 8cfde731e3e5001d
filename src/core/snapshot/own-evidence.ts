import { dataKey, dataSchemasOf, ownEvidenceIn } from '../model/own-evidence.ts';
import { type ProblemParts, Problems, textOf } from '../model/problem.ts';
import type { Snapshot } from '../model/snapshot.generated.ts';
import type { DataCheck } from '../schema/own-evidence.ts';

/** Makes a check of a schema's canonical JSON. */
export type CheckMaker = (schema: string) => DataCheck;

/** For snapshots that can hold no own evidence: where one does, that is a mistake of the caller. */
export const noOwnEvidence: CheckMaker = () => {
  throw new Error('own evidence was not expected here');
};

/** Holds own evidence against the schemas that the snapshot carries. Throws Problems with `snapshot.invalid`. */
export function assertOwnEvidence({ input, trusted }: Snapshot, checkOf: CheckMaker, file?: string): void {
  const schemas = dataSchemasOf(trusted);
  const evidence = ownEvidenceIn(input);
  const place = file === undefined ? {} : { file };
  const wrong = (key: string, message: string): ProblemParts => ({
    code: 'snapshot.invalid',
    message: message.slice(0, 100),
    pointer: `/input/${key}`,
    ...place,
  });
  const slots = input.slots.filter(({ kind }) => kind === 'data').map(({ name }) => name);
  const problems = [
    ...Object.keys(evidence)
      .filter((key) => !slots.some((slot) => dataKey(slot) === key))
      .map((key) => wrong(key, `no slot of kind data brings ${key}`)),
    ...slots.flatMap((slot) => {
      const [key, schema] = [dataKey(slot), schemas.get(slot)];
      const documents = evidence[key];
      if (documents === undefined) return [wrong(key, `the own evidence of slot ${slot} is missing`)];
      if (documents.length === 0) return [];
      if (schema === undefined) return [wrong(key, `slot ${slot} has own evidence and no schema`)];
      const contents = documents.map(({ content }) => content);
      return faultsOf(schema, checkOf, contents).map(({ at, message }) => wrong(`${key}/${at}`, message));
    }),
  ];
  if (problems.length > 0) throw new Problems(problems);
}

function faultsOf(schema: string, checkOf: CheckMaker, contents: readonly unknown[]) {
  try {
    const check = checkOf(schema);
    return contents.flatMap((content, index) =>
      check(content).map(({ instancePath, message }) => ({
        at: `${index}/content${instancePath}`,
        message: `${instancePath || '/'} ${message ?? 'is not valid'}`,
      })),
    );
  } catch (thrown) {
    return [{ at: '0', message: `its schema cannot be used: ${textOf(thrown)}` }];
  }
}

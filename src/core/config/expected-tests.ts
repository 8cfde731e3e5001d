import schema from '../schema/expected-tests.json' with { type: 'json' };
import { type DocumentForm, readDocument, type TrustedFile } from './document.ts';
import { optional } from './reader.ts';

/** A test that must be there. Name and suite are compared verbatim; without a suite any suite counts. */
export interface ExpectedTest {
  readonly name: string;
  readonly suite?: string;
}

const FORM: DocumentForm = { name: 'expected-tests', schema, invalid: 'expected.invalid' };

/** Reads the list of expected tests. Throws Problems. */
export function parseExpectedTests(file: TrustedFile): readonly ExpectedTest[] {
  return readDocument(FORM, file, (read) =>
    read.items('/tests').map((index) => ({
      name: read.text(`/tests/${index}/name`) ?? '',
      ...optional('suite', read.text(`/tests/${index}/suite`)),
    })),
  );
}

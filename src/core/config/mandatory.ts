import { selects } from '../model/rule-selection.ts';

/** Rules that nothing softens, delays or waives: without the Security Lead's signature nothing passes. */
const MANDATORY: readonly string[] = ['security.lead_signed'];

/** The mandatory rule that an entry of a rule list would touch; undefined where it touches none. */
export const mandatoryIn = (entry: string): string | undefined => MANDATORY.find((code) => selects(entry, code));

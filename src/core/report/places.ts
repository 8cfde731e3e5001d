import type { Decision } from '../model/decision.generated.ts';
import { said } from './escape.ts';

type Place = Decision['rules'][number]['findings'][number]['places'][number];
type Rule = Pick<Decision['rules'][number], 'findings' | 'problems'>;

/** `file:line:column` as editors and terminals make it clickable; without a line, the pointer into the file where there is one. */
export function shownPlace({ file, line, column, pointer }: Place): string {
  if (line !== undefined && line > 0)
    return said(`${file}:${line}${column !== undefined && column > 0 ? `:${column}` : ''}`);
  return said(pointer === undefined || pointer === '' ? file : `${file} ${pointer}`);
}

/** The place of a problem, where it has one. */
export function placesOfProblem({ file, line, column, pointer }: Decision['problems'][number]): readonly Place[] {
  if (file === undefined) return [];
  const at = { ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) };
  return [{ file, ...at, ...(pointer === undefined ? {} : { pointer }) }];
}

/** Every place of a rule, findings first, each once. */
export function placesOfRule({ findings, problems }: Rule): readonly Place[] {
  const places = [...findings.flatMap((finding) => finding.places), ...problems.flatMap(placesOfProblem)];
  return [
    ...new Map(places.map((place) => [`${place.file} ${place.line} ${place.column} ${place.pointer}`, place])).values(),
  ];
}

/** Where a person can act: the first place with a line. A file without one would be shown at its line 1, which helps nobody. */
export function actionablePlace(rule: Rule): (Place & { readonly line: number }) | undefined {
  for (const place of placesOfRule(rule)) {
    if (place.line !== undefined && place.line > 0) return { ...place, line: place.line };
  }
  return undefined;
}

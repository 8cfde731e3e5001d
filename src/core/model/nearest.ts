/** The candidate that a misspelt word most likely meant, or undefined where none is near: at most two edits, or a third of its letters. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const most = Math.min(Math.max(2, word.length / 3), word.length - 1);
  const ranked = candidates
    .filter((candidate) => Math.abs(candidate.length - word.length) <= most)
    .map((candidate) => ({ candidate, edits: editsBetween(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ edits }) => edits <= most)
    .sort((a, b) => a.edits - b.edits);
  return ranked[0]?.candidate;
}

/** Optimal string alignment distance: insert, delete, replace, or swap two neighbours. */
function editsBetween(a: string, b: string): number {
  let [before, previous]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const edit = Math.min(cell(previous, column), cell(current, column - 1)) + 1;
      const replace = cell(previous, column - 1) + (same ? 0 : 1);
      current.push(Math.min(edit, replace, swapped ? cell(before, column - 2) + 1 : Number.POSITIVE_INFINITY));
    }
    [before, previous] = [previous, current];
  }
  return cell(previous, b.length);
}

const cell = (row: readonly number[], column: number): number => row[column] ?? Number.POSITIVE_INFINITY;

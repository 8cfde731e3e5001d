/** How the content of a file begins. */
export type Shape = 'json' | 'text' | 'xml';

const START = /[^\s\ufeff]/;

/** The shape of a file, by the first character that is no white space; an empty one is text. */
export function shapeOf(head: string): Shape {
  const start = START.exec(head)?.[0] ?? '';
  return start === '<' ? 'xml' : start === '{' || start === '[' ? 'json' : 'text';
}

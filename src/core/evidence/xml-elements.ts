import type { SourceFile } from './adapter.ts';
import { kept } from './kept.ts';
import { type Attributes, readXml } from './xml.ts';

/** What a format makes of the elements of a document. A path is that of local names from the root, the element's own last. */
export interface ElementHandler {
  /** Returns whether the text of the element is wanted, that of the elements inside it included. */
  open(path: readonly string[], attributes: Attributes, line: number): boolean;
  /** `text` is the start of the wanted text, empty where it was not wanted. */
  close(path: readonly string[], text: string): void;
}

const TEXT_CHARACTERS = 4000;

/** Reads XML as `readXml` does, with the path to each element. Returns the notes on what was repaired, and throws what `readXml` throws. */
export function readElements(file: SourceFile, handler: ElementHandler): readonly string[] {
  const path: string[] = [];
  let wanted = -1;
  let text = '';
  return readXml(file, {
    open(name, attributes, depth, line) {
      path.push(kept(name.slice(name.indexOf(':') + 1)));
      if (!handler.open(path, attributes, line)) return false;
      if (wanted >= 0) return true;
      wanted = depth;
      text = '';
      return true;
    },
    close(_, depth) {
      handler.close(path, depth === wanted ? text : '');
      if (depth === wanted) wanted = -1;
      path.pop();
    },
    text(piece) {
      if (text.length < TEXT_CHARACTERS) text += piece.slice(0, TEXT_CHARACTERS);
    },
  });
}

/** Whether a path ends with these names: `endsWith(path, 'test', 'status')`. */
export function endsWith(path: readonly string[], ...names: readonly string[]): boolean {
  const from = path.length - names.length;
  return from >= 0 && names.every((name, index) => path[from + index] === name);
}

/** The number that an attribute holds; undefined where it holds none. */
export function countOf(attribute: string | undefined): number | undefined {
  return attribute !== undefined && /^\d{1,15}$/.test(attribute) ? Number(attribute) : undefined;
}

/** Seconds as an attribute holds them, in milliseconds; a culture may have written a comma. */
export function millisecondsOf(seconds: string | undefined): { durationMs?: number } {
  const value = Number((seconds || 'x').replace(',', '.')) * 1000;
  return value >= 0 && Number.isFinite(value) ? { durationMs: value } : {};
}

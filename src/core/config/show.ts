import { stringify } from 'yaml';
import { escapePointer } from '../model/canonical.ts';
import type { ParsedConfiguration } from './parse.ts';
import { isMap, type Json } from './schema.ts';

/** The effective configuration as YAML that reads back; with `origin`, each value says in a comment where it comes from. */
export function showConfiguration(
  { effective, origins }: ParsedConfiguration,
  { origin }: { readonly origin: boolean },
): string {
  const lines = linesOf(effective, '', '');
  const width = Math.max(...lines.map(({ text, pointer }) => (pointer === undefined ? 0 : text.length)));
  return lines
    .map(({ text, pointer }) =>
      origin && pointer !== undefined
        ? `${text.padEnd(Math.min(width, 72))}  # ${origins.get(pointer) ?? 'default'}`
        : text,
    )
    .join('\n');
}

interface Line {
  readonly text: string;
  /** Of the value that stands on the line, where one does. */
  readonly pointer?: string;
}

function linesOf(value: { readonly [key: string]: Json }, pointer: string, indent: string): Line[] {
  return Object.entries(value).flatMap(([key, child]): Line[] => {
    const [name, at] = [inline(key), `${pointer}/${escapePointer(key)}`];
    if (isMap(child) && Object.keys(child).length > 0)
      return [{ text: `${indent}${name}:` }, ...linesOf(child, at, `${indent}  `)];
    return [{ text: `${indent}${name}: ${inline(child)}`, pointer: at }];
  });
}

const inline = (value: Json): string =>
  stringify(value, {
    collectionStyle: 'flow',
    lineWidth: 0,
    flowCollectionPadding: false,
    defaultStringType: 'PLAIN',
  }).trim();

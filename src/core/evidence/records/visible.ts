import type { Nodes, Parents, Root } from 'mdast';

/** What a reader of the rendered page sees without opening anything: a tick that nobody sees is no tick. */

/**
 * What HTML makes of a raw text, by its tokenizer: comments, also those that end early, declarations, which end at the first `>`, and tags.
 * A tag that does not end takes in all that follows.
 */
const TOKEN =
  /<!--(?:-?>|[\s\S]*?(?:--!?>|$))|<[?!][^>]*(?:>|$)|<(\/?)([a-z][^\s/>]*)((?:=\s*(?:"[^"]*"|'[^']*'|(?!\s*["']))|[^>=])*)>|(<\/?[a-z][\s\S]*)/gi;
const QUOTED = /=\s*(?:"[^"]*"|'[^']*')/g;
const HIDING_ELEMENTS = new Set([
  'datalist',
  'del',
  'details',
  'dialog',
  'noscript',
  'rp',
  's',
  'script',
  'strike',
  'style',
  'template',
]);
/** Of a tag that does not end: no other closes it. */
const UNENDED = '<';

/** The tree without HTML, without struck text, and without what stands inside `<details>`, `<template>` or a `hidden` element. */
export function visible(root: Root): Root {
  const open: string[] = [];
  return { ...root, children: root.children.flatMap((node) => keep(node, open)) };
}

/** `open` holds the hiding elements that are open at this point; HTML knows nothing of paragraphs, so it runs through the document. */
function keep<T extends Nodes>(node: T, open: string[]): T[] {
  const hidden = open.length > 0;
  if (node.type === 'html') follow(node.value, open);
  if (!('children' in node)) return hidden || node.type === 'html' ? [] : [node];
  const children = (node as Parents).children.flatMap((child) => keep(child, open));
  return hidden || node.type === 'delete' ? [] : [{ ...node, children }];
}

function follow(html: string, open: string[]): void {
  for (const [, slash, name, attributes = '', unended] of html.matchAll(TOKEN)) {
    if (unended !== undefined) open.push(UNENDED);
    if (name === undefined) continue;
    const element = name.toLowerCase();
    const last = open.lastIndexOf(element);
    if (slash === '/' && last >= 0) open.splice(last);
    else if (slash === '' && hides(element, attributes)) open.push(element);
  }
}

const hides = (element: string, attributes: string): boolean =>
  HIDING_ELEMENTS.has(element) || /(?:^|[\s/])hidden(?:[\s=/]|$)/i.test(attributes.replace(QUOTED, ' '));

import type { Nodes, Parents, Root } from 'mdast';

/** What a reader of the rendered page sees without opening anything: a tick that nobody sees is no tick. */

const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
const TAG = /<(\/?)([a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;
const HIDING_ELEMENTS = ['del', 'details', 's', 'strike', 'template'];

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
  for (const [, slash, name = '', attributes = ''] of html.replace(COMMENT, '').matchAll(TAG)) {
    const element = name.toLowerCase();
    const last = open.lastIndexOf(element);
    if (slash === '/' && last >= 0) open.splice(last);
    else if (slash === '' && hides(element, attributes)) open.push(element);
  }
}

const hides = (element: string, attributes: string): boolean =>
  HIDING_ELEMENTS.includes(element) || /(?:^|\s)hidden(?:[\s=/]|$)/i.test(attributes);

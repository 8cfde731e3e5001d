import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** GitHub flavoured Markdown as its tree. */
export function treeOf(markdown: string): Nodes {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** Every node of a tree, parents first. */
export function nodesOf(node: Nodes): readonly Nodes[] {
  return 'children' in node ? [node, ...node.children.flatMap((child) => nodesOf(child))] : [node];
}

/** What a reader sees: all text, without the zero-width spaces that keep GitHub from linking. */
export function shownText(node: Nodes): string {
  return nodesOf(node)
    .flatMap((one) => (one.type === 'text' || one.type === 'inlineCode' ? [one.value] : []))
    .join('')
    .replaceAll('\u{200b}', '');
}

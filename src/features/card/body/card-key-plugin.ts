import { cardKeyPattern } from '#domain/card-keys.ts';
import type { TextNode } from './text-node.ts';

/** What a key's link leads to in the tree: a place on the page, which no text can name by itself. */
export const cardKeyHref = '#card-';

/** A text in pieces: what stands between keys of known cards, and links for those. */
function pieces(value: string, isKnown: (key: string) => boolean): TextNode[] {
  const found = [...value.matchAll(cardKeyPattern)].filter(([key]) => isKnown(key));
  let from = 0;
  const nodes = found.flatMap((match): TextNode[] => {
    const [key] = match;
    const before = { type: 'text', value: value.slice(from, match.index) };
    from = match.index + key.length;
    return [before, { type: 'link', url: `${cardKeyHref}${key}`, children: [{ type: 'text', value: key }] }];
  });
  return [...nodes, { type: 'text', value: value.slice(from) }].filter((node) => node.value !== '');
}

function linkIn(parent: TextNode, isKnown: (key: string) => boolean): void {
  if (parent.type === 'link' || !parent.children) return;
  parent.children = parent.children.flatMap((node) => {
    if (node.type === 'text' && node.value) return pieces(node.value, isKnown);
    linkIn(node, isKnown);
    return [node];
  });
}

/** Makes links of the keys of known cards in a tree of Markdown; in code and in links they stay as they stand. */
export const cardKeyPlugin = (isKnown: (key: string) => boolean) => (tree: TextNode) => linkIn(tree, isKnown);

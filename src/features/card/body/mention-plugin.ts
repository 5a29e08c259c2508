import type { TextNode } from './text-node.ts';

const isId = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/** What a mention's link leads to in the tree: a place on the page, which no text can name by itself. */
export const mentionHref = '#person-';

function markIn(parent: TextNode): void {
  const children = parent.children ?? [];
  for (const [index, node] of children.entries()) {
    const before = children[index - 1];
    const isMention = node.type === 'link' && isId.test(node.url ?? '') && before?.value?.endsWith('@');
    if (isMention && before) {
      before.value = before.value?.slice(0, -1) ?? '';
      node.url = `${mentionHref}${node.url}`;
    } else markIn(node);
  }
}

/** Finds mentions, `@[Name](id)`, in a tree of Markdown: what looks like one in code is left as it stands. */
export const mentionPlugin = () => markIn;

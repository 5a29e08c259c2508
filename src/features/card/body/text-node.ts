/** A part of a tree of Markdown, as far as it is changed here. */
export type TextNode = { type: string; value?: string; url?: string; children?: TextNode[] };

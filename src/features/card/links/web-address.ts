/** A page elsewhere as it was typed: its address, and the words after it, if any. */
export type TypedLink = { url: string; title?: string };

const inMarkdown = /^\[([^\]]*)\]\((https?:\/\/[^\s)]+)\)$/i;
const plain = /^(https?:\/\/\S+)(?:\s+(.*))?$/i;
const mostOfTitle = 200;

/** Reads "https://… its title" or "[its title](https://…)"; null for whatever is no address of the web. */
export function typedLink(text: string): TypedLink | null {
  const [, words, address] = inMarkdown.exec(text.trim()) ?? [];
  const [, url = address, title = words] = plain.exec(text.trim()) ?? [];
  if (url === undefined || !URL.canParse(url)) return null;
  const said = title?.trim().slice(0, mostOfTitle);
  return said ? { url, title: said } : { url };
}

/** The server that an address leads to, as people compare it; the text itself where it is no address. */
export const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : address);

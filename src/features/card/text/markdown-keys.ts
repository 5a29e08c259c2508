/** A text in which something is selected: from one place up to another. */
export type Selected = { text: string; from: number; to: number };

const replaced = ({ text, from, to }: Selected, by: string): string => text.slice(0, from) + by + text.slice(to);

/** Puts signs about what is selected, or takes them away where they stand about it already. */
function around(selected: Selected, sign: string): Selected {
  const { text, from, to } = selected;
  const before = text.slice(from - sign.length, from);
  const after = text.slice(to, to + sign.length);
  if (before === sign && after === sign) {
    const whole = { text, from: from - sign.length, to: to + sign.length };
    return { text: replaced(whole, text.slice(from, to)), from: whole.from, to: to - sign.length };
  }
  const by = `${sign}${text.slice(from, to)}${sign}`;
  return { text: replaced(selected, by), from: from + sign.length, to: to + sign.length };
}

const isAddress = (text: string): boolean => /^https?:\/\/\S+$/.test(text);

/** Makes a link of what is selected: of an address the address, of words the words; what is missing is selected then. */
export function linked(selected: Selected): Selected {
  const { text, from, to } = selected;
  const chosen = text.slice(from, to);
  const [words, address] = isAddress(chosen) ? ['', chosen] : [chosen, 'https://'];
  const next = replaced(selected, `[${words}](${address})`);
  if (words === '') return { text: next, from: from + 1, to: from + 1 };
  const start = from + words.length + 3;
  return { text: next, from: start, to: start + address.length };
}

/** What a key with Control or Command does to a text in Markdown. */
export const markdownKeys: Readonly<Record<string, (selected: Selected) => Selected>> = {
  b: (selected) => around(selected, '**'),
  i: (selected) => around(selected, '_'),
  k: linked,
};

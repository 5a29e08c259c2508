import { contrast, mixInOklab, parseHex, type Rgb } from '#ui/contrast.ts';

export type Scheme = 'day' | 'night';

/** A colour and how much it covers, from 0 to 1. */
export type Paint = { rgb: Rgb; share: number };

/** What a custom property stands for. */
export type Tokens = (name: string, scheme: Scheme) => string[];

const clear: Paint = { rgb: [0, 0, 0], share: 0 };

/** The properties of `tokens.css`, and what the stylesheets of parts define beside them. */
export function tokensOf(css: string, ofParts: ReadonlyMap<string, string[]>): Tokens {
  const [base = ''] = css.split(':root[data-mantine-color-scheme="light"]');
  const values = new Map(
    [...base.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
  return (name, scheme) => {
    if (name === 'tint' && scheme === 'night') return ['13%'];
    const value = values.get(name)?.replace(/\s+/g, ' ');
    const found = value === undefined ? ofParts.get(name) : [value];
    if (!found) throw new Error(`No stylesheet says what --${name} is.`);
    return found;
  };
}

/** The same on a card of this type. */
export const onCardOf =
  (type: string, tokens: Tokens): Tokens =>
  (name, scheme) =>
    name === 'type' ? [`var(--type-${type})`] : tokens(name, scheme);

/** The arguments of a function, split at the commas between them. */
function argumentsOf(text: string): string[] {
  const inner = text.slice(text.indexOf('(') + 1, text.lastIndexOf(')'));
  return inner.split(/,(?![^(]*\))/).map((part) => part.trim());
}

const over = (paint: Paint, ground: Rgb): Rgb =>
  paint.rgb.map((value, index) => value * paint.share + (ground[index] ?? 0) * (1 - paint.share)) as unknown as Rgb;

function mixed(text: string, scheme: Scheme, tokens: Tokens): Paint[] {
  const [, one = '', other = ''] = argumentsOf(text);
  const [, colour = one, part = '50%'] = one.match(/^(.*\S)\s+(var\(--tint\)|[\d.]+%)$/) ?? [];
  const share = Number.parseFloat(part.startsWith('var') ? (tokens('tint', scheme)[0] ?? '') : part) / 100;
  const grounds = other === 'transparent' ? [clear] : paintsOf(other, scheme, tokens);
  return paintsOf(colour, scheme, tokens).flatMap((paint) =>
    grounds.map((ground) =>
      ground.share === 0 ? { rgb: paint.rgb, share } : { rgb: mixInOklab(paint.rgb, ground.rgb, share), share: 1 },
    ),
  );
}

/** Every colour that a value of CSS can paint in this scheme; nothing for what is no colour. */
export function paintsOf(value: string, scheme: Scheme, tokens: Tokens): Paint[] {
  const text = value.trim();
  if (/^(none|transparent|inherit|currentcolor|CanvasText|Canvas|unset)$/i.test(text)) return [];
  if (text.startsWith('#'))
    return [{ rgb: parseHex(text), share: text.length === 9 ? Number.parseInt(text.slice(7), 16) / 255 : 1 }];
  if (text.startsWith('light-dark('))
    return paintsOf(argumentsOf(text)[scheme === 'day' ? 0 : 1] ?? '', scheme, tokens);
  if (text.startsWith('color-mix(')) return mixed(text, scheme, tokens);
  const name = text.match(/^var\(--([\w-]+)\)$/)?.[1];
  if (name) return tokens(name, scheme).flatMap((told) => paintsOf(told, scheme, tokens));
  return [...text.matchAll(/var\(--[\w-]+\)|color-mix\((?:[^()]|\([^()]*\))*\)|#[\da-f]{6}/g)].flatMap(([part]) =>
    paintsOf(part, scheme, tokens),
  );
}

/** The least contrast of a colour on a ground that may itself let the page shine through. */
export const leastContrast = (paint: Paint, ground: Paint, pages: readonly Rgb[]): number =>
  Math.min(...pages.map((page) => contrast(over(paint, over(ground, page)), over(ground, page))));

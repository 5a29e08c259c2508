import type { Phrase } from './phrase.ts';

/** `1 day`, `20 days`, `0 cards`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${amountText(count)} ${count === 1 ? one : many}`;
}

/** A share between 0 and 1 as whole per cent: `33 %`. */
export function percentText(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** A whole number as it is, any other with one decimal: `8`, `8.3`. */
export function amountText(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(1);
}

/** One decimal: `8.3`. */
export function decimalText(value: number): string {
  return value.toFixed(1);
}

/** `Needs 5 finished cards for percentiles, has 3.` */
export function needsSentence(needed: string, has: number | string): Phrase[] {
  return [`Needs ${needed}, has ${has}.`];
}

/** `A`, `A and B`, `A, B and C`, `A, B, C and 9 more`; each name is strong. */
export function strongList(names: readonly string[], most = Number.POSITIVE_INFINITY): Phrase[] {
  const shown = names.slice(0, most);
  const more = names.length - shown.length;
  const list = shown.flatMap((name, index): Phrase[] => {
    if (index === 0) return [{ strong: name }];
    return [index === shown.length - 1 && more === 0 ? ' and ' : ', ', { strong: name }];
  });
  return more === 0 ? list : [...list, ` and ${more} more`];
}

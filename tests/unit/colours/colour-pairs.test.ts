import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cardTypeMarks } from '#domain/card-type-marks.ts';
import { leastContrast, onCardOf, type Paint, paintsOf, type Scheme, tokensOf } from './evaluated.ts';
import { holdingWith, rulesOf, type StyleRule } from './style-rules.ts';

const src = join(import.meta.dirname, '../../../src');
const sheets = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.module.css'));
const rules = sheets.flatMap((file) => rulesOf(file, readFileSync(join(src, file), 'utf8')));

/** Lengths that a component gives to its element. */
const ofParts = new Map<string, string[]>([
  ['tick', []],
  ['filled', []],
]);
for (const { declarations } of rules) {
  for (const [name, value] of declarations) {
    if (name.startsWith('--')) ofParts.set(name.slice(2), [...(ofParts.get(name.slice(2)) ?? []), value]);
  }
}
const base = tokensOf(readFileSync(join(src, 'ui/tokens.css'), 'utf8'), ofParts);
const cards = Object.keys(cardTypeMarks).map((type) => onCardOf(type, base));
const anyCard = cards.slice(0, 1);

/** What something stands on that has no ground of its own; no mark of a type stands on the water without its card. */
const pages = ['paper', 'surface', 'reach', 'pool'].map((name) => `var(--${name})`);
const card = 'color-mix(in oklab, var(--type) var(--tint), var(--surface))';
const underMarks = [...pages.slice(0, 3), card];
/** Drawn on the tinted cards. */
const onCards = /^(features\/board\/view\/card-|ui\/(age-marks|avatar|chip)\.)/;
/** What cannot be used needs no contrast (WCAG 1.4.3). */
const isOff = ({ selector }: StyleRule) => /:disabled|data-disabled/.test(selector);
/**
 * Separates or decorates, and is told in another way where it says something: bands are named, amber has an edge,
 * water stands under words, a wash lets the page through.
 */
const decorative = /^var\(--(line|pool-rule|paper|surface|reach|pool|ruled|amber|w\d)\)$|transparent/;
/** A mark in the colour of a type or of a band is a shape, not a word. */
const isMark = (value: string) => /^var\(--(type|w\d)\)$/.test(value);
/** An element with words has room around them or a type of its own; one without is a shape. */
const setsWords = /^(color|fill|padding|font|line-height)/;

const isPaint = (value: string | undefined): value is string =>
  value !== undefined && anyCard.some((tokens) => paintsOf(value, 'day', tokens).length > 0);

/** Dots to hold something by; no words stand on them. */
const isGrip = (ground: string | undefined) => ground?.startsWith('radial-gradient') ?? false;

type Pair = { rule: StyleRule; value: string; grounds: string[]; least: number };

/** What is painted where a rule holds: its words or its shape, and what lies under them. */
function pairOf(rule: StyleRule, among: readonly StyleRule[] = rules): Pair[] {
  const holding = holdingWith(rule, among);
  const closest = (...names: string[]) =>
    holding.map(({ declarations }) => names.map((name) => declarations.get(name)).find(Boolean)).findLast(Boolean);
  const ground = closest('background', 'background-color');
  const value = closest('color', 'fill') ?? 'var(--ink)';
  const isTold = ['color', 'fill', 'background', 'background-color'].some((name) => rule.declarations.has(name));
  if (!isTold || isOff(rule) || isGrip(ground)) return [];
  const hasWords = holding.some(({ declarations }) =>
    [...declarations].some(([name, value]) => setsWords.test(name) && value !== '0'),
  );
  if (hasWords && isMark(value)) return [{ rule, value, grounds: underMarks, least: 3 }];
  if (hasWords && isPaint(value)) {
    const under = onCards.test(rule.file) ? [...pages, card] : pages;
    return [{ rule, value, grounds: isPaint(ground) ? [ground] : under, least: 4.5 }];
  }
  const isShape = !hasWords && isPaint(ground) && !ground.includes('gradient') && !decorative.test(ground);
  return isShape ? [{ rule, value: ground, grounds: isMark(ground) ? underMarks : pages, least: 3 }] : [];
}

/** The colours of edges, against the page around them. */
function edgesOf(rule: StyleRule): Pair[] {
  const edges = [...rule.declarations].filter(([name]) => /^(border|outline|stroke)(-[a-z]+)*$/.test(name));
  const values = edges.flatMap(([, value]) => value.match(/var\(--[\w-]+\)/g) ?? []);
  const meant = isOff(rule) ? [] : values.filter((value) => !decorative.test(value) && isPaint(value));
  return meant.map((value) => ({ rule, value, grounds: isMark(value) ? underMarks : pages, least: 3 }));
}

/** A part that fades, as a card that a filter leaves out, says its words in another colour and stands on the page. */
function fadedIn(rule: StyleRule): Pair[] {
  const faded = [...rule.declarations].filter(([name, value]) => /^--.*(ink|text)/.test(name) && isPaint(value));
  return faded.map(([, value]) => ({ rule, value, grounds: pages, least: 4.5 }));
}

const pairs = rules.flatMap((rule) => [...pairOf(rule), ...edgesOf(rule), ...fadedIn(rule)]);

function tooFaint({ rule, value, grounds, least }: Pair, scheme: Scheme): string[] {
  const isOfType = [value, ...grounds].some((part) => part.includes('--type)'));
  return (isOfType ? cards : anyCard).flatMap((tokens) => {
    const shown = pages.flatMap((page) => paintsOf(page, scheme, tokens)).map(({ rgb }) => rgb);
    const ratio = (paint: Paint, ground: string) =>
      Math.min(...paintsOf(ground, scheme, tokens).map((under) => leastContrast(paint, under, shown)));
    return grounds
      .flatMap((ground) => paintsOf(value, scheme, tokens).map((paint) => ({ ground, least: ratio(paint, ground) })))
      .filter((found) => found.least < least)
      .map(
        (found) => `${rule.file} ${rule.selector}: ${value} on ${found.ground} ${found.least.toFixed(2)} < ${least}`,
      );
  });
}

describe.each<Scheme>(['day', 'night'])('by %s', (scheme) => {
  it('every pair of colours that a stylesheet brings together reaches 4.5 as words and 3 as a shape', () => {
    expect(pairs.flatMap((pair) => tooFaint(pair, scheme))).toEqual([]);
  });
});

it('the pairs are those of the stylesheets', () => {
  expect(pairs.length).toBeGreaterThan(400);
  expect(new Set(pairs.map(({ rule }) => rule.file)).size).toBeGreaterThan(80);
});

it('a pair that is too faint is found, also where two rules make it', () => {
  const sheet = rulesOf('a.module.css', '.a { background: var(--surface); } .a[data-b]:hover { color: var(--line); }');
  const found = sheet.flatMap((rule) => pairOf(rule, sheet)).flatMap((pair) => tooFaint(pair, 'day'));
  expect(found).toEqual(['a.module.css .a[data-b]:hover: var(--line) on var(--surface) 1.49 < 4.5']);
});

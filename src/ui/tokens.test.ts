import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, mixInOklab, parseHex, type Rgb } from './contrast.ts';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');
const pairs = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)/g)].map(([, name, day, night]) => [
    name as string,
    { day: parseHex(day as string), night: parseHex(night as string) },
  ]),
);
const tints = { day: 0.09, night: 0.13 };
const types = [...pairs.keys()].filter((name) => name.startsWith('type-'));

type Scheme = 'day' | 'night';

function token(name: string, scheme: Scheme): Rgb {
  const pair = pairs.get(name);
  if (!pair) throw new Error(`tokens.css has no pair --${name}`);
  return pair[scheme];
}

function grounds(scheme: Scheme): [name: string, colour: Rgb][] {
  const plain = ['paper', 'surface', 'reach', 'pool'].map((name): [string, Rgb] => [name, token(name, scheme)]);
  return [...plain, ...cards(scheme)];
}

function cards(scheme: Scheme): [name: string, colour: Rgb][] {
  const surface = token('surface', scheme);
  return types.map((type) => [`card of ${type}`, mixInOklab(token(type, scheme), surface, tints[scheme])]);
}

function tooFaint(names: string[], scheme: Scheme, on: [string, Rgb][], least: number): string[] {
  return names.flatMap((name) =>
    on
      .map(([ground, colour]) => ({ ground, ratio: contrast(token(name, scheme), colour) }))
      .filter(({ ratio }) => ratio < least)
      .map(({ ground, ratio }) => `${name} on ${ground}: ${ratio.toFixed(2)}`),
  );
}

describe.each<Scheme>(['day', 'night'])('contrast by %s', (scheme) => {
  it('every text colour reaches 4.5 on every ground it is set on, tinted cards included', () => {
    const texts = ['ink', 'ink-2', 'primary', 'amber-text', 'vermilion-text'];
    expect(tooFaint(texts, scheme, grounds(scheme), 4.5)).toEqual([]);
  });

  it('the faintest text reaches 4.5 on the page and its columns', () => {
    const plain = grounds(scheme).slice(0, 4);
    expect(tooFaint(['ink-3'], scheme, plain, 4.5)).toEqual([]);
  });

  it('text on the filled button and on an avatar reaches 4.5', () => {
    expect(contrast(token('on-primary', scheme), token('primary', scheme))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(token('on-avatar', scheme), token('avatar', scheme))).toBeGreaterThanOrEqual(4.5);
  });

  it('toasts and tooltips turn ink and paper round', () => {
    expect(contrast(token('paper', scheme), token('ink', scheme))).toBeGreaterThanOrEqual(4.5);
  });

  it('words on the hatch of something stopped reach 4.5 on its darker stripe', () => {
    const stripe = mixInOklab(token('vermilion', scheme), token('surface', scheme), 0.2);
    expect(contrast(token('vermilion-text', scheme), stripe)).toBeGreaterThanOrEqual(4.5);
    expect(css).toContain('var(--vermilion) 20%');
  });

  it('every shape that carries meaning reaches 3 on the grounds it is drawn on', () => {
    const shapes = ['line-strong', 'amber-edge', 'vermilion', 'focus', 'primary'];
    expect(tooFaint(shapes, scheme, grounds(scheme).slice(0, 4), 3)).toEqual([]);
  });

  it('every type reaches 3 on white, on the column and on a card of its own tint', () => {
    const surface = token('surface', scheme);
    for (const type of types) {
      const own = mixInOklab(token(type, scheme), surface, tints[scheme]);
      for (const ground of [surface, token('reach', scheme), own]) {
        expect(contrast(token(type, scheme), ground), `${type} by ${scheme}`).toBeGreaterThanOrEqual(3);
      }
    }
  });
});

it('tokens.css holds the eight type colours and the tints that were proven', () => {
  expect(types).toHaveLength(8);
  expect(css).toContain('--tint: 9%');
  expect(css).toContain('--tint: 13%');
});

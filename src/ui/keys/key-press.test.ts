import { afterEach, describe, expect, it } from 'vitest';
import type { KeyLayer } from './key-layer.ts';
import { begins, countsHere, take } from './key-press.ts';
import { setSingleKeys } from './single-keys.ts';

/** An element within others: it matches the selectors whose parts name one of them. */
const within = (...names: string[]) =>
  ({ closest: (selector: string) => names.find((name) => selector.includes(name)) ?? null }) as unknown as Element;

const page = within();

function layer(rank: number, runs: Record<string, { keys: string[]; run: () => unknown }>): KeyLayer {
  return {
    scope: `scope ${rank}`,
    rank,
    shortcuts: Object.entries(runs).map(([id, { keys }]) => ({ id, keys, label: id })),
    aim: () => ({ run: Object.fromEntries(Object.entries(runs).map(([id, { run }]) => [id, run])) }),
  };
}

describe('of two layers with the same key', () => {
  const ran: string[] = [];
  const near = (answer: unknown) => {
    const run = () => {
      ran.push('near');
      return answer;
    };
    return layer(0, { near: { keys: ['['], run } });
  };
  const far = layer(1, { far: { keys: ['['], run: () => ran.push('far') } });
  afterEach(() => void ran.splice(0));

  it('the nearer one takes it', () => {
    expect(take([near(undefined), far], '[', page)).toBe(true);
    expect(ran).toEqual(['near']);
  });

  it('the farther one takes it where the nearer one has nothing to do', () => {
    expect(take([near(false), far], '[', page)).toBe(true);
    expect(ran).toEqual(['near', 'far']);
  });

  it('the farther one takes it where the nearer one does not reach, or aims at nothing', () => {
    take([{ ...near(undefined), reaches: () => false }, far], '[', page);
    take([{ ...near(undefined), aim: () => null }, far], '[', page);
    expect(ran).toEqual(['far', 'far']);
  });

  it('nobody takes a key that is bound to nothing', () => {
    expect(take([far], ']', page)).toBe(false);
  });
});

it('a key begins a sequence where some layer has one that starts with it', () => {
  const layers = [layer(0, { go: { keys: ['g b'], run: () => {} } })];
  expect(begins(layers, 'g')).toBe(true);
  expect(begins(layers, 'b')).toBe(false);
});

describe('a key counts', () => {
  afterEach(() => setSingleKeys('everywhere'));

  it('not while somebody types or is asked something, but for Mod+K', () => {
    for (const target of [within('textarea'), within('[role="dialog"]')]) {
      expect(countsHere('m', target)).toBe(false);
      expect(countsHere('Mod+z', target)).toBe(false);
      expect(countsHere('Escape', target)).toBe(false);
      expect(countsHere('Mod+k', target)).toBe(true);
    }
  });

  it('not where Enter and Space press the control that has the focus', () => {
    expect(countsHere('Enter', within('summary'))).toBe(false);
    expect(countsHere('Space', within('summary'))).toBe(false);
    expect(countsHere('m', within('summary'))).toBe(true);
  });

  it('with single keys switched off only with Ctrl, Cmd or Alt, or by a name', () => {
    setSingleKeys('nowhere');
    expect(['m', 'Shift+z', '?', 'g b'].filter((name) => countsHere(name, within('data-takes-keys')))).toEqual([]);
    expect(['Mod+z', 'Alt+v', 'ArrowUp', 'Escape', 'Delete'].every((name) => countsHere(name, page))).toBe(true);
  });

  it('with single keys only in focus there and nowhere else', () => {
    setSingleKeys('in-focus');
    expect(countsHere('m', within('data-takes-keys'))).toBe(true);
    expect(countsHere('m', page)).toBe(false);
  });
});

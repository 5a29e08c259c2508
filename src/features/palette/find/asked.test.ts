import { describe, expect, it } from 'vitest';
import type { FoundCard } from '#domain/schemas/search.ts';
import type { Found } from '#ui/finder.ts';
import { askedIn, finderOf, sectionsOf } from './asked.ts';
import { withFoundCards } from './cards.ts';

const item = (label: string): Found => ({ id: label, label, run: () => {} });
const go = finderOf('Go to', [item('Go to the flow'), item('Go to the ledger')], [null]);
const act = finderOf('Actions', [item('Move to…'), item('Go to the flow')], [null, '>']);
const names = (typed: string) =>
  sectionsOf([act, go], askedIn(typed)).map(({ name, items }) => [name, items.map(({ label }) => label)]);

describe('what is typed in the palette', () => {
  it('is words, and the sign before them', () => {
    expect(askedIn('  > move ')).toEqual({ sign: '>', words: 'move' });
    expect(askedIn('#ui')).toEqual({ sign: '#', words: 'ui' });
    expect(askedIn('a > b')).toEqual({ sign: null, words: 'a > b' });
  });

  it('finds what holds every word, in the order of the sections, and nothing twice', () => {
    expect(names('to')).toEqual([
      ['Actions', ['Move to…', 'Go to the flow']],
      ['Go to', ['Go to the ledger']],
    ]);
    expect(names('ledger go')).toEqual([['Go to', ['Go to the ledger']]]);
  });

  it('with a sign finds only what is of that sign', () => {
    expect(names('>to')).toEqual([['Actions', ['Move to…', 'Go to the flow']]]);
    expect(names('@to')).toEqual([]);
  });
});

describe('cards that the server finds', () => {
  const card = (boardKey: string, number: number): FoundCard => {
    return { boardKey, number, title: 'Fee', boardName: 'Board', type: 'feature', column: 'Ready', isFinished: false };
  };
  const here = [{ name: 'Cards', items: [item('HB-2')] }];
  const idsOf = (words: string, found: FoundCard[]) =>
    withFoundCards(here, found, { words, goTo: () => {} })[0]?.items.map(({ id }) => id);

  it('come behind those of the page, each once', () => {
    expect(idsOf('fee', [card('HB', 2), card('AB', 1)])).toEqual(['HB-2', 'AB-1']);
  });

  it('go before them where their key was typed', () => {
    expect(idsOf('ab1', [card('AB', 1)])).toEqual(['AB-1', 'HB-2']);
  });
});

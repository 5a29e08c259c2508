import { expect, it } from 'vitest';
import { at, card, cardIdOf, harbour, lanes } from './harbour.fixture.ts';
import { packView, unpackView } from './packed-view.ts';

it('a board comes out of its package as it went in, but for the fractions of seconds', () => {
  const full = card(at.queue, 'a9', [
    200,
    'defect',
    'Everything',
    'MO',
    3,
    {
      laneId: lanes.inside,
      size: 5,
      dueOn: '2026-12-02',
      tags: ['ui'],
      customer: 'Kestrel',
      comments: 2,
      parentId: cardIdOf(181),
    },
  ]);
  const view = harbour({ cards: [...harbour().cards, full] });
  const seconds = JSON.parse(JSON.stringify(view).replaceAll(/(T\d\d:\d\d:\d\d)\.\d+Z/g, '$1Z'));
  const back = JSON.parse(JSON.stringify(unpackView(packView(view))).replaceAll(/(T\d\d:\d\d:\d\d)\.\d+Z/g, '$1Z'));
  expect(back).toEqual(seconds);
});

it('what is absent is not sent', () => {
  const [first] = JSON.parse(packView(harbour())).cards;
  expect(first).not.toHaveProperty('tags');
  expect(first).not.toHaveProperty('assigneeId');
  expect(first).toMatchObject({ number: 181, title: 'Deadline list in the customer’s own time zone' });
});

import { expect, it } from 'vitest';
import { cardIdOf, personOf } from './harbour.fixture.ts';
import { othersIn } from './presence.ts';

it('I am not among those who look with me, and what I hold is held by nobody else', () => {
  const people = [
    { personId: personOf('MO'), holding: cardIdOf(142) },
    { personId: personOf('SV'), holding: cardIdOf(131) },
    { personId: personOf('GD'), holding: null },
  ];
  const others = othersIn({ people, count: 9 }, personOf('MO'));
  expect(others.people).toEqual([personOf('SV'), personOf('GD')]);
  expect(others.unnamed).toBe(6);
  expect([...others.holders]).toEqual([[cardIdOf(131), personOf('SV')]]);
});

import { describe, expect, it } from 'vitest';
import { boardState } from './board-state.ts';
import { draftOf } from './draft.ts';
import { at, harbour, personOf } from './harbour.fixture.ts';

const state = boardState(harbour());

describe('a card typed in one line', () => {
  it('is its title, in the column where it is typed', () => {
    expect(draftOf(state, '  Send   the report ', at.queue)).toEqual({
      card: { title: 'Send the report', columnId: at.queue },
      marks: [],
    });
  });

  it('takes type, person, class, tags and column out of the line', () => {
    expect(draftOf(state, 'Fee is wrong #def @sara !exp ~fees ~weekend ^test', at.queue)).toEqual({
      card: {
        title: 'Fee is wrong',
        columnId: at.testDoing,
        type: 'defect',
        assigneeId: personOf('SV'),
        classOfService: 'expedite',
        tags: ['fees', 'weekend'],
      },
      marks: ['Defect', 'Sara Vogt', 'Expedite', 'tag fees', 'tag weekend', 'Test'],
    });
  });

  it('keeps signs that mean nothing here in the title', () => {
    expect(draftOf(state, 'Fix issue #42 @ noon !', undefined)?.card.title).toBe('Fix issue #42 @ noon !');
  });

  it('without a title is no card', () => {
    expect(draftOf(state, '#defect @sara', at.queue)).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { boardState } from './board-state.ts';
import { cardsOfLines, readLine } from './draft.ts';
import { at, harbour, personOf } from './harbour.fixture.ts';

const state = boardState(harbour());

describe('a card typed in one line', () => {
  it('is its title, in the column where it is typed', () => {
    expect(readLine(state, '  Send   the report ', at.queue)).toEqual({
      card: { title: 'Send the report', columnId: at.queue },
      marks: [],
    });
  });

  it('takes type, person, class, tags and column out of the line', () => {
    expect(readLine(state, 'Fee is wrong #def @sara !exp ~fees ~weekend ^test', at.queue)).toEqual({
      card: {
        title: 'Fee is wrong',
        columnId: at.testDoing,
        type: 'defect',
        assigneeId: personOf('SV'),
        classOfService: 'expedite',
        tags: ['fees', 'weekend'],
      },
      marks: [
        { kind: 'type', type: 'defect', word: 'Defect' },
        { kind: 'person', word: 'Sara Vogt' },
        { kind: 'expedite', word: 'Expedite' },
        { kind: 'tag', word: 'fees' },
        { kind: 'tag', word: 'weekend' },
        { kind: 'stage', word: 'Test' },
      ],
    });
  });

  it('keeps signs that mean nothing here in the title', () => {
    expect(readLine(state, 'Fix issue #42 @ noon !', undefined).card.title).toBe('Fix issue #42 @ noon !');
  });

  it('without a title is no card yet, but what is understood is shown', () => {
    expect(readLine(state, '#defect @sara', at.queue).marks).toHaveLength(2);
    expect(cardsOfLines(state, ['#defect @sara'], at.queue)).toEqual([]);
  });

  it('is one of several where several lines were pasted; empty ones are none', () => {
    const cards = cardsOfLines(state, ['One #defect', '   ', 'Two'], at.queue);
    expect(cards.map(({ title }) => title)).toEqual(['One', 'Two']);
  });
});

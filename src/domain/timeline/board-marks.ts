import type { ConfigurationDraft } from '../configure/draft.ts';
import { applyConfigurationEvent } from '../configure/fold.ts';
import { unconfigured } from '../configure/unconfigured.ts';
import type { Micros } from '../flow/history.ts';
import { instantText } from '../flow/instant-text.ts';
import type { eventVias } from '../schemas/board-view.ts';
import type { BoardMark } from '../schemas/timeline.ts';
import { changeWords } from './change-words.ts';

/** An event of the board's own configuration: when it happened, when it was written down, and by which command. */
export type DatedConfigurationEvent = ConfigurationDraft & {
  at: Micros;
  recordedAt: Micros;
  command: string;
  via: (typeof eventVias)[number];
};

const MICROS_PER_SECOND = 1_000_000;
const mostWords = 3;

type Mark = { at: Micros; words: string };

const sentence = (parts: readonly string[]): string => {
  const kept = parts.slice(0, mostWords).join(', ');
  return parts.length > mostWords ? `${kept} and ${parts.length - mostWords} more` : kept;
};

/** Events of one command that follow one another at once; a history that is written as one command has many such. */
export function together<Event extends DatedConfigurationEvent>(events: readonly Event[]): Event[][] {
  const groups: Event[][] = [];
  for (const event of events) {
    const last = groups.at(-1)?.at(-1);
    const follows = last?.command === event.command && event.at - last.at < MICROS_PER_SECOND;
    if (follows) groups.at(-1)?.push(event);
    else groups.push([event]);
  }
  return groups;
}

const begins = (group: readonly DatedConfigurationEvent[]) => group.some(({ kind }) => kind === 'board-created');

/** An imported history stands at its own instants; that it was brought in happened later, and is a mark of its own. */
function importMark(events: readonly DatedConfigurationEvent[]): Mark[] {
  const imported = events.filter(({ via }) => via === 'import');
  const last = imported.at(-1);
  return last ? [{ at: last.recordedAt, words: 'history imported' }] : [];
}

/**
 * The marks of a time rail, by instant: from all events of a board's own configuration in their order. The first says
 * that the board began; who came and went is no mark, because it is no rule.
 */
export function boardMarks(events: readonly DatedConfigurationEvent[]): BoardMark[] {
  let board = unconfigured('');
  const marks: Mark[] = [];
  for (const group of together(events)) {
    const parts = group.flatMap((event) => {
      const before = board;
      board = applyConfigurationEvent(board, event);
      return changeWords(before, board, event);
    });
    const last = group.at(-1);
    const told = begins(group) ? 'the board begins' : sentence(parts);
    if (last && told !== '') marks.push({ at: last.at, words: told });
  }
  return [...marks, ...importMark(events)]
    .toSorted((a, b) => a.at - b.at)
    .map(({ at, words }) => ({ at: instantText(at), words }));
}

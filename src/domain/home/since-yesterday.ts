import { counted } from '../flow/scenes/words.ts';

/** What happened on a board since the beginning of yesterday, in its zone; cards, each counted once in each figure. */
export type RecentCounts = {
  created: number;
  moved: number;
  movedByMe: number;
  finished: number;
  blocked: number;
  unblocked: number;
};

/** "6 cards moved, 2 of them by you; 1 finished, 1 new, 1 blocked." */
export function sinceSentence({ created, moved, movedByMe, finished, blocked, unblocked }: RecentCounts): string {
  const others = [
    finished > 0 ? `${finished} finished` : '',
    created > 0 ? `${created} new` : '',
    blocked > 0 ? `${blocked} blocked` : '',
    unblocked > 0 ? `${unblocked} unblocked` : '',
  ].filter((part) => part !== '');
  if (moved === 0 && others.length === 0) return 'Nothing has moved.';
  const own = movedByMe === 0 ? '' : movedByMe === moved ? ', by you' : `, ${movedByMe} of them by you`;
  return `${counted(moved, 'card')} moved${own}${others.length > 0 ? `; ${others.join(', ')}` : ''}.`;
}

import type { AccountParts, CardAccount } from '#domain/schemas/card-account.ts';

export type Part = AccountParts[number]['part'];

export const partWords: Readonly<Record<Part, string>> = {
  worked: 'worked',
  queue: 'queue',
  'next-stage-full': 'next stage full',
  blocked: 'blocked',
  'in-done': 'in done, then re-opened',
  'set-aside': 'set aside',
  unplaced: 'not yet on the board',
};

/** How a part is drawn: solid is work, ruled is waiting, hatched is stopped, and outside of the board there is nothing. */
export const partLook: Readonly<Record<Part, 'work' | 'wait' | 'stop' | 'away'>> = {
  worked: 'work',
  queue: 'wait',
  'next-stage-full': 'wait',
  blocked: 'stop',
  'in-done': 'wait',
  'set-aside': 'away',
  unplaced: 'away',
};

/** The order of the list: work first, then what kept it waiting. */
const order = Object.keys(partWords) as Part[];

export const inOrder = (parts: AccountParts): AccountParts =>
  parts.toSorted((a, b) => order.indexOf(a.part) - order.indexOf(b.part));

const dayMicros = 86_400_000_000;

/** "Where the 6 days went", "so far" while the card is not done. */
export function accountTitle({ total, end }: Pick<CardAccount, 'total' | 'end'>): string {
  const days = Math.floor(total / dayMicros);
  const what = days === 0 ? 'the time' : days === 1 ? 'the day' : `the ${days} days`;
  return `Where ${what} went${end === 'open' ? ' so far' : ''}`;
}

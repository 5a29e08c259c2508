import 'server-only';
import type { BoardAccess } from '#data/authorize.ts';
import { readBoardSettings } from '#data/boards/read-board-settings.ts';
import { readCardDetail } from '#data/cards/read-card-detail.ts';
import { readLedger } from '#data/ledger/read-ledger.ts';
import { readNamed } from '#data/ledger/read-named.ts';
import type { CardStart } from './model/card-start.ts';

const shownEvents = 50;

/** Reads one card by its number with the board around it. Throws `not-found`. */
export async function loadCard(access: BoardAccess<'ledger:read'>, number: number): Promise<CardStart> {
  const [card, { configuration, members }] = await Promise.all([
    readCardDetail(access, number),
    readBoardSettings(access),
  ]);
  const found = await readLedger(access, { cardId: card.id, before: null, limit: shownEvents + 1 });
  const events = found.slice(0, shownEvents);
  const named = await readNamed(access, events);
  return {
    board: configuration,
    members,
    me: access.personId,
    abilities: access.abilities(),
    card,
    events,
    hasEarlier: found.length > shownEvents,
    people: named.people,
    relatives: named.cards,
  };
}

import { cardKey, type HomeBoard, type OpenCard } from './open-card.ts';
import { cardsIn, type StageLoad, stageLoads } from './stage-load.ts';

/** Where help is needed most, with the card to look at first. */
export type WaterHint = { fullness: string; oldest: OpenCard; oldestKey: string; hands: string };

const beyond = ({ value, limit }: StageLoad) => value - limit.maximum;
const since = ({ startedAt, createdAt }: OpenCard) => startedAt ?? createdAt;

/** The stage that is furthest over its limit, or full: one for all boards; null while everything has room. */
export function waterHint(boards: readonly { board: HomeBoard; cards: readonly OpenCard[] }[]): WaterHint | null {
  const full = boards.flatMap(({ board, cards }) =>
    stageLoads(board.configuration, cards)
      .filter((load) => load.stage.kind === 'active' && beyond(load) >= 0)
      .map((load) => ({ board, load, inside: cardsIn(board.configuration, load.stage, cards) })),
  );
  const [worst] = full.toSorted((a, b) => beyond(b.load) - beyond(a.load));
  const [oldest] = worst?.inside.toSorted((a, b) => (since(a) < since(b) ? -1 : 1)) ?? [];
  if (!worst || !oldest) return null;
  const { board, load, inside } = worst;
  return {
    fullness:
      beyond(load) === 0 ? `${load.stage.name} is full.` : `${load.stage.name} is over its limit by ${beyond(load)}.`,
    oldest,
    oldestKey: cardKey(board, oldest),
    hands: handsOf(inside),
  };
}

/** First names, so that one knows whom to ask; nobody is counted. */
function handsOf(cards: readonly OpenCard[]): string {
  const names = [...new Set(cards.flatMap(({ assignee }) => assignee?.split(' ')[0] ?? []))].slice(0, 3);
  if (names.length === 0) return 'Nobody is on it.';
  const last = names.at(-1);
  return names.length === 1 ? `${last} is on it.` : `${names.slice(0, -1).join(', ')} and ${last} are on it.`;
}

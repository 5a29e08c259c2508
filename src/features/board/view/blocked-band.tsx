import type { CardBlock } from '#domain/schemas/card.ts';
import { IconOctagon } from '#ui/icons.tsx';
import { cardKey } from '../state/card-key.ts';
import { useBoard } from '../store/board-context.tsx';
import styles from './blocked-band.module.css';

const dayMs = 86_400_000;

/** The hatched band over a card that cannot go on: since when, and why. Several blocks show the oldest and their number. */
export function BlockedBand({ blocks, nowMs }: { blocks: readonly CardBlock[]; nowMs: number }) {
  const [oldest] = blocks.toSorted((a, b) => Date.parse(a.since) - Date.parse(b.since));
  const blockerKey = useBoard((state) => {
    const blocker = oldest?.blockedById && state.cards.get(oldest.blockedById);
    return blocker ? cardKey(state, blocker) : null;
  });
  if (!oldest) return null;
  const days = Math.max(0, Math.floor((nowMs - Date.parse(oldest.since)) / dayMs));
  const by = blockerKey ? ` · by ${blockerKey}` : '';
  const more = blocks.length > 1 ? ` · and ${blocks.length - 1} more` : '';
  return (
    <div className={styles.band} data-part="band">
      <IconOctagon />
      Blocked {days === 0 ? 'today' : `${days} d`} · {oldest.reason}
      {by}
      {more}
    </div>
  );
}

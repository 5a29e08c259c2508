import { cardAge } from '#domain/card-age.ts';
import type { BoardCard } from '#domain/schemas/card.ts';
import { Avatar } from '#ui/avatar.tsx';
import { showDay } from '#ui/date-display.ts';
import { IconCheck, IconFlag, IconSpeech } from '#ui/icons.tsx';
import { VisuallyHidden } from '#ui/visually-hidden.tsx';
import styles from './card-foot.module.css';
import { useSurroundings } from './surroundings.tsx';
import { TideMarks } from './tide-marks.tsx';

/** Who has the card, what else there is to know of it, and its age. */
export function CardFoot({ card }: { card: BoardCard }) {
  const { configuration, members, pace, columnNames, nowMs } = useSurroundings();
  const assignee = card.assigneeId ? members.get(card.assigneeId) : undefined;
  return (
    <div className={styles.foot} data-part="foot">
      <span className={styles.facts} data-part="facts">
        {assignee ? <Avatar name={assignee.name} /> : <span className={styles.nobody} title="Nobody has it yet" />}
        <VisuallyHidden>{assignee ? `with ${assignee.name}` : 'unassigned'}</VisuallyHidden>
        <Facts card={card} nowMs={nowMs} />
      </span>
      <TideMarks
        age={cardAge(card, pace, configuration.zone, nowMs)}
        column={(card.columnId && columnNames.get(card.columnId)) || 'its stage'}
      />
    </div>
  );
}

const soonMs = 7 * 86_400_000;

/** Only what exists: checklist, comments, a due date of the next seven days, the customer. */
function Facts({ card, nowMs }: { card: BoardCard; nowMs: number }) {
  const dueSoon = card.dueOn !== null && Date.parse(card.dueOn) - nowMs <= soonMs;
  return (
    <>
      {card.checklistTotal > 0 ? (
        <span className={styles.fact} title="Checklist">
          <IconCheck />
          {card.checklistDone}/{card.checklistTotal}
        </span>
      ) : null}
      {card.comments > 0 ? (
        <span className={styles.fact} title="Comments">
          <IconSpeech />
          {card.comments}
        </span>
      ) : null}
      {dueSoon && card.dueOn ? (
        <span className={styles.fact} title="Due">
          <IconFlag />
          {showDay(card.dueOn).slice(0, -5)}
        </span>
      ) : null}
      {card.customer ? <span className={styles.customer}>{card.customer}</span> : null}
    </>
  );
}

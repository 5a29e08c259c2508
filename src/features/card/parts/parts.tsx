'use client';

import { SaveNote } from '../fields/save-note.tsx';
import { isDone } from '../head/is-done.ts';
import { useCardModel } from '../model/card-context.tsx';
import { createRequest, editRequest } from '../model/card-request.ts';
import { useSave } from '../model/use-save.ts';
import { CardPicker } from '../pick/card-picker.tsx';
import { DoneShare } from '../rows/done-share.tsx';
import rows from '../rows/rows.module.css';
import { PartLine } from './part-line.tsx';
import styles from './parts.module.css';

/** The card that this one is a part of, the parts of this one, and how many of them are done. */
export function Parts() {
  const { card, board, can } = useCardModel();
  const { state, save } = useSave();
  const mayEdit = can('card:edit');
  const done = card.parts.filter(({ columnId }) => isDone(board, columnId)).length;
  return (
    <section aria-label="Parts" className={rows.section}>
      <Parent />
      {card.parts.length > 0 ? (
        <DoneShare done={done} all={card.parts.length} label={`${done} of ${card.parts.length} parts done`} />
      ) : (
        <p className={rows.small}>No parts yet.</p>
      )}
      <ul className={rows.rows}>
        {card.parts.map((part) => (
          <PartLine
            key={part.id}
            part={part}
            removeLabel={`${board.key}-${part.number} is no part of it`}
            onRemove={mayEdit ? () => void save(editRequest(part.id, { parentId: null })) : undefined}
          />
        ))}
      </ul>
      {mayEdit ? (
        <CardPicker
          label="Add a part"
          placeholder="Type a new part’s title, or a card’s key or title"
          onPick={({ id }) => void save(editRequest(id, { parentId: card.id }))}
          offer={{
            label: (title) => `Create “${title}”`,
            run: (title) => void save(createRequest({ title: title.slice(0, 500), parentId: card.id })),
          }}
        />
      ) : null}
      <SaveNote state={state} />
    </section>
  );
}

function Parent() {
  const { card, can } = useCardModel();
  const { state, save } = useSave();
  const put = (parentId: typeof card.parentId) => save(editRequest(card.id, { parentId }));
  if (!card.parent && !can('card:edit')) return null;
  return (
    <div className={styles.parent}>
      <span className={styles.label}>Part of</span>
      {card.parent ? (
        <ul className={rows.rows}>
          <PartLine
            part={card.parent}
            removeLabel="No part of it any more"
            onRemove={can('card:edit') ? () => void put(null) : undefined}
          />
        </ul>
      ) : (
        <CardPicker label="Part of" placeholder="A card’s key or title" onPick={({ id }) => void put(id)} />
      )}
      <SaveNote state={state} />
    </div>
  );
}

'use client';

import type { BoardCard } from '#domain/schemas/card.ts';
import type { CardTypeId } from '#domain/schemas/configuration.ts';
import type { LaneId, PersonId } from '#domain/schemas/ids.ts';
import { useCardModel } from '../model/card-context.tsx';
import type { CardModel } from '../model/use-card.ts';
import { ChoiceField, type Option } from './choice-field.tsx';
import { DueField } from './due-field.tsx';
import styles from './fields.module.css';
import { ParentField } from './parent-field.tsx';
import { TagsField } from './tags-field.tsx';
import { TextField } from './text-field.tsx';

const classes: { value: BoardCard['classOfService']; label: string }[] = [
  { value: 'standard', label: 'standard' },
  { value: 'expedite', label: 'expedite' },
  { value: 'fixed-date', label: 'fixed date' },
  { value: 'intangible', label: 'intangible' },
];

function optionsOf({ board, members, card, people }: CardModel) {
  const isMember = members.some(({ personId }) => personId === card.assigneeId);
  const left = card.assigneeId && !isMember ? people[card.assigneeId] : undefined;
  return {
    types: board.types
      .filter(({ id, enabled }) => enabled || id === card.type)
      .map(({ id, word }): Option => ({ value: id, label: word })),
    people: [
      { value: '', label: 'nobody' },
      ...members.map(({ personId, name }): Option => ({ value: personId, label: name })),
      ...(card.assigneeId && !isMember ? [{ value: card.assigneeId, label: left ?? 'somebody who left' }] : []),
    ],
  };
}

const sizeChange = (text: string) => {
  if (text === '') return { size: null };
  const isSize = /^[1-9]\d{0,3}$/.test(text) && Number(text) <= 1000;
  return isSize ? { size: Number(text) } : 'Write a whole number from 1 to 1000, or nothing.';
};

/** What of a card is one value each; every field saves by itself. */
export function CardFields() {
  const model = useCardModel();
  const { card } = model;
  const { types, people } = optionsOf(model);
  return (
    <div className={styles.fields}>
      <ChoiceField label="Type" options={types} value={card.type} change={(type) => ({ type: type as CardTypeId })} />
      <ChoiceField
        label="Assignee"
        options={people}
        value={card.assigneeId ?? ''}
        change={(id) => ({ assigneeId: (id || null) as PersonId | null })}
      />
      <ChoiceField
        label="Class"
        options={classes}
        value={card.classOfService}
        change={(value) => ({ classOfService: value as BoardCard['classOfService'] })}
      />
      <TextField
        label="Size"
        inputMode="numeric"
        value={card.size === null ? '' : String(card.size)}
        change={sizeChange}
      />
      <DueField />
      <LaneField />
      <TextField label="Customer" value={card.customer ?? ''} change={(text) => ({ customer: text || null })} />
      <TextField
        label="Environment"
        value={card.environment ?? ''}
        change={(text) => ({ environment: text || null })}
      />
      <ParentField />
      <TagsField />
    </div>
  );
}

/** Only where the board has lanes. */
function LaneField() {
  const { board, card } = useCardModel();
  const lanes = board.lanes.filter(({ id, retired }) => !retired || id === card.laneId);
  if (lanes.length === 0) return null;
  return (
    <ChoiceField
      label="Lane"
      options={[{ value: '', label: 'no lane' }, ...lanes.map(({ id, name }): Option => ({ value: id, label: name }))]}
      value={card.laneId ?? ''}
      change={(id) => ({ laneId: (id || null) as LaneId | null })}
    />
  );
}

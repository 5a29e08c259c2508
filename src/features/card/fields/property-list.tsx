'use client';

import type { ReactNode } from 'react';
import { cardTypeMarks } from '#domain/card-type-marks.ts';
import type { CardDetail } from '#domain/schemas/card-detail.ts';
import type { CardTypeId } from '#domain/schemas/configuration.ts';
import type { LaneId, PersonId } from '#domain/schemas/ids.ts';
import { Avatar } from '#ui/avatar.tsx';
import { Glyph } from '#ui/glyph.tsx';
import type { CardModel } from '../model/use-card.ts';
import { ChoiceProperty } from './choice-property.tsx';
import { DueProperty } from './due-property.tsx';
import { classes, lanesOf, peopleOf, typesOf } from './property-options.ts';
import { Tags } from './tags.tsx';
import { TextProperty } from './text-property.tsx';

type Property = {
  word: string;
  /** Whether a card says something there. */
  isSaid: (card: CardDetail) => boolean;
  draw: (model: CardModel, isNew: boolean) => ReactNode;
};

const always = () => true;

/** A text that a card has or has not. */
const written = (field: 'customer' | 'environment', word: string, sign: string): Property => ({
  word,
  isSaid: (card) => card[field] !== null,
  draw: (_, isNew) => (
    <TextProperty
      field={field}
      label={word}
      sign={sign}
      isNew={isNew}
      read={(card) => card[field] ?? ''}
      change={(text) => ({ [field]: text || null })}
    />
  ),
});

const sizeChange = (text: string) => {
  if (text === '') return { size: null };
  const isSize = /^[1-9]\d{0,3}$/.test(text) && Number(text) <= 1000;
  return isSize ? { size: Number(text) } : 'Write a whole number from 1 to 1000, or nothing.';
};

/** Every property of a card, in the order of the line. */
const properties = {
  assignee: { word: 'Assignee', isSaid: always, draw: (model) => <Assignee model={model} /> },
  customer: written('customer', 'Customer', '◇ customer:'),
  due: { word: 'Due date', isSaid: ({ dueOn }) => dueOn !== null, draw: (_, isNew) => <DueProperty isNew={isNew} /> },
  tags: { word: 'Tag', isSaid: ({ tags }) => tags.length > 0, draw: (_, isNew) => <Tags isNew={isNew} /> },
  class: {
    word: 'Class',
    isSaid: ({ classOfService }) => classOfService !== 'standard',
    draw: ({ card }, isNew) => (
      <ChoiceProperty
        field="classOfService"
        label="Class"
        sign="class:"
        isNew={isNew}
        options={classes}
        value={card.classOfService}
        change={(value) => ({ classOfService: value as CardDetail['classOfService'] })}
      />
    ),
  },
  lane: {
    word: 'Lane',
    isSaid: ({ laneId }) => laneId !== null,
    draw: (model, isNew) => (
      <ChoiceProperty
        field="laneId"
        label="Lane"
        sign="lane:"
        isNew={isNew}
        options={lanesOf(model)}
        value={model.card.laneId ?? ''}
        change={(id) => ({ laneId: (id || null) as LaneId | null })}
      />
    ),
  },
  size: {
    word: 'Size',
    isSaid: ({ size }) => size !== null,
    draw: (_, isNew) => (
      <TextProperty
        field="size"
        label="Size"
        sign="size:"
        isNew={isNew}
        inputMode="numeric"
        read={({ size }) => (size === null ? '' : String(size))}
        change={sizeChange}
      />
    ),
  },
  environment: written('environment', 'Environment', 'environment:'),
  type: { word: 'Type', isSaid: always, draw: (model) => <CardType model={model} /> },
} as const satisfies Record<string, Property>;

export type PropertyName = keyof typeof properties;
export const propertyNames = Object.keys(properties) as PropertyName[];
export const propertyWord = (name: PropertyName): string => properties[name].word;
export const isSaid = (card: CardDetail, name: PropertyName): boolean => properties[name].isSaid(card);

function CardType({ model }: { model: CardModel }) {
  const { type } = model.card;
  return (
    <ChoiceProperty
      field="type"
      command="type"
      label="Type"
      sign={
        <span style={{ display: 'grid', color: `var(--type-${type})` }}>
          <Glyph shape={cardTypeMarks[type]} />
        </span>
      }
      options={typesOf(model)}
      value={type}
      change={(chosen) => ({ type: chosen as CardTypeId })}
    />
  );
}

function Assignee({ model }: { model: CardModel }) {
  const options = peopleOf(model);
  const { assigneeId } = model.card;
  const name = options.find(({ value }) => value === assigneeId)?.label;
  return (
    <ChoiceProperty
      field="assigneeId"
      command="assign"
      label="Assignee"
      sign={assigneeId && name ? <Avatar name={name} size={18} /> : '○'}
      options={options}
      value={assigneeId ?? ''}
      change={(id) => ({ assigneeId: (id || null) as PersonId | null })}
    />
  );
}

/** One property as a part of the line; each time it has been asked for, it takes the focus anew. */
export const drawProperty = (name: PropertyName, model: CardModel, timesAsked: number): ReactNode => (
  <div key={`${name} ${timesAsked}`} style={{ display: 'contents' }}>
    {properties[name].draw(model, timesAsked > 0)}
  </div>
);

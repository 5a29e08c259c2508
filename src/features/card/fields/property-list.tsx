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

export const propertyWords = {
  assignee: 'Assignee',
  customer: 'Customer',
  due: 'Due date',
  tags: 'Tag',
  class: 'Class',
  lane: 'Lane',
  size: 'Size',
  environment: 'Environment',
  type: 'Type',
} as const;
export type PropertyName = keyof typeof propertyWords;
export const propertyNames = Object.keys(propertyWords) as PropertyName[];

const said: Readonly<Record<PropertyName, (card: CardDetail) => boolean>> = {
  assignee: () => true,
  customer: ({ customer }) => customer !== null,
  due: ({ dueOn }) => dueOn !== null,
  tags: ({ tags }) => tags.length > 0,
  class: ({ classOfService }) => classOfService !== 'standard',
  lane: ({ laneId }) => laneId !== null,
  size: ({ size }) => size !== null,
  environment: ({ environment }) => environment !== null,
  type: () => true,
};

/** Whether a card says something there. */
export const isSaid = (card: CardDetail, name: PropertyName): boolean => said[name](card);

const sizeChange = (text: string) => {
  if (text === '') return { size: null };
  const isSize = /^[1-9]\d{0,3}$/.test(text) && Number(text) <= 1000;
  return isSize ? { size: Number(text) } : 'Write a whole number from 1 to 1000, or nothing.';
};

type Draw = (model: CardModel, isNew: boolean) => ReactNode;

const draw: Readonly<Record<PropertyName, Draw>> = {
  assignee: (model) => <Assignee model={model} />,
  customer: (_, isNew) => (
    <TextProperty
      field="customer"
      label="Customer"
      sign="◇ customer:"
      isNew={isNew}
      read={({ customer }) => customer ?? ''}
      change={(text) => ({ customer: text || null })}
    />
  ),
  due: (_, isNew) => <DueProperty isNew={isNew} />,
  tags: (_, isNew) => <Tags isNew={isNew} />,
  class: ({ card }, isNew) => (
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
  lane: (model, isNew) => (
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
  size: (_, isNew) => (
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
  environment: (_, isNew) => (
    <TextProperty
      field="environment"
      label="Environment"
      sign="environment:"
      isNew={isNew}
      read={({ environment }) => environment ?? ''}
      change={(text) => ({ environment: text || null })}
    />
  ),
  type: (model) => (
    <ChoiceProperty
      field="type"
      command="type"
      label="Type"
      sign={
        <span style={{ display: 'grid', color: `var(--type-${model.card.type})` }}>
          <Glyph shape={cardTypeMarks[model.card.type]} />
        </span>
      }
      options={typesOf(model)}
      value={model.card.type}
      change={(type) => ({ type: type as CardTypeId })}
    />
  ),
};

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
    {draw[name](model, timesAsked > 0)}
  </div>
);

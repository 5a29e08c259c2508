import type { BoardConfiguration, Swimlane } from '#domain/schemas/configuration.ts';
import type { ConfigurationChange } from '#domain/schemas/configuration-commands.ts';
import type { LaneId } from '#domain/schemas/ids.ts';
import type { Problems } from '../plan/field.ts';
import type { PlannedChange } from '../plan/planned-change.ts';
import type { SettingsRules } from '../use-settings-form.ts';

/** A lane in the form; a new one has an id that the board does not know yet. */
export type LaneForm = Swimlane & { isNew: boolean };

const formOf = ({ lanes }: BoardConfiguration): LaneForm[] => lanes.map((lane) => ({ ...lane, isNew: false }));

/** Lanes that can be put in order: those in use. */
export const isOrdered = ({ retired }: LaneForm): boolean => !retired;

/** The form with a lane at another place among those in order, counted from 0. */
export function withLaneAt(form: LaneForm[], id: LaneId, index: number): LaneForm[] {
  const ordered = form.filter(isOrdered);
  const moved = ordered.find((lane) => lane.id === id);
  if (!moved) return form;
  const next = ordered.filter((lane) => lane !== moved).toSpliced(index, 0, moved);
  return form.map((lane) => (isOrdered(lane) ? (next.shift() ?? lane) : lane));
}

/** The order as one change, after what becomes of each lane; a new one comes last of itself. */
function orderOf({ lanes }: BoardConfiguration, form: LaneForm[]): PlannedChange[] {
  const ordered = form.filter(isOrdered);
  const laneIds = ordered.map(({ id }) => id);
  const known = lanes.map(({ id }) => id).filter((id) => laneIds.includes(id));
  const before = [...known, ...ordered.filter(({ isNew }) => isNew).map(({ id }) => id)];
  if (laneIds.every((id, index) => id === before[index])) return [];
  const names = ordered.map(({ name }) => name.trim());
  return [
    { field: 'order', sentence: `Lanes in the order ${names.join(', ')}`, changes: [{ do: 'order-lanes', laneIds }] },
  ];
}

const sentenceOf = (before: Swimlane | undefined, { name, retired }: LaneForm): string => {
  if (!before) return `Lane ${name} is new`;
  const renamed = before.name === name ? [] : [`lane ${before.name} is called ${name}`];
  const moved = before.retired === retired ? [] : [`lane ${name} is ${retired ? 'removed' : 'back'}`];
  const sentence = [...renamed, ...moved].join(', ');
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
};

const changesOf = (board: BoardConfiguration, form: LaneForm[]): PlannedChange[] => [
  ...form.flatMap((typed) => laneChange(board, { ...typed, name: typed.name.trim() })),
  ...orderOf(board, form),
];

function laneChange(board: BoardConfiguration, lane: LaneForm): PlannedChange[] {
  const before = board.lanes.find(({ id }) => id === lane.id);
  const { id: laneId, name, retired } = lane;
  const planned = (change: ConfigurationChange) => [
    { field: laneId, sentence: sentenceOf(before, lane), changes: [change] },
  ];
  if (!before) return planned({ do: 'add-lane', laneId, name });
  if (before.name === name && before.retired === retired) return [];
  return planned({ do: 'set-lane', laneId, name, retired });
}

function problemsOf(_: BoardConfiguration, form: LaneForm[]): Problems {
  const inUse = form.filter(({ retired }) => !retired);
  const nameOf = ({ name }: LaneForm) => name.trim().toLowerCase();
  return Object.fromEntries(
    inUse.flatMap((lane) => {
      if (!nameOf(lane)) return [[lane.id, 'Give the lane a name.']];
      const isTwice = inUse.some((other) => other.id !== lane.id && nameOf(other) === nameOf(lane));
      return isTwice ? [[lane.id, 'Another lane has this name.']] : [];
    }),
  );
}

export const laneRules: SettingsRules<LaneForm[]> = { formOf, changesOf, problemsOf };

import type { BoardConfiguration, Swimlane } from '#domain/schemas/configuration.ts';
import type { Problems } from '../plan/field.ts';
import type { PlannedChange } from '../plan/planned-change.ts';
import type { SettingsRules } from '../use-settings-form.ts';

/** A lane in the form; one that is not on the board yet has no id. */
export type LaneForm = { key: string; id: Swimlane['id'] | null; name: string; retired: boolean };

const formOf = ({ lanes }: BoardConfiguration): LaneForm[] => lanes.map((lane) => ({ ...lane, key: lane.id }));

/** Lanes that can be put in order: those in use. A new one is the last until the board has it. */
export const isOrdered = ({ id, retired }: LaneForm): boolean => id !== null && !retired;

/** The form with a lane at another place among those in order, counted from 0. */
export function withLaneAt(form: LaneForm[], key: string, index: number): LaneForm[] {
  const ordered = form.filter(isOrdered);
  const moved = ordered.find((lane) => lane.key === key);
  if (!moved) return form;
  const next = ordered.filter((lane) => lane !== moved).toSpliced(index, 0, moved);
  return form.map((lane) => (isOrdered(lane) ? (next.shift() ?? lane) : lane));
}

/** The order as one change, after what becomes of the lanes that the board knows and before new ones. */
function orderOf({ lanes }: BoardConfiguration, form: LaneForm[]): PlannedChange[] {
  const laneIds = form.filter(isOrdered).flatMap(({ id }) => id ?? []);
  const before = lanes.map(({ id }) => id).filter((id) => laneIds.includes(id));
  if (laneIds.every((id, index) => id === before[index])) return [];
  const names = form.filter(isOrdered).map(({ name }) => name.trim());
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
  ...laneChanges(
    board,
    form.filter(({ id }) => id !== null),
  ),
  ...orderOf(board, form),
  ...laneChanges(
    board,
    form.filter(({ id }) => id === null),
  ),
];

const laneChanges = (board: BoardConfiguration, form: LaneForm[]): PlannedChange[] =>
  form.flatMap((typed): PlannedChange[] => {
    const lane = { ...typed, name: typed.name.trim() };
    const before = board.lanes.find(({ id }) => id === lane.id);
    if (before && before.name === lane.name && before.retired === lane.retired) return [];
    const { key, id, name, retired } = lane;
    const named = id === null ? {} : { laneId: id };
    return [{ field: key, sentence: sentenceOf(before, lane), changes: [{ do: 'set-lane', ...named, name, retired }] }];
  });

function problemsOf(_: BoardConfiguration, form: LaneForm[]): Problems {
  const inUse = form.filter(({ retired }) => !retired);
  const nameOf = ({ name }: LaneForm) => name.trim().toLowerCase();
  return Object.fromEntries(
    inUse.flatMap((lane) => {
      if (!nameOf(lane)) return [[lane.key, 'Give the lane a name.']];
      const isTwice = inUse.some((other) => other.key !== lane.key && nameOf(other) === nameOf(lane));
      return isTwice ? [[lane.key, 'Another lane has this name.']] : [];
    }),
  );
}

export const laneRules: SettingsRules<LaneForm[]> = { formOf, changesOf, problemsOf };

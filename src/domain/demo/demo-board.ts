import type { NewId } from '#domain/configure/configured.ts';
import type { ConfigurationChange } from '#domain/schemas/configuration-commands.ts';
import type { ColumnId } from '#domain/schemas/ids.ts';

type Stage = {
  name: string;
  kind: 'queue' | 'active' | 'done';
  split?: boolean;
  limit?: number;
  lowered?: number;
  policy: string;
};

const stages: readonly Stage[] = [
  { name: 'Input queue', kind: 'queue', limit: 8, lowered: 6, policy: 'Has a customer and one sentence of why.' },
  {
    name: 'Analysis',
    kind: 'active',
    split: true,
    limit: 4,
    lowered: 3,
    policy: 'Done: three examples agreed with whoever asked.',
  },
  {
    name: 'Design & development',
    kind: 'active',
    split: true,
    limit: 6,
    lowered: 5,
    policy: 'Done: reviewed, merged, on the test system.',
  },
  {
    name: 'Test',
    kind: 'active',
    split: true,
    limit: 5,
    lowered: 4,
    policy: 'Done: the examples hold, and an hour of free testing.',
  },
  { name: 'Ready to deliver', kind: 'queue', limit: 8, policy: 'Leaves with the next release, Tuesdays and Fridays.' },
  { name: 'Delivered', kind: 'done', policy: '' },
];

const limitOf = (columnId: ColumnId, maximum: number): ConfigurationChange => ({
  do: 'set-limit',
  scope: 'column',
  columnIds: [columnId],
  maximum,
  mode: 'ask',
});

/** How the demo board begins, and what its team changes half-way. */
export function demoChanges(newId: NewId): { first: ConfigurationChange[]; lowered: ConfigurationChange[] } {
  const ids = stages.map(() => newId() as ColumnId);
  const id = (index: number) => ids[index] as ColumnId;
  const first = stages.flatMap(({ name, kind, policy, split, limit }, index): ConfigurationChange[] => [
    { do: 'add-column', columnId: id(index), name, kind, discard: false, policy },
    ...(split ? [{ do: 'split-column' as const, columnId: id(index) }] : []),
    ...(limit === undefined ? [] : [limitOf(id(index), limit)]),
  ]);
  const points = { commitmentColumnId: id(1), doneColumnId: id(stages.length - 1), sleDays: 14 };
  return {
    first: [...first, { do: 'change-board', ...points }],
    lowered: stages.flatMap(({ lowered }, index) => (lowered === undefined ? [] : [limitOf(id(index), lowered)])),
  };
}

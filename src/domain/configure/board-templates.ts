import type { CardTypeId } from '#domain/schemas/configuration.ts';
import type { ConfigurationChange, CreateBoard } from '#domain/schemas/configuration-commands.ts';
import type { ColumnId } from '#domain/schemas/ids.ts';
import type { NewId } from './configured.ts';

/** The eight card types and the words that a new board begins with. */
export const cardTypeWords: Readonly<Record<CardTypeId, string>> = {
  feature: 'Feature',
  'customer-request': 'Request',
  defect: 'Defect',
  upkeep: 'Upkeep',
  'ops-request': 'Ops',
  spike: 'Spike',
  compliance: 'Compliance',
  support: 'Support',
};

type ColumnPlan = { name: string; kind: 'queue' | 'active' | 'done'; split?: boolean; limit?: number };
type Plan = { columns: ColumnPlan[]; commitment: number; done: number };

const plans: Record<Exclude<CreateBoard['template'], 'none'>, Plan> = {
  simple: {
    columns: [
      { name: 'Input queue', kind: 'queue', limit: 8 },
      { name: 'Development', kind: 'active', split: true, limit: 4 },
      { name: 'Test', kind: 'active', limit: 3 },
      { name: 'Delivered', kind: 'done' },
    ],
    commitment: 1,
    done: 3,
  },
  delivery: {
    columns: [
      { name: 'Input queue', kind: 'queue', limit: 6 },
      { name: 'Analysis', kind: 'active', split: true, limit: 3 },
      { name: 'Design & development', kind: 'active', split: true, limit: 5 },
      { name: 'Test', kind: 'active', split: true, limit: 4 },
      { name: 'Ready to deliver', kind: 'queue', limit: 8 },
      { name: 'Delivered', kind: 'done' },
    ],
    commitment: 1,
    done: 5,
  },
};

const limitOf = (columnId: ColumnId, maximum: number): ConfigurationChange => ({
  do: 'set-limit',
  scope: 'column',
  columnIds: [columnId],
  maximum,
  mode: 'ask',
});

/** The changes that make an empty board into one of the templates; limits ask for a reason, as is the default. */
export function templateChanges(template: CreateBoard['template'], newId: NewId): ConfigurationChange[] {
  if (template === 'none') return [];
  const { columns, commitment, done } = plans[template];
  const ids = columns.map(() => newId() as ColumnId);
  const changes = columns.flatMap((column, index): ConfigurationChange[] => {
    const columnId = ids[index] as ColumnId;
    const { name, kind } = column;
    return [
      { do: 'add-column', columnId, name, kind, discard: false, policy: '' },
      ...(column.split ? [{ do: 'split-column' as const, columnId }] : []),
      ...(column.limit === undefined ? [] : [limitOf(columnId, column.limit)]),
    ];
  });
  const points = { commitmentColumnId: ids[commitment] ?? null, doneColumnId: ids[done] ?? null };
  return [...changes, { do: 'change-board', ...points }];
}

/** The changes that give a new board its eight card types. */
export const typeChanges = (): ConfigurationChange[] =>
  (Object.entries(cardTypeWords) as [CardTypeId, string][]).map(([type, word]) => ({
    do: 'set-type',
    type,
    word,
    enabled: true,
  }));

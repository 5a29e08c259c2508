import { someColumn, someLimit } from '#domain/configuration.fixture.ts';
import { rankBetween } from '#domain/position.ts';
import type { BoardView } from '#domain/schemas/board-view.ts';
import type { BoardCard } from '#domain/schemas/card.ts';
import type { BoardConfiguration, CardTypeId, Column, LimitMode } from '#domain/schemas/configuration.ts';
import type { BoardId, CardId, ColumnId, LaneId, PersonId } from '#domain/schemas/ids.ts';

const uuid = (kind: number, n: number) =>
  `00000000-0000-4000-8${kind.toString().padStart(3, '0')}-${n.toString().padStart(12, '0')}`;
const columnIdOf = (n: number) => uuid(1, n) as ColumnId;

/** The open columns of the harbour board by short names, and its split parents. */
export const at = {
  queue: columnIdOf(1),
  analysis: columnIdOf(2),
  analysisDoing: columnIdOf(3),
  analysisDone: columnIdOf(4),
  development: columnIdOf(5),
  developmentDoing: columnIdOf(6),
  developmentDone: columnIdOf(7),
  test: columnIdOf(8),
  testDoing: columnIdOf(9),
  testDone: columnIdOf(10),
  ready: columnIdOf(11),
  delivered: columnIdOf(12),
};

const people = ['Mo Ott', 'Rosa Klein', 'Liv Sand', 'Ana Neri', 'Jan Tamm', 'Sara Vogt', 'Gil Diaz'];
export const personOf = (initials: string): PersonId => {
  const index = people.findIndex(
    (name) =>
      name
        .split(' ')
        .map((word) => word[0])
        .join('') === initials,
  );
  return uuid(2, index + 1) as PersonId;
};

const splitColumn = (parent: ColumnId, doing: ColumnId, done: ColumnId, name: string): Column[] => [
  someColumn(parent, name, { split: true }),
  someColumn(doing, name, { parentId: parent, half: 'in-progress' }),
  someColumn(done, name, { parentId: parent, half: 'done', kind: 'queue' }),
];

const limit = (n: number, columnId: ColumnId, maximum: number, mode: LimitMode) =>
  someLimit(uuid(3, n), { columnIds: [columnId], maximum, mode });

const words: Record<CardTypeId, string> = {
  feature: 'Feature',
  'customer-request': 'Request',
  defect: 'Defect',
  upkeep: 'Upkeep',
  'ops-request': 'Ops',
  spike: 'Spike',
  compliance: 'Compliance',
  support: 'Support',
};

export const harbourConfiguration: BoardConfiguration = {
  id: uuid(0, 1) as BoardId,
  key: 'HB',
  name: 'Harbour releases',
  zone: 'Europe/Luxembourg',
  commitmentColumnId: at.analysis,
  doneColumnId: at.delivered,
  expediteLimit: 1,
  sleDays: 19,
  archived: false,
  columns: [
    someColumn(at.queue, 'Input queue', { kind: 'queue' }),
    ...splitColumn(at.analysis, at.analysisDoing, at.analysisDone, 'Analysis'),
    ...splitColumn(at.development, at.developmentDoing, at.developmentDone, 'Design & development'),
    ...splitColumn(at.test, at.testDoing, at.testDone, 'Test'),
    someColumn(at.ready, 'Ready to deliver', { kind: 'queue' }),
    someColumn(at.delivered, 'Delivered', { kind: 'done' }),
  ],
  lanes: [],
  types: (Object.keys(words) as CardTypeId[]).map((id) => ({ id, word: words[id], enabled: true })),
  limits: [
    limit(1, at.queue, 6, 'warn'),
    limit(2, at.analysis, 3, 'ask'),
    limit(3, at.development, 5, 'ask'),
    limit(4, at.test, 4, 'stop'),
    limit(5, at.ready, 8, 'show'),
  ],
};

export const lanes = { partners: uuid(5, 1) as LaneId, inside: uuid(5, 2) as LaneId };

type Row = [
  number: number,
  type: CardTypeId,
  title: string,
  who: string | null,
  days: number,
  more?: Partial<BoardCard>,
];

/** "Now" on the harbour board, and the instant that lies so many days before it. */
export const now = Date.UTC(2026, 10, 20, 10, 52);
const daysAgo = (days: number) => new Date(now - days * 86_400_000).toISOString().replace('Z', '000Z');

export const cardIdOf = (number: number): CardId => uuid(4, number) as CardId;

export function card(columnId: ColumnId, rank: string, [number, type, title, who, days, more]: Row): BoardCard {
  return {
    id: cardIdOf(number),
    number,
    title,
    columnId,
    rank,
    laneId: null,
    type,
    size: null,
    classOfService: 'standard',
    assigneeId: who === null ? null : personOf(who),
    cardSeq: 1,
    lastSeq: number,
    createdAt: daysAgo(days + 3),
    enteredAt: daysAgo(Math.min(days, 2)),
    startedAt: columnId === at.queue ? null : daysAgo(days - 1),
    dueOn: null,
    tags: [],
    customer: null,
    environment: null,
    parentId: null,
    checklistDone: 0,
    checklistTotal: 0,
    comments: 0,
    blocks: [],
    ...more,
  };
}

const blocked = {
  blocks: [
    {
      id: uuid(6, 1) as BoardCard['blocks'][number]['id'],
      category: 'customer' as const,
      reason: 'waiting for SMTP relay',
      blockedById: null,
      since: daysAgo(2),
    },
  ],
  checklistDone: 3,
  checklistTotal: 5,
};

const rows: [ColumnId, Row[]][] = [
  [
    at.queue,
    [
      [181, 'customer-request', 'Deadline list in the customer’s own time zone', null, 1],
      [178, 'feature', 'Scheduled reports: pause over holidays', null, 3],
      [176, 'upkeep', 'Move session store to PostgreSQL', null, 4],
      [174, 'ops-request', 'Staging server for the Chicago office', null, 6],
    ],
  ],
  [
    at.analysisDoing,
    [
      [170, 'feature', 'Split “reporting” epic into three cards', 'RK', 2],
      [169, 'spike', 'Can we read the CI lead time from webhooks?', 'AN', 3],
    ],
  ],
  [at.analysisDone, [[165, 'customer-request', 'Annuity fee preview before approval', 'LS', 5]]],
  [
    at.developmentDoing,
    [
      [142, 'feature', 'Send scheduled report by e-mail', 'MO', 6, blocked],
      [151, 'customer-request', 'Attach report to an e-mail from the client', 'JT', 2],
      [160, 'defect', 'Sorting resets after import', 'AN', 1, { classOfService: 'expedite' }],
    ],
  ],
  [
    at.developmentDone,
    [
      [139, 'feature', 'Report layout editor', 'RK', 9],
      [144, 'upkeep', 'Upgrade to Node 24', 'JT', 4],
    ],
  ],
  [
    at.testDoing,
    [
      [131, 'feature', 'Bulk transfer of mandates', 'SV', 11],
      [133, 'defect', 'Wrong fee for weekend deadlines', 'SV', 7],
      [136, 'customer-request', 'Two-factor login for partners', 'SV', 4],
      [137, 'ops-request', 'Mail relay smoke test', 'GD', 2],
    ],
  ],
  [
    at.testDone,
    [
      [127, 'feature', 'Dashboard for case officers', 'SV', 8],
      [129, 'customer-request', 'Import of legacy citations', 'GD', 6],
    ],
  ],
  [
    at.ready,
    [
      [118, 'feature', 'Audit trail export', 'GD', 12],
      [121, 'customer-request', 'German holiday calendar', 'GD', 10],
      [122, 'upkeep', 'Smaller installer image', 'JT', 9],
    ],
  ],
];

/** The board of the pictures: 21 cards, Development full, Test over its limit by 2. */
export function harbour(more: Partial<BoardView> = {}): BoardView {
  const cards = rows.flatMap(([columnId, list]) => {
    let rank: string | null = null;
    return list.map((row) => {
      rank = rankBetween({ above: rank, below: null });
      return card(columnId, rank, row);
    });
  });
  return {
    seq: 400,
    configuration: harbourConfiguration,
    members: people.map((name, index) => ({ personId: uuid(2, index + 1) as PersonId, name, role: 'member' })),
    cards,
    olderDone: {},
    abilities: ['board:read', 'card:create', 'card:move', 'card:edit', 'card:block', 'card:archive', 'card:comment'],
    me: personOf('MO'),
    ...more,
  };
}

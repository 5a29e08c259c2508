import type { CardTypeId } from '#domain/schemas/configuration.ts';

/** The made-up team of the demo board. Nobody of it can sign in. */
export const demoPeople = [
  { name: 'Ana Novak', role: 'member' },
  { name: 'Gil Duarte', role: 'member' },
  { name: 'Jo Tran', role: 'member' },
  { name: 'Lars Steen', role: 'product-owner' },
  { name: 'Rita Kern', role: 'member' },
  { name: 'Sara Vik', role: 'member' },
] as const;

/** Who works where, by index into the team: testers only test. */
export const hands = { analysis: [3, 4], dev: [0, 2, 4], test: [1, 5] } as const;

type Kind = { type: CardTypeId; weight: number; titles: readonly string[] };

const kinds: readonly Kind[] = [
  {
    type: 'feature',
    weight: 34,
    titles: [
      'Send scheduled report by e-mail',
      'Report layout editor',
      'Bulk transfer of mandates',
      'Dashboard for case officers',
      'Audit trail export',
      'Scheduled reports: pause over holidays',
      'Split “reporting” epic into three cards',
      'Search across all annexes',
      'Two-step approval of fees',
      'Comments on a draft',
    ],
  },
  {
    type: 'customer-request',
    weight: 22,
    titles: [
      'Deadline list in the customer’s own time zone',
      'Annuity fee preview before approval',
      'Attach report to an e-mail from the client',
      'Two-factor login for partners',
      'Import of legacy citations',
      'German holiday calendar',
      'Our logo on the cover page',
    ],
  },
  {
    type: 'defect',
    weight: 20,
    titles: [
      'Wrong fee for weekend deadlines',
      'Sorting resets after import',
      'Umlauts lost in the subject line',
      'Session ends while typing',
      'Totals differ by a cent',
      'Printing cuts the last column',
    ],
  },
  {
    type: 'upkeep',
    weight: 12,
    titles: ['Move session store to PostgreSQL', 'Upgrade to Node 24', 'Smaller installer image', 'Drop the old queue'],
  },
  {
    type: 'ops-request',
    weight: 7,
    titles: ['Staging server for the Chicago office', 'Mail relay smoke test', 'Renew the certificates'],
  },
  {
    type: 'spike',
    weight: 3,
    titles: ['Can we read the CI lead time from webhooks?', 'Is the new PDF engine faster?'],
  },
  { type: 'support', weight: 2, titles: ['Explain the fee table to Kestrel', 'Help Harlan with their import'] },
];

export const blockReasons = [
  { category: 'customer', reason: 'waiting for an answer from Kestrel' },
  { category: 'environment', reason: 'test environment is down' },
  { category: 'other-team', reason: 'waiting for the platform team' },
  { category: 'decision', reason: 'needs a decision on fees' },
] as const;

/** What the n-th card is about; a title that comes again says which time it is. */
export function demoSubject(
  pick: (most: number) => number,
  seen: Map<string, number>,
): { type: CardTypeId; title: string } {
  const drawn = pick(kinds.reduce((sum, { weight }) => sum + weight, 0) - 1);
  const upTo = kinds.map((_, index) => kinds.slice(0, index + 1).reduce((sum, { weight }) => sum + weight, 0));
  const kind = kinds[upTo.findIndex((end) => drawn < end)] as Kind;
  const title = kind.titles[pick(kind.titles.length - 1)] ?? '';
  const times = (seen.get(title) ?? 0) + 1;
  seen.set(title, times);
  return { type: kind.type, title: times === 1 ? title : `${title}, part ${times}` };
}

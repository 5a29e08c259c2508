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

export const blockReasons = [
  { category: 'customer', reason: 'waiting for an answer from Kestrel' },
  { category: 'environment', reason: 'test environment is down' },
  { category: 'other-team', reason: 'waiting for the platform team' },
  { category: 'decision', reason: 'needs a decision on fees' },
] as const;

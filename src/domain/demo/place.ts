/** Where a card of the demo can stand, in the order of the flow. */
export const places = [
  'input',
  'analysis',
  'analysis-done',
  'dev',
  'dev-done',
  'test',
  'test-done',
  'ready',
  'delivered',
] as const;
export type Place = (typeof places)[number];

/** How many cards a stage takes, both halves together. */
export type Room = { input: number; analysis: number; dev: number; test: number; ready: number };

/** The stage whose room a place takes up. */
export const stageOf = (place: Place): keyof Room | 'delivered' =>
  place.endsWith('-done') ? (place.slice(0, -5) as keyof Room) : (place as keyof Room);

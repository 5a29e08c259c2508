import type { Home } from '#domain/schemas/preferences.ts';

/** What the homes are called. */
export const homeNames: Readonly<Record<Home, string>> = {
  water: 'My water',
  stream: 'The stream',
  works: 'The works',
  boards: 'Boards',
};

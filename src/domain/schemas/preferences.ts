import { z } from 'zod';
import { densities } from '../view-vocabulary.ts';

/** The pages that `/` can open with. */
export const homes = ['water', 'stream', 'works', 'boards'] as const;
export type Home = (typeof homes)[number];

/** What a newcomer can try on a board, in the order of the card that offers it. */
export const beaconNames = ['finish', 'pull', 'slow', 'past', 'limit'] as const;
export type BeaconName = (typeof beaconNames)[number];

/** What each thing that people set for themselves can be; it goes with them wherever they sign in. */
export const preferences = {
  home: z.enum(homes),
  density: z.enum(densities),
  beacons: z.strictObject({ done: z.array(z.enum(beaconNames)).max(beaconNames.length), isDismissed: z.boolean() }),
  announcements: z.enum(['all', 'mine']),
  scheme: z.enum(['system', 'day', 'night']),
};

export const preferenceNames = ['home', 'density', 'beacons', 'announcements', 'scheme'] as const;
export type PreferenceName = (typeof preferenceNames)[number];
export type Preferences = { [Name in PreferenceName]: z.output<(typeof preferences)[Name]> };

import { keepPreference } from '#data/people/preferences.action.ts';
import type { Density } from '#domain/view-vocabulary.ts';

let chosen: Density | null = null;

/** The density that the person chose last on this page or one before it, else the one that came with the page. */
export const ownDensity = (kept: Density | null): Density => chosen ?? kept ?? 'comfortable';

/** Keeps it with the account; until the account answers, or where it cannot, it holds for the visit. */
export function keepDensity(density: Density): void {
  chosen = density;
  keepPreference('density', density).catch(() => undefined);
}

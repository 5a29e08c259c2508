import type { BeaconPlaces } from '#domain/beacons/beacon-places.ts';
import type { BeaconName } from '#domain/schemas/preferences.ts';

const patienceMs = 5000;

/** Waits for what the page is still to draw. */
async function appearing(selector: string): Promise<HTMLElement | null> {
  const until = performance.now() + patienceMs;
  for (;;) {
    const found = document.querySelector<HTMLElement>(selector);
    if (found || performance.now() > until) return found;
    await new Promise((next) => setTimeout(next, 60));
  }
}

/** Brings an element to the middle of the screen and gives it the focus. */
async function point(selector: string): Promise<void> {
  const found = await appearing(selector);
  found?.scrollIntoView({ block: 'center', inline: 'center' });
  found?.focus({ preventScroll: true });
}

const firstCardIn = (columnId: string | undefined) => `[data-column="${columnId}"] [data-card] a`;

/** Opens the place where a thing is done, and puts the focus where it begins. */
export function placeToShow(
  name: BeaconName,
  boardKey: string,
  places: BeaconPlaces,
  go: (path: string) => void,
): void {
  const base = `/b/${boardKey}`;
  const open = (path: string, selector: string) => {
    if (`${location.pathname}${location.search}` !== path) go(path);
    void point(selector);
  };
  if (name === 'finish') open(base, firstCardIn(places.finish?.fromId));
  if (name === 'pull') open(base, firstCardIn(places.pull?.fromId));
  if (name === 'slow') open(`${base}/flow`, '[data-figure="ageing-work"] [role="img"]');
  if (name === 'past') open(base, '[data-command="as-of"]');
  if (name === 'limit') open(`${base}/admin/columns`, 'main input[aria-label="Limit"]');
}

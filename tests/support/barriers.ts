import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './browser-test.ts';

type Look = {
  /** The part of the page that is looked at, as a selector. */
  within?: string;
  /** Rules that do not hold here. */
  without?: string[];
};

/** What a theme can break by itself: day and night differ in colours alone. */
const rulesOfColours = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds wrong with the page as it stands: the rule and where, and nothing where all is well. No page has frames,
 * and only what is wrong is told, so that axe can do without its slow ways.
 */
export async function barriersOn(page: Page, { within, without = [] }: Look = {}, rules?: string[]): Promise<string[]> {
  const off = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  // Axe leaves the size of targets out until it is asked (WCAG 2.2, 2.5.8).
  const all = { rules: { 'target-size': { enabled: true }, ...off } };
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'], ...(rules ? {} : all) });
  if (within) axe.include(within);
  if (rules) axe.withRules(rules);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

const themes = [
  { colorScheme: 'light', rules: undefined },
  { colorScheme: 'dark', rules: rulesOfColours },
] as const;

/** The same by day, and by night what colours alone can break. The page is left at night. */
export async function barriersByDayAndNight(page: Page, look: Look = {}): Promise<string[]> {
  const found: string[] = [];
  for (const { colorScheme, rules } of themes) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
    found.push(...(await barriersOn(page, look, rules)).map((barrier) => `${colorScheme}, ${barrier}`));
  }
  return found;
}

import type { Page } from '@playwright/test';

/** Brings a page into one of its open states. */
type Opening = (page: Page) => Promise<unknown>;

/** One page of the build: where it is found, and what can be opened on it by name. */
export type SweptPage = { path: string; isSignedOut?: boolean; states?: Record<string, Opening> };

/** Addresses that hold a secret, made for the sweep. */
export type SweptSecrets = { wall: string; invitation: string };

const firstCard: Opening = (page) => page.locator('[data-card] a').first().focus();

const onCard =
  (...keys: string[]): Opening =>
  async (page) => {
    await firstCard(page);
    for (const key of keys) await page.keyboard.press(key);
  };

const shows = (opening: Opening, what: (page: Page) => ReturnType<Page['locator']>): Opening => {
  return async (page) => {
    await opening(page);
    await what(page).first().waitFor();
  };
};

const dialog = (page: Page) => page.getByRole('dialog');
const menu = (page: Page) => page.getByRole('menu');

const boardStates: Record<string, Opening> = {
  'card menu': shows(onCard('Shift+F10'), menu),
  'column menu': shows(
    (page) =>
      page
        .getByRole('button', { name: /^Actions for [A-Z]/ })
        .first()
        .click(),
    menu,
  ),
  'display menu': shows((page) => page.getByRole('button', { name: 'Display' }).click(), menu),
  'move dialog': shows(onCard('m'), dialog),
  'block dialog': shows(onCard('b'), dialog),
  keys: shows(onCard('?'), dialog),
  palette: shows(onCard('Control+k'), dialog),
  'filter bar': (page) => page.keyboard.press('f'),
  composer: shows(onCard('c'), (page) => page.locator('textarea')),
  'action bar': shows(onCard('x'), (page) => page.getByRole('region', { name: 'Selected cards' })),
  toast: shows(onCard('i'), (page) => page.getByRole('button', { name: /^Undo/ })),
  'time rail': shows(onCard('Shift+A'), (page) => page.getByRole('slider')),
  panel: shows(onCard('Enter'), (page) => page.locator('aside').getByRole('button')),
  lanes: (page) => page.goto('/b/demo?lanes=type'),
};

/** Every page that the build has, by its route; a page without an entry here fails the sweep. */
export const sweptPages = ({ wall, invitation }: SweptSecrets): Record<string, SweptPage> => ({
  '/': { path: '/' },
  '/b/[key]': { path: '/b/demo', states: boardStates },
  '/b/[key]/(.)c/[number]': {
    path: '/b/demo',
    states: { 'panel beside the board': shows(onCard('Enter'), (page) => page.locator('aside').getByRole('button')) },
  },
  '/b/[key]/c/[number]': { path: '/b/demo/c/70' },
  '/b/[key]/flow': { path: '/b/demo/flow' },
  '/b/[key]/ledger': { path: '/b/demo/ledger' },
  '/b/[key]/admin': { path: '/b/demo/admin' },
  '/b/[key]/admin/columns': { path: '/b/demo/admin/columns' },
  '/b/[key]/admin/lanes': { path: '/b/demo/admin/lanes' },
  '/b/[key]/admin/people': { path: '/b/demo/admin/people' },
  '/b/[key]/admin/types': { path: '/b/demo/admin/types' },
  '/b/[key]/admin/walls': { path: '/b/demo/admin/walls' },
  '/help': { path: '/help' },
  '/import': { path: '/import' },
  '/inbox': { path: '/inbox' },
  '/invite/[token]': { path: `/invite/${invitation}`, isSignedOut: true },
  '/me': { path: '/me' },
  '/people': { path: '/people' },
  '/setup': { path: '/setup' },
  '/sign-in': { path: '/sign-in', isSignedOut: true },
  '/sign-out': { path: '/sign-out' },
  '/tv/[token]': { path: `/tv/${wall}`, isSignedOut: true },
});

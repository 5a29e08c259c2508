import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { barriersByDayAndNight } from '../support/barriers.ts';
import { demoFlow } from '../support/demo-flow.ts';
import { expect, type SeatedBoard, test } from '../support/seated-board.ts';
import { type SweptPage, type SweptSecrets, sweptPages } from '../support/swept-pages.ts';

/** A phone's width shows menus as sheets. */
const phone = { width: 390, height: 844 };
const desktop = { width: 1440, height: 900 };
const tabs = 3;

type Finding = { where: string; barriers: string[] };

/** The routes of the pages that the build has; slots that show nothing by themselves are no pages. */
function builtPages(): Set<string> {
  const file = join(process.env.LEAT_DIST_DIR ?? '.next', 'app-path-routes-manifest.json');
  const routes: Record<string, string> = JSON.parse(readFileSync(file, 'utf8'));
  const pages = Object.entries(routes).filter(([entry]) => entry.endsWith('/page') && !/^\/_|elsewhere/.test(entry));
  return new Set(pages.map(([, route]) => route));
}

type Visit = { route: string; page: SweptPage; state: string | null; isOnPhone: boolean };

function visitsOf(pages: Record<string, SweptPage>): Visit[] {
  const onDesktop = Object.entries(pages).flatMap(([route, page]): Visit[] => [
    { route, page, state: null, isOnPhone: false },
    ...Object.keys(page.states ?? {}).map((state) => ({ route, page, state, isOnPhone: false })),
  ]);
  const board = pages['/b/[key]'] as SweptPage;
  const sheets = [null, 'card menu', 'display menu', 'palette', 'keys', 'panel'];
  return [...onDesktop, ...sheets.map((state) => ({ route: '/b/[key]', page: board, state, isOnPhone: true }))];
}

async function visit(page: Page, { route, page: swept, state, isOnPhone }: Visit): Promise<Finding> {
  await page.setViewportSize(isOnPhone ? phone : desktop);
  await page.goto(swept.path);
  await page.locator('[data-takes-keys], main').first().waitFor();
  if (state !== null) await swept.states?.[state]?.(page);
  // What lies over the page stands beside its landmarks.
  const barriers = await barriersByDayAndNight(page, { without: state === null ? [] : ['region'] });
  return { where: `${route}${state ? ` · ${state}` : ''}${isOnPhone ? ' (phone)' : ''}`, barriers };
}

/** Several tabs share the visits; each has one page for what is seen signed in, and one for what is seen by anybody. */
async function sweep(browser: Browser, url: string, board: SeatedBoard, visits: Visit[]): Promise<Finding[]> {
  const [signedIn, signedOut] = await Promise.all([
    browser.newContext({ baseURL: url }),
    browser.newContext({ baseURL: url }),
  ]);
  await board.seat(signedIn);
  const left = [...visits];
  const findings: Finding[] = [];
  const tab = async () => {
    const [mine, anybodys] = await Promise.all([signedIn.newPage(), signedOut.newPage()]);
    for (let next = left.shift(); next; next = left.shift()) {
      findings.push(await visit(next.page.isSignedOut ? anybodys : mine, next));
    }
  };
  await Promise.all(Array.from({ length: tabs }, tab));
  await Promise.all([signedIn.close(), signedOut.close()]);
  return findings;
}

// What opens the database on import is imported once the app under test has said which one it is.
async function secretsOf(board: SeatedBoard): Promise<SweptSecrets> {
  const { makeWallLink } = await import('#data/people/wall-links.ts');
  const { inviteToBoard } = await import('#data/people/invitations.ts');
  const { authorizeOnBoard } = await import('#data/authorize.ts');
  const { id } = (await board.view()).configuration;
  return {
    wall: await makeWallLink(await authorizeOnBoard(board.admin, id, 'wall:manage'), 'Office'),
    invitation: await inviteToBoard(await authorizeOnBoard(board.admin, id, 'member:manage'), 'member'),
  };
}

test.use({ expectedConsoleErrors: [/404/] });

test('every page of the build stands in the sweep', () => {
  const swept = sweptPages({ wall: '', invitation: '' });
  expect(builtPages()).toEqual(new Set(Object.keys(swept)));
});

test('no page and no open state of one has a barrier, by day or by night', async ({ browser, app, board }) => {
  test.setTimeout(300_000);
  await demoFlow(board);
  const visits = visitsOf(sweptPages(await secretsOf(board)));
  const findings = await sweep(browser, app.url, board, visits);
  const bad = findings.filter(({ barriers }) => barriers.length > 0);
  const sum = findings.reduce((all, { barriers }) => all + barriers.length, 0);
  console.log(`axe: ${visits.length} pages and open states × 2 themes, ${sum} violations`);
  expect(findings).toHaveLength(visits.length);
  expect(bad).toEqual([]);
});

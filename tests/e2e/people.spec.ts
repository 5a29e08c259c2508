import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { barriersOn } from '../support/barriers.ts';
import { expect } from '../support/browser-test.ts';
import { test } from '../support/guarded-app.ts';

const ada = { name: 'Ada', email: 'ada@kestrel.example', password: 'three words in a row' };
const bob = { name: 'Bob', email: 'bob@kestrel.example', password: 'four words side by side' };

test.describe.configure({ mode: 'serial' });
test.use({ expectedConsoleErrors: [/40[13]|404/] });

let adaPage: Page;
let bobPage: Page;

test.beforeAll(async ({ browser, app }) => {
  adaPage = await newBrowser(browser, app.url);
  bobPage = await newBrowser(browser, app.url, { colorScheme: 'dark', viewport: { width: 390, height: 844 } });
});

/** A browser of its own, without anybody's cookies. */
async function newBrowser(browser: Browser, baseURL: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ baseURL, timezoneId: 'Europe/Luxembourg', ...options });
  const page = await context.newPage();
  return page;
}

async function signIn(page: Page, { email, password }: { email: string; password: string }): Promise<void> {
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

async function introduce(page: Page, person: typeof ada): Promise<void> {
  await page.getByLabel('Your name').fill(person.name);
  await page.getByLabel('E-mail').fill(person.email);
  await page.getByLabel('Password').fill(person.password);
}

const isAccessible = async (page: Page) => expect(await barriersOn(page)).toEqual([]);

test('whoever comes first sets Leat up and stands before a board', async () => {
  await adaPage.goto('/people');
  await expect(adaPage).toHaveURL('/setup');
  await expect(adaPage.getByLabel('Days are counted in')).toHaveValue('Europe/Luxembourg');
  await isAccessible(adaPage);
  await introduce(adaPage, { ...ada, password: 'password1234' });
  await adaPage.getByLabel('An empty board').check();
  await adaPage.getByLabel('Stages of the empty board').selectOption('delivery');
  await adaPage.getByRole('button', { name: 'Open the board' }).click();
  await expect(adaPage.getByText('among the first that would be guessed')).toBeVisible();
  await expect(adaPage.getByLabel('E-mail')).toHaveValue(ada.email);
  await expect(adaPage.getByLabel('Stages of the empty board')).toHaveValue('delivery');
  await adaPage.getByLabel('Password').fill(ada.password);
  await adaPage.getByRole('button', { name: 'Open the board' }).click();
  await expect(adaPage).toHaveURL('/b/ob');
  await adaPage.goto('/setup');
  await expect(adaPage).not.toHaveURL('/setup');
});

test('whoever signs out is out, and comes back to where they wanted to go', async () => {
  await adaPage.goto('/sign-out');
  await isAccessible(adaPage);
  await adaPage.getByRole('button', { name: 'Sign out' }).click();
  await expect(adaPage).toHaveURL('/sign-in');
  await adaPage.goto('/me');
  await expect(adaPage).toHaveURL('/sign-in?next=%2Fme');
  await isAccessible(adaPage);
  await signIn(adaPage, { ...ada, password: 'not her password' });
  await expect(adaPage.getByText('do not fit together')).toBeVisible();
  await adaPage.getByLabel('Password').fill(ada.password);
  await adaPage.getByRole('button', { name: 'Sign in' }).click();
  await expect(adaPage).toHaveURL('/me');
});

test('no address leads to another site after signing in', async ({ browser, app }) => {
  const page = await newBrowser(browser, app.url);
  await page.goto('/sign-in?next=//evil.example/');
  await signIn(page, ada);
  await expect(page).toHaveURL('/');
  await page.context().close();
});

test('an invitation makes somebody new a member of the board, and nobody else', async ({ browser, app }) => {
  await adaPage.goto('/b/ob/admin/people');
  await adaPage.getByLabel('Invite as').selectOption('product-owner');
  await adaPage.getByRole('button', { name: 'Make a link' }).click();
  const link = await adaPage.getByLabel('The link').inputValue();
  await isAccessible(adaPage);
  await bobPage.goto(link);
  await expect(bobPage.getByText('Ada invites you to the board Our board, as a product owner.')).toBeVisible();
  await isAccessible(bobPage);
  await introduce(bobPage, bob);
  await bobPage.getByRole('button', { name: 'Join' }).click();
  await expect(bobPage).toHaveURL('/b/ob');
  const late = await newBrowser(browser, app.url);
  await late.goto(link);
  await expect(late.getByRole('heading', { name: 'used up or over' })).toBeVisible();
  await late.context().close();
});

test('neither a hash nor a session id is told by any endpoint of sign-in', async () => {
  const session = await (await bobPage.request.get('/api/auth/session')).json();
  expect(session).toEqual({ user: { name: 'Bob' }, expires: expect.any(String) });
  const providers = await (await bobPage.request.get('/api/auth/providers')).text();
  expect(providers).not.toContain('a secret between the two');
  const cookies = await bobPage.context().cookies();
  const sessionCookie = cookies.find(({ name }) => name.endsWith('authjs.session-token'));
  expect(sessionCookie).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
});

test('a role is changed in place, and the last admin of the workspace stays', async () => {
  await adaPage.goto('/b/ob/admin/people');
  await adaPage.getByLabel('Role of Bob').selectOption('viewer');
  await expect(adaPage.getByText('Saved')).toBeAttached();
  await adaPage.reload();
  await expect(adaPage.getByLabel('Role of Bob')).toHaveValue('viewer');
  await adaPage.goto('/people');
  await isAccessible(adaPage);
  await adaPage.getByLabel('Role of Ada').selectOption('member');
  await expect(adaPage.getByText('A workspace needs an admin')).toBeVisible();
  await expect(adaPage.getByLabel('Role of Ada')).toHaveValue('admin');
});

test('a removed member’s page, API and stream end within two seconds', async () => {
  await bobPage.goto('/b/ob');
  const stream = bobPage.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const events = new EventSource('/api/v1/boards/ob/events/stream');
        events.addEventListener('hello', () => document.body.setAttribute('data-streaming', ''));
        events.addEventListener('ended', (event) => resolve((event as MessageEvent<string>).data));
      }),
  );
  await expect(bobPage.locator('body[data-streaming]')).toBeAttached();
  await adaPage.goto('/b/ob/admin/people');
  await adaPage.getByRole('button', { name: 'Take Bob off the board' }).click();
  const question = adaPage.getByRole('dialog', { name: 'Take Bob off the board' });
  await question.getByRole('button', { name: 'Take off' }).click();
  await expect(adaPage.getByLabel('Role of Bob')).not.toBeAttached();
  const removedAt = Date.now();
  expect(JSON.parse(await stream)).toEqual({ reason: 'access' });
  expect(Date.now() - removedAt).toBeLessThan(2000);
  expect((await bobPage.request.get('/api/v1/boards/ob')).status()).toBe(404);
  expect((await bobPage.goto('/b/ob'))?.status()).toBe(404);
});

test('a session that is ended elsewhere is over at once', async ({ browser, app }) => {
  const elsewhere = await newBrowser(browser, app.url);
  await elsewhere.goto('/sign-in');
  await signIn(elsewhere, bob);
  await expect(elsewhere).toHaveURL('/');
  await bobPage.goto('/me');
  await isAccessible(bobPage);
  await bobPage
    .getByRole('button', { name: /^End the session/ })
    .first()
    .click();
  await expect(bobPage.getByRole('button', { name: /^End the session/ })).toHaveCount(0);
  await elsewhere.goto('/me');
  await expect(elsewhere).toHaveURL('/sign-in?next=%2Fme');
  await elsewhere.context().close();
});

test('a token is shown once, and acts until it is revoked', async ({ playwright, app }) => {
  await adaPage.goto('/me');
  await adaPage.getByLabel('What it is for').fill('CI');
  await adaPage.getByRole('button', { name: 'Make a token' }).click();
  const token = await adaPage.getByLabel('The token', { exact: true }).inputValue();
  const authorization = `Bearer ${token}`;
  const machine = await playwright.request.newContext({ baseURL: app.url, extraHTTPHeaders: { authorization } });
  expect((await machine.get('/api/v1/boards/ob')).status()).toBe(200);
  await adaPage.reload();
  await expect(adaPage.getByText(token)).not.toBeAttached();
  await adaPage.getByRole('button', { name: 'Revoke the token CI' }).press('Enter');
  await expect(adaPage.getByRole('button', { name: 'Revoke the token CI' })).not.toBeAttached();
  await expect(adaPage.locator(':focus')).toHaveRole('heading');
  expect((await machine.get('/api/v1/boards/ob')).status()).toBe(401);
  await machine.dispose();
});

test('guessing is stopped whatever the guesser says of its address, and the person themselves is not', async ({
  playwright,
  app,
}) => {
  const guesser = await playwright.request.newContext({ baseURL: app.url });
  const { csrfToken } = await (await guesser.get('/api/auth/csrf')).json();
  const guess = async (n: number) => {
    const headers = { 'x-forwarded-for': `198.51.100.${n}`, 'x-leat-client': `198.51.100.${n}` };
    const form = { csrfToken, email: bob.email, password: `guess number ${n}` };
    const answer = await guesser.post('/api/auth/callback/credentials', { form, headers, maxRedirects: 0 });
    return new URL(answer.headers().location ?? '', app.url).searchParams.get('code');
  };
  for (let n = 0; n < 10; n += 1) expect(await guess(n)).toBe('credentials');
  expect(await guess(10)).toBe('too-many-attempts');
  await guesser.dispose();
  await bobPage.goto('/sign-out');
  await bobPage.getByRole('button', { name: 'Sign out' }).click();
  await signIn(bobPage, bob);
  await expect(bobPage).toHaveURL('/');
});

test('a provider lets in whom it vouches for: after the password once, or with an invitation', async ({
  browser,
  app,
  provider,
}) => {
  const comes = async (path: string) => {
    const page = await newBrowser(browser, app.url);
    await page.goto(path);
    await page.getByRole('button', { name: 'Continue with Kestrel ID' }).click();
    return page;
  };
  provider.claims = { sub: 'ada', email: ada.email, email_verified: true, name: 'Augusta' };
  const first = await comes('/sign-in');
  await expect(first.getByText('Sign in with it once')).toBeVisible();
  await signIn(first, ada);
  await expect(first).toHaveURL('/');
  await expect(await comes('/sign-in?next=/me')).toHaveURL('/me');
  provider.claims = { sub: 'eve', email: 'eve@kestrel.example', email_verified: true, name: 'Eve' };
  await expect((await comes('/sign-in')).getByText('Ask an admin for an invitation')).toBeVisible();
  await adaPage.goto('/b/ob/admin/people');
  await adaPage.getByRole('button', { name: 'Make a link' }).click();
  const invited = await comes(await adaPage.getByLabel('The link').inputValue());
  await expect(invited).toHaveURL('/b/ob');
});

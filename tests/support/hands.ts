import type { Locator, Page } from '@playwright/test';

/** How a person works a page: by mouse, by keys alone, or by a finger. */
export type Hands = {
  /** Presses a button, a link, an option. */
  press: (target: Locator) => Promise<void>;
  /** Writes a text into a field in place of what stands there. */
  write: (field: Locator, text: string) => Promise<void>;
  /** Does to the card what its menu says, or the key beside it. */
  act: (title: string, label: RegExp, key: string) => Promise<void>;
  /** Does to the page what the controls say, pressed one after the other, or the key. */
  onPage: (controls: readonly Locator[], key: string) => Promise<void>;
};

export const cardLink = (page: Page, title: string): Locator =>
  page.locator('main').getByRole('link', { name: new RegExp(title) });

const menuButton = (page: Page, title: string): Locator =>
  page
    .getByRole('listitem')
    .filter({ hasText: title })
    .getByRole('button', { name: /^Actions for/ });

const byPointer = (page: Page, press: (target: Locator) => Promise<void>): Hands => ({
  press,
  write: async (field, text) => {
    await press(field);
    await field.fill(text);
  },
  act: async (title, label) => {
    await press(menuButton(page, title));
    await press(page.getByRole('menuitem', { name: label }));
  },
  onPage: async (controls) => {
    for (const control of controls) await press(control);
  },
});

export const byMouse = (page: Page): Hands => byPointer(page, (target) => target.click());

export const byFinger = (page: Page): Hands => byPointer(page, (target) => target.tap());

/** Nothing is clicked: what takes keys has the focus and hears them. */
export const byKeys = (page: Page): Hands => ({
  press: async (target) => {
    await target.focus();
    await page.keyboard.press('Enter');
  },
  write: async (field, text) => {
    await field.focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type(text);
  },
  act: async (title, _, key) => {
    await cardLink(page, title).focus();
    await page.keyboard.press(key);
  },
  onPage: (_, key) => page.keyboard.press(key),
});

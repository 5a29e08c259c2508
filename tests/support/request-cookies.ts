import { vi } from 'vitest';

/** The cookies of the browser that a test plays; `next/headers` reads and writes them. */
export const browserCookies = new Map<string, string>();

vi.mock('next/headers', () => ({
  headers: async () => new Headers({ 'user-agent': 'a test' }),
  cookies: async () => ({
    get: (name: string) => (browserCookies.has(name) ? { name, value: browserCookies.get(name) } : undefined),
    set: (name: string, value: string) => browserCookies.set(name, value),
    delete: (name: string) => browserCookies.delete(name),
  }),
}));

import { redirect } from 'next/navigation';
import type { SavedView } from '#domain/schemas/saved-view.ts';

export type Query = Record<string, string | string[] | undefined>;

/** A path with what is asked of it. */
export function addressOf(path: string, query: Query): string {
  const asked = Object.entries(query).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []));
  return asked.length > 0 ? `${path}?${new URLSearchParams(asked)}` : path;
}

/** A link that names a view alone leads to its filter and its lanes too, which stand in the address of their own. */
export function bringAlong(path: string, query: Query, views: readonly SavedView[]): void {
  const shown = views.find(({ id }) => id === query.view)?.shown;
  if (!shown || query.f !== undefined || query.lanes !== undefined) return;
  const { filter, lanes } = shown;
  if (filter || lanes) {
    redirect(addressOf(path, { ...query, ...(filter ? { f: filter } : {}), ...(lanes ? { lanes } : {}) }));
  }
}

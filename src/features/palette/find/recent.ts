import { type Finder, type Found, finderSigns } from '#ui/finder.ts';

const storageKey = 'leat-palette-lately';
const mostKept = 5;

export const lately = 'Used lately';

type Kept = Pick<Found, 'id' | 'label' | 'about' | 'href'>;

const isKept = (item: Kept | null): boolean => typeof item?.id === 'string' && typeof item.label === 'string';

function read(): Kept[] {
  try {
    return (JSON.parse(localStorage.getItem(storageKey) ?? '[]') as Kept[]).filter(isKept);
  } catch {
    return [];
  }
}

/** Keeps what was used, the last first, in this browser. */
export function rememberUse({ id, label, about, href }: Found): void {
  const next: Kept[] = [{ id, label, about, href }, ...read().filter((other) => other.id !== id)];
  try {
    localStorage.setItem(storageKey, JSON.stringify(next.slice(0, mostKept)));
  } catch {
    // A browser without storage forgets it with the page.
  }
}

/** What was used last, as far as it can be done here and now; shown before anything is typed. */
export function latelyFinder(finders: readonly Finder[], goTo: (href: string) => void): Finder {
  return {
    section: lately,
    find: (words, sign) => {
      if (words !== '' || sign !== null) return [];
      const all = [null, ...finderSigns].flatMap((one) => finders.flatMap(({ find }) => find('', one)));
      const now = new Map(all.map((item) => [item.id, item]));
      return read().flatMap((item) => now.get(item.id) ?? visit(item, goTo));
    },
  };
}

function visit({ href, ...item }: Kept, goTo: (href: string) => void): Found[] {
  return href === undefined ? [] : [{ ...item, href, run: () => goTo(href) }];
}

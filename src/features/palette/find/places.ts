import type { ListedBoard } from '#domain/schemas/listed.ts';
import type { Found } from '#ui/finder.ts';

export type BoardName = Pick<ListedBoard, 'key' | 'name' | 'archived'>;

let known: Promise<BoardName[]> | undefined;

/** The boards that the person may read; asked for once a page, anew where that failed. */
export function readBoardNames(): Promise<BoardName[]> {
  known ??= load().catch(() => {
    known = undefined;
    return [];
  });
  return known;
}

async function load(): Promise<BoardName[]> {
  const response = await fetch('/api/v1/boards?limit=200');
  if (!response.ok) throw new Error(`the boards were not told: ${response.status}`);
  const { boards } = (await response.json()) as { boards: ListedBoard[] };
  return boards.filter(({ archived }) => !archived);
}

const pages = [
  { label: 'Your profile', href: '/me', also: 'you password tokens keyboard notifications sign out' },
  { label: 'People', href: '/people', also: 'members invite colleagues' },
  { label: 'Help', href: '/help', also: 'documentation' },
];

/** Boards and the pages that belong to none. */
export function placesToGo(boards: readonly BoardName[], goTo: (href: string) => void): Found[] {
  const place = ({ label, href, also }: (typeof pages)[number]): Found => {
    return { id: `go ${href}`, label, also, href, run: () => goTo(href) };
  };
  const ofBoards = boards.map(({ key, name }) => ({
    ...place({ label: name, href: `/b/${key.toLowerCase()}`, also: `${key} board` }),
    about: key,
  }));
  return [...ofBoards, ...pages.map(place)];
}

import type { BoardAccess } from '#data/authorize.ts';
import { wallLinksOf } from '#data/people/wall-links.ts';
import { Section, Sections } from '../section.tsx';
import { WallForm } from './wall-form.tsx';
import { WallList } from './wall-list.tsx';
import { makeWallLinkAction, revokeWallLinkAction } from './walls.action.ts';

const note =
  'Whoever has the link sees this board live, without signing in, as its cards stand there: titles, tags, customers, ' +
  'people by name, reasons of blocks. Nothing can be changed there; descriptions, comments and addresses are not shown.';

/** The links by which screens on the wall show the board. */
export async function WallsPage({ access }: { access: BoardAccess<'wall:manage'> }) {
  const links = await wallLinksOf(access);
  return (
    <Sections>
      <Section title="Wall screens" note={note}>
        <WallForm action={makeWallLinkAction.bind(null, access.boardId)} />
        <WallList links={links} revoke={revokeWallLinkAction.bind(null, access.boardId)} />
      </Section>
    </Sections>
  );
}

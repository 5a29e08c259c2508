import Link from 'next/link';
import { HelpSection } from './help-section.tsx';

export function AdminHelp() {
  return (
    <HelpSection id="admins" title="For admins">
      <p>
        <Link href="/people">People</Link> lets somebody in by a link that holds for seven days and for one person. On a
        board everybody has one of four roles: viewers read; members also move, write and block; product owners also
        take out cards that never happened; admins also set stages, limits and people. An admin of the workspace is an
        admin of each board.
      </p>
      <p>
        Under a board’s <em>Admin</em>, changes of stages and limits are collected and then applied together. They are
        events: they hold from now on, and the past is never recounted. A stage that is removed keeps its history in
        every chart; its cards go where you say.
      </p>
      <p>
        <Link href="/import">Import</Link> brings a board with its whole history of moves, and says what it could not
        read before anything is written. A board is never deleted, it is archived, under <em>Admin</em>.
      </p>
      <p>
        <em>The works</em>, on your home page, says what needs you, how the installation is, and checks a board’s
        ledger.
      </p>
    </HelpSection>
  );
}

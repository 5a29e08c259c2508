import { HelpSection } from './help-section.tsx';

export function LedgerHelp() {
  return (
    <HelpSection id="ledger" title="The ledger and undo">
      <p>
        Every move, and every change of the board itself, is one event of the ledger: who, when, by which way, from
        where to where, and why. It is only ever added to. All charts are computed from it and from nothing else, so a
        stage that is renamed or removed changes no figure of the past.
      </p>
      <p>
        Undo takes back your own last change on a board, redo brings it back. Each is an event of its own: nothing is
        deleted, and the charts read the card as if the undone step had not been. If somebody has moved the card since,
        undo says so.
      </p>
      <p>
        The time rail shows the board as of any moment, with the stages, names, limits and policies of that moment.
        Before its first event nothing is known, and that is said: it is not an empty board.
      </p>
    </HelpSection>
  );
}

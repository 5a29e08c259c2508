import { HelpSection } from './help-section.tsx';

export function LimitsHelp() {
  return (
    <HelpSection id="limits" title="Limits">
      <p>
        A limit says how many cards a stage takes at once, both halves together. The gauge in its header has a cell for
        each, a crest at the limit, and hatched cells for what stands beyond it. A limit can also hold for a half, for
        stages together, for a lane, a type, a person or the whole board; 0 means closed, empty means none.
      </p>
      <p>At the limit, a board does one of four things, limit by limit:</p>
      <ul>
        <li>
          <strong>show</strong>: it says so and lets the card pass;
        </li>
        <li>
          <strong>warn</strong>: it also tells whoever moves the card;
        </li>
        <li>
          <strong>ask</strong>: it wants a reason in one line, which stands in the ledger beside the move;
        </li>
        <li>
          <strong>stop</strong>: it lets nothing pass but an expedite card within its own limit, or an admin with a
          reason.
        </li>
      </ul>
      <p>
        The same rule holds for every hand and every machine: drag, keys, many cards at once, undo, imports and the API.
        A full stage is an offer: help there before you start something new.
      </p>
    </HelpSection>
  );
}

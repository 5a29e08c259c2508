import { HelpSection } from './help-section.tsx';

export function CardsHelp() {
  return (
    <HelpSection id="cards" title="Moving cards">
      <p>
        Drag a card with the mouse, or press it for a moment with a finger and then drag. Every drag has a twin: the
        card’s menu has <em>Move to…</em> and <em>Pick up</em>, and the keys below do the same.
      </p>
      <p>
        To <em>pull</em> is to take a card that waits in the done half of one stage into the next, and into your own
        hands: one step, one entry of the ledger. The header of a stage pulls the next one for you, in order: expedite
        first, then by place.
      </p>
      <p>
        Solid is work, ruled is waiting: queues and done halves are drawn as ruled water, on the board, in the charts
        and in a card’s account of its days. Diagonal hatch means that something is stopped.
      </p>
      <p>
        The marks at the foot of a card say how old it is beside cards that finished: one stroke for each of 50, 70, 85
        and 95 per cent that had left this stage by that age. Age counts from commitment, and editing never resets it.
      </p>
    </HelpSection>
  );
}

import { AheadCard } from '#features/card/panel/ahead-card.tsx';

/** What the board knows of the card stays until the card itself is there. */
export default function CardIsComing() {
  return <AheadCard />;
}

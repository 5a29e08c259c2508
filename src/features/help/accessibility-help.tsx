import { HelpSection } from './help-section.tsx';

export function AccessibilityHelp() {
  return (
    <HelpSection id="accessibility" title="Accessibility">
      <p>
        Everything that a drag does can be done by keys and by single clicks. On the board, Tab reaches one card of each
        list and the arrows walk from there; after a move the focus stays on the card.
      </p>
      <p>
        No fact is told by colour alone: types have a glyph and a word, limits have cells and words, blocked cards have
        an octagon and their reason. Every chart has a sentence with its finding and a table of its figures.
      </p>
      <p>
        Moves are announced to screen readers. Where your system asks for less motion nothing slides; where it asks for
        more contrast lines are stronger and tints are gone. Text can be enlarged to 400 %: below 700 px the board shows
        one stage at a time.
      </p>
    </HelpSection>
  );
}

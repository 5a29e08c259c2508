import { HelpSection } from './help-section.tsx';

export function OpenCardHelp() {
  return (
    <HelpSection id="open-card" title="What a card holds">
      <p>
        A card opens beside the board, which stays live; with Control or Command its link opens a page of its own. Every
        field saves by itself. A description or comment that is not sent yet is kept in your browser. When somebody else
        changed what you are editing, you choose: theirs or yours.
      </p>
      <p>
        <em>Move to…</em> says for each stage what its limit would be. Texts are Markdown; pictures in them are shown as
        links, and nothing is fetched from other servers. Type <em>@</em> in a comment to mention somebody who may read
        the board: it comes to their inbox.
      </p>
      <p>
        Files are added by the button, by dropping them on the card or by pasting a picture: 10 MiB each, 50 a card.
        They can only be saved, never run in the page. What you remove can be had back for eight seconds. A link leads
        to a page or to another card, and stands on both cards. A card can be a part of another, which then says how
        many of its parts are done.
      </p>
    </HelpSection>
  );
}

'use client';

import type { CardLink } from '#domain/schemas/card-detail.ts';
import { IconLink } from '#ui/icons.tsx';
import { SaveNote } from '../fields/save-note.tsx';
import { labelOf } from '../head/stage-label.ts';
import { CardAnchor } from '../model/card-anchor.tsx';
import { useCardModel } from '../model/card-context.tsx';
import { addLinkRequest, removeLinkRequest } from '../model/card-request.ts';
import type { Removal } from '../model/use-removal.ts';
import { useSave } from '../model/use-save.ts';
import { CardPicker } from '../pick/card-picker.tsx';
import { CrossButton } from '../rows/cross-button.tsx';
import rows from '../rows/rows.module.css';
import { hostOf, typedLink } from './web-address.ts';

function offered(typed: string): string {
  const { url = '', title } = typedLink(typed) ?? {};
  return `Link to ${hostOf(url)}${title ? ` as “${title}”` : ''}`;
}

/** The pages and cards that a card is linked with, and the one field that adds either. */
export function Links({ removal: { isHidden, remove } }: { removal: Removal }) {
  const { card, board, can } = useCardModel();
  const { state, save } = useSave();
  const mayEdit = can('card:edit');
  const links = card.links.filter(({ id }) => !isHidden(id));
  const nameOf = (link: CardLink) => (link.card ? `${board.key}-${link.card.number}` : link.title || (link.url ?? ''));
  return (
    <section aria-label="Links" className={rows.section}>
      {links.length === 0 ? <p className={rows.small}>No links yet.</p> : null}
      <ul className={rows.rows}>
        {links.map((link) => (
          <LinkLine
            key={link.id}
            link={link}
            onRemove={
              mayEdit
                ? () => remove(link.id, `the link to ${nameOf(link)}`, removeLinkRequest(card.id, link.id))
                : undefined
            }
          />
        ))}
      </ul>
      {mayEdit ? (
        <CardPicker
          label="Add a link"
          placeholder="An address and its title, or a card’s key or title"
          onPick={({ id }) => void save(addLinkRequest(card.id, { otherCardId: id }))}
          offer={{
            label: offered,
            isFor: (typed) => typedLink(typed) !== null,
            run: (typed) => {
              const link = typedLink(typed);
              if (link) void save(addLinkRequest(card.id, link));
            },
          }}
        />
      ) : null}
      <SaveNote state={state} />
    </section>
  );
}

type LinkLineProps = { link: CardLink; onRemove: (() => void) | undefined };

function LinkLine({ link: { url, card, title }, onRemove }: LinkLineProps) {
  const { board } = useCardModel();
  return (
    <li className={rows.row}>
      <IconLink />
      <span className={rows.told}>
        {card ? (
          <>
            <CardAnchor card={card} />
            <span className={rows.stage}>
              {card.standing === 'on-board' ? labelOf(board, card.columnId) : 'archived'}
            </span>
          </>
        ) : (
          <>
            <a href={url ?? undefined} rel="noopener noreferrer" target="_blank">
              {title || url}
            </a>
            {title ? <span className={rows.small}>{hostOf(url ?? '')}</span> : null}
          </>
        )}
      </span>
      {onRemove ? (
        <CrossButton
          label={`Remove the link to ${card ? `${board.key}-${card.number}` : title || url}`}
          onClick={onRemove}
        />
      ) : null}
    </li>
  );
}

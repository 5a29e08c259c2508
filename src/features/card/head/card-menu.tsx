'use client';

import { ActionIcon, TextInput } from '@mantine/core';
import { useState } from 'react';
import { shortcutOf } from '#domain/shortcuts/shortcuts.ts';
import { Dialog } from '#ui/dialog.tsx';
import { IconDots } from '#ui/icons.tsx';
import { Kbd } from '#ui/kbd.tsx';
import { Menu } from '#ui/menu/menu.tsx';
import { SaveNote } from '../fields/save-note.tsx';
import { useCardModel } from '../model/card-context.tsx';
import { useCardPlace } from '../model/card-place.tsx';
import { voidRequest } from '../model/card-request.ts';
import { capOf } from '../model/command-control.ts';
import { type CardActs, cardActs } from '../model/use-card-acts.ts';
import { useSave } from '../model/use-save.ts';
import { usePanelWidth } from '../panel/use-panel-width.ts';

/** What can be done to a card besides its fields, each with its key, and the panel's own settings. */
export function CardMenu({ acts }: { acts: CardActs }) {
  const { card, base, can } = useCardModel();
  const [asksVoid, setAsksVoid] = useState(false);
  const isInPanel = useCardPlace() === 'panel';
  const isHere = card.standing === 'on-board' && !card.void;
  const possible = cardActs.filter((act) => acts.runs[act]);
  return (
    <>
      <Menu position="bottom-end" width={250}>
        <Menu.Target>
          <ActionIcon variant="subtle" aria-label="More to do with this card">
            <IconDots />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {possible.map((act) => (
            <Menu.Item key={act} onClick={acts.runs[act]} rightSection={<Kbd>{capOf(act)}</Kbd>}>
              {shortcutOf(act).label}
            </Menu.Item>
          ))}
          {isHere && can('card:void') ? <Menu.Item onClick={() => setAsksVoid(true)}>Declare void…</Menu.Item> : null}
          {isInPanel && isHere && possible.length > 0 ? <Menu.Divider /> : null}
          {isInPanel ? <PanelItems href={`${base}/c/${card.number}`} /> : null}
        </Menu.Dropdown>
      </Menu>
      <VoidQuestion opened={asksVoid} onClose={() => setAsksVoid(false)} />
    </>
  );
}

const widerBy = 80;

function PanelItems({ href }: { href: string }) {
  const { width, setWidth } = usePanelWidth();
  return (
    <>
      <Menu.Item component="a" href={href} target="_blank" rel="noopener">
        Open as a page
      </Menu.Item>
      <Menu.Item closeMenuOnClick={false} onClick={() => setWidth(width + widerBy)}>
        Wider panel
      </Menu.Item>
      <Menu.Item closeMenuOnClick={false} onClick={() => setWidth(width - widerBy)}>
        Narrower panel
      </Menu.Item>
    </>
  );
}

function VoidQuestion({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { card, board } = useCardModel();
  const { state, save, refuse } = useSave();
  const [reason, setReason] = useState('');
  const submit = async () => {
    if (!reason.trim()) return refuse('Say why.');
    return (await save(voidRequest(card.id, { reason: reason.trim() }))) ? onClose() : undefined;
  };
  return (
    <Dialog
      title={`Declare ${board.key}-${card.number} void`}
      opened={opened}
      onClose={onClose}
      onSubmit={() => void submit()}
      submitLabel="Declare void"
    >
      <p>A void card counts as never having happened: it leaves the board and every figure. Its history is kept.</p>
      <TextInput
        label="Reason"
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <SaveNote state={state} />
    </Dialog>
  );
}

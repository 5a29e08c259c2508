'use client';

import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { isRefusal, type Refusal } from '#domain/refusals.ts';
import type { SavedView } from '#domain/schemas/saved-view.ts';
import { Dialog } from '#ui/dialog.tsx';
import { can } from '../actions/can.ts';
import { useSession } from '../store/board-context.tsx';
import { changeKeptView, keepView } from './change-views.ts';
import { lookedAt } from './shown-now.ts';
import type { BoardViews } from './use-board-views.ts';

type NameViewQuestionProps = {
  /** The view that gets another name; null: a new one. */
  view: SavedView | null;
  views: BoardViews;
  filterText: string;
  onClose: () => void;
};

const owners = [
  { value: 'mine', label: 'Mine: nobody else sees it' },
  { value: 'team', label: 'The team’s: a tab for everybody on this board' },
];

/** Asks what a view is called, and of a new one whose it is. */
export function NameViewQuestion({ view, views, filterText, onClose }: NameViewQuestionProps) {
  const session = useSession();
  const [name, setName] = useState(view?.name ?? '');
  const [owner, setOwner] = useState('mine');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const keep = async () => {
    const kept = await keepView(session, { name, team: owner === 'team', shown: lookedAt(session, filterText) });
    if (isRefusal(kept)) return kept;
    views.choose(kept);
    return null;
  };
  const submit = async () => {
    const answer = view ? await changeKeptView(session, view.id, { name }) : await keep();
    if (answer) setRefusal(answer);
    else onClose();
  };
  const title = view ? `Rename ${view.name}` : 'Save this view';
  return (
    <Dialog
      title={title}
      opened
      onClose={onClose}
      onSubmit={() => void submit()}
      submitLabel={view ? 'Rename' : 'Save'}
    >
      <TextInput
        label="Name"
        description={
          view ? undefined : 'Keeps the filter, the lanes, the density, and which stages stand folded or hidden.'
        }
        data-autofocus
        maxLength={60}
        value={name}
        error={refusal?.detail}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      {view === null && can(session, 'view:share') ? <OwnerField value={owner} onChange={setOwner} /> : null}
    </Dialog>
  );
}

const OwnerField = ({ value, onChange }: { value: string; onChange: (owner: string) => void }) => (
  <NativeSelect
    label="Whose it is"
    data={owners}
    value={value}
    onChange={(event) => onChange(event.currentTarget.value)}
  />
);

'use client';

import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { type InboxKind, inboxKinds } from '#domain/inbox-kinds.ts';
import type { NotificationChoices } from '#domain/schemas/inbox.ts';
import { mintUuid } from '#ui/mint-uuid.ts';
import { Notice } from '#ui/notice.tsx';
import styles from './notification-choice-form.module.css';

const words: Record<InboxKind, string> = {
  mention: 'Somebody mentions me',
  assigned: 'Somebody gives me a card',
  blocked: 'A card of mine is blocked',
  unblocked: 'A card of mine is unblocked',
  late: 'A card of mine is older than 85 % were',
};

async function keep(choices: NotificationChoices): Promise<boolean> {
  try {
    const headers = { 'content-type': 'application/json', 'idempotency-key': mintUuid() };
    const body = JSON.stringify(choices);
    return (await fetch('/api/v1/me/notifications', { method: 'PUT', headers, body })).ok;
  } catch {
    return false;
  }
}

/** Which kinds of items come to the inbox of this workspace. */
export function NotificationChoiceForm({ choices }: { choices: NotificationChoices }) {
  const [chosen, setChosen] = useState(choices);
  const [isLost, setIsLost] = useState(false);
  const choose = async (kind: InboxKind, isOn: boolean) => {
    const next = { ...chosen, [kind]: isOn ? 'app' : 'off' } as const;
    setChosen(next);
    const isKept = await keep(next);
    setIsLost(!isKept);
    if (!isKept) setChosen(chosen);
  };
  return (
    <div id="inbox" className={styles.kinds}>
      {inboxKinds.map((kind) => (
        <Checkbox
          key={kind}
          label={words[kind]}
          checked={chosen[kind] === 'app'}
          onChange={({ currentTarget }) => void choose(kind, currentTarget.checked)}
        />
      ))}
      {isLost ? <Notice tone="amber">This could not be saved: the server cannot be reached.</Notice> : null}
    </div>
  );
}

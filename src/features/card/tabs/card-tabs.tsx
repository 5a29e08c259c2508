'use client';

import { Tabs, TabsList, TabsPanel, TabsTab } from '@mantine/core';
import type { ReactNode } from 'react';
import { Checklist } from '../body/checklist.tsx';
import { Description } from '../body/description.tsx';
import { Files } from '../files/files.tsx';
import type { Uploads } from '../files/use-uploads.ts';
import { isDone } from '../head/is-done.ts';
import { CardLedger } from '../history/card-ledger.tsx';
import { Links } from '../links/links.tsx';
import { useCardModel } from '../model/card-context.tsx';
import type { CardModel } from '../model/use-card.ts';
import type { Removal } from '../model/use-removal.ts';
import { Parts } from '../parts/parts.tsx';
import styles from './card-tabs.module.css';

export type TabName = 'description' | 'checklist' | 'links' | 'files' | 'parts' | 'ledger';

const words: Readonly<Record<TabName, string>> = {
  description: 'Description',
  checklist: 'Checklist',
  links: 'Links',
  files: 'Files',
  parts: 'Parts',
  ledger: 'Ledger',
};

/** What a tab says of what is behind it; nothing where nothing is. */
function countOf({ board, card, events, hasEarlier }: CardModel, name: TabName): string {
  const { checklist, links, attachments, parts } = card;
  const share = (done: number, all: number) => (all > 0 ? `${done}/${all}` : '');
  const counts: Partial<Record<TabName, string>> = {
    checklist: share(checklist.filter(({ done }) => done).length, checklist.length),
    links: `${links.length || ''}`,
    files: `${attachments.length || ''}`,
    parts: share(parts.filter(({ columnId }) => isDone(board, columnId)).length, parts.length),
    ledger: `${events.length}${hasEarlier ? '+' : ''}`,
  };
  return counts[name] ?? '';
}

type CardTabsProps = { uploads: Uploads; removal: Removal; open: TabName; onOpen: (name: TabName) => void };

/** What is written about a card, a tab for each kind. A wide page has the ledger beside them, not among them. */
export function CardTabs({ uploads, removal, open, onOpen }: CardTabsProps) {
  const model = useCardModel();
  const names: TabName[] = ['description', 'checklist', 'links', 'files', 'parts'];
  if (model.can('ledger:read')) names.push('ledger');
  const behind: Readonly<Record<TabName, ReactNode>> = {
    description: <Description />,
    checklist: <Checklist />,
    links: <Links removal={removal} />,
    files: <Files uploads={uploads} removal={removal} />,
    parts: <Parts />,
    ledger: <CardLedger />,
  };
  return (
    <Tabs value={open} onChange={(name) => onOpen(name as TabName)} keepMounted={false}>
      <TabsList className={styles.list}>
        {names.map((name) => (
          <TabsTab key={name} value={name} className={styles.tab} data-tab={name}>
            {words[name]} <span className={styles.count}>{countOf(model, name)}</span>
          </TabsTab>
        ))}
      </TabsList>
      {names.map((name) => (
        <TabsPanel key={name} value={name} className={styles.panel}>
          {behind[name]}
        </TabsPanel>
      ))}
    </Tabs>
  );
}

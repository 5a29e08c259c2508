'use client';

import { Tabs, TabsList, TabsPanel, TabsTab } from '@mantine/core';
import { useCardModel } from '../model/card-context.tsx';
import { CardLedger } from './card-ledger.tsx';
import { Discussion } from './discussion.tsx';

/** What was said and what was done, side by side under two tabs. */
export function History() {
  const { card, events, hasEarlier, can } = useCardModel();
  return (
    <Tabs defaultValue="discussion" keepMounted={false}>
      <TabsList>
        <TabsTab value="discussion">Discussion {card.discussion.length || ''}</TabsTab>
        {can('ledger:read') ? (
          <TabsTab value="ledger">
            Ledger {events.length}
            {hasEarlier ? '+' : ''}
          </TabsTab>
        ) : null}
      </TabsList>
      <TabsPanel value="discussion">
        <Discussion />
      </TabsPanel>
      <TabsPanel value="ledger">
        <CardLedger />
      </TabsPanel>
    </Tabs>
  );
}

'use client';

import { usePathname, useSelectedLayoutSegments } from 'next/navigation';
import { type ReactNode, useEffect, useLayoutEffect } from 'react';
import { codeOnDemand } from '#ui/code-on-demand.ts';
import { onDemand } from '#ui/on-demand.tsx';
import { endAhead, endAheadElsewhere, leaveAhead, useAhead } from './card-ahead.ts';
import { useClosing } from './close-panel.ts';

const PanelFrame = onDemand(async () => (await import('./panel-frame.tsx')).PanelFrame);
const AheadCard = onDemand(async () => (await import('./ahead-card.tsx')).AheadCard);

// What a card is made of comes with its route, which then finds its code here already.
codeOnDemand(() => import('../card.tsx'));

const cards = '(.)c';

/**
 * Beside a page of the board: the panel, as long as a card is open in it, and from the moment that one is asked for.
 * `children` is the panel's own route, which comes from the server.
 */
export function PanelRoom({ children }: { children: ReactNode }) {
  const back = useClosing();
  const isHere = useSelectedLayoutSegments('panel').includes(cards);
  const ahead = useAhead();
  const isLeft = ahead?.isLeft ?? false;
  const path = usePathname();
  useLayoutEffect(() => endAheadElsewhere(path), [path]);
  useEffect(() => {
    if (!isHere || !isLeft) return;
    endAhead();
    back();
  }, [isHere, isLeft, back]);
  if (isLeft || (!isHere && ahead === null)) return null;
  return <PanelFrame onClose={isHere ? back : leaveAhead}>{isHere ? children : <AheadCard />}</PanelFrame>;
}

'use client';

import { useRouter } from 'next/navigation';
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useOptimistic,
  useRef,
  useTransition,
} from 'react';
import type { Day } from '#domain/flow/day.ts';
import type { FlowView } from '#domain/schemas/flow-query.ts';
import type { ShownDays } from './range.ts';
import { viewQuery } from './view-address.ts';

/** The days that a board's page can show: its first, today, and the last of those on screen. */
export type BoardDays = { first: Day; today: Day; last: Day };

type FlowAddress = {
  /** The view that was asked for last; what is on screen may still be the one before. */
  view: FlowView;
  days: ShownDays;
  isComing: boolean;
  hrefOf: (view: FlowView) => string;
  /** Asks for another view: a change of the one asked for last, so that of two quick changes neither is lost. */
  go: (change: (view: FlowView) => FlowView) => void;
};

const Address = createContext<FlowAddress | null>(null);

export function useFlowAddress(): FlowAddress {
  const address = useContext(Address);
  if (!address) throw new Error('The flow page has no address here.');
  return address;
}

function shownDays({ days, at }: FlowView, { first, today, last }: BoardDays): ShownDays {
  const to = at === null ? today : typeof at === 'number' ? last : Math.min(at.day, today);
  return { from: days === 'all' ? Math.min(first, to) : to - days + 1, to, first, today };
}

type FlowAddressProviderProps = {
  /** The page's own address, such as `/b/hb/flow`. */
  path: string;
  view: FlowView;
  board: BoardDays;
  children: ReactNode;
};

/** Holds the page's view, which stands in its address; the picture before stays until the next one is here. */
export function FlowAddressProvider({ path, view, board, children }: FlowAddressProviderProps) {
  const router = useRouter();
  const [isComing, startTransition] = useTransition();
  const [asked, ask] = useOptimistic(view);
  const latest = useRef(asked);
  useEffect(() => {
    latest.current = asked;
  }, [asked]);
  const hrefOf = useCallback((next: FlowView) => `${path}${viewQuery(next)}`, [path]);
  const go = useCallback(
    (change: (view: FlowView) => FlowView) => {
      const next = change(latest.current);
      if (viewQuery(next) === viewQuery(latest.current)) return;
      latest.current = next;
      startTransition(() => {
        ask(next);
        router.push(hrefOf(next), { scroll: false });
      });
    },
    [ask, router, hrefOf],
  );
  const { first, today, last } = board;
  const address = useMemo(
    () => ({ view: asked, days: shownDays(asked, { first, today, last }), isComing, hrefOf, go }),
    [asked, first, today, last, isComing, hrefOf, go],
  );
  return <Address value={address}>{children}</Address>;
}

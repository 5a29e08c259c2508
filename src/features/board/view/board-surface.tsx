'use client';

import Link from 'next/link';
import { memo, useEffect, useRef, useState } from 'react';
import type { BoardCard } from '#domain/schemas/card.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { onDemand } from '#ui/on-demand.tsx';
import { StageRow } from '../bars/stage-row.tsx';
import { useGrips } from '../drag/use-grips.ts';
import { boardHref } from '../state/card-key.ts';
import { type Stage, stagesOf } from '../state/stages.ts';
import { isFolded } from '../state/stand.ts';
import { useBoard, useSession, useSettings } from '../store/board-context.tsx';
import { useGrouping } from '../store/grouping-of.ts';
import { useWatched } from '../store/observable.ts';
import type { ViewSettings } from '../store/view-settings.ts';
import styles from './board-surface.module.css';
import densityStyles from './density.module.css';
import { Instructions } from './instructions.tsx';
import { LaneBoard } from './lane-board.tsx';
import { openByClick } from './open-by-click.ts';
import { StageColumn } from './stage-column.tsx';
import { SurroundingsProvider } from './surroundings.tsx';
import { useCardFocus } from './use-card-focus.ts';
import { useShownStages } from './use-shown-stages.ts';

const loadDragLayer = async () => (await import('../drag/drag-layer.tsx')).DragLayer;
// Its library is a good part of the board's weight: it comes while the board comes alive, which does not wait for it.
const DragLayer = onDemand(loadDragLayer);
if (typeof window !== 'undefined') loadDragLayer().catch(() => undefined);

type BoardSurfaceProps = { nowMs: number; openCard: (card: BoardCard) => void };

/** Stays as it is while the page around it changes, as it does with every letter of a filter. */
export const BoardSurface = memo(function BoardSurface({ nowMs, openCard }: BoardSurfaceProps) {
  const session = useSession();
  const configuration = useBoard((state) => state.configuration);
  const members = useBoard((state) => state.members);
  const pace = useWatched(session.pace, ({ columns }) => columns);
  const density = useSettings((settings) => settings.density);
  const asOfMs = useWatched(session.asOfMs, (at) => at);
  const clockMs = useNow(nowMs);
  const focus = useCardFocus(session);
  const grips = useGrips();
  const board = useRef<HTMLElement>(null);
  const all = stagesOf(configuration);
  const stages = useShownStages();
  const inLanes = useGrouping() !== 'none';
  const pinsFirst = useSettings((settings) => settings.pinsFirst);
  const tracks = useSettings((settings) => stages.map((stage) => trackOf(settings, stage)).join(' '));
  return (
    <SurroundingsProvider configuration={configuration} members={members} pace={pace} nowMs={asOfMs ?? clockMs}>
      <Instructions />
      <StageRow board={board} />
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the links in the cards are what keys open */}
      <main
        id="main"
        ref={board}
        className={`${styles.board} ${densityStyles.density}`}
        data-density={density}
        data-lanes={inLanes || undefined}
        data-pinned={pinsFirst || undefined}
        style={{ '--tracks': tracks, '--first-lists': stages[0]?.lists.length ?? 0 }}
        data-takes-keys=""
        tabIndex={-1}
        onClick={(event) => openByClick(session, openCard, event)}
        {...focus}
        {...grips.hands}
      >
        {all.length === 0 ? <NoColumns /> : null}
        {inLanes ? <LaneBoard /> : stages.map((stage) => <StageColumn key={stage.column.id} stage={stage} />)}
      </main>
      {session.isWall ? null : <DragLayer grips={grips} />}
    </SurroundingsProvider>
  );
});

/** The room of a column, known before the first of its cards is: columns that arrive later do not push others aside. */
function trackOf(settings: ViewSettings, stage: Stage): string {
  const lists = stage.lists.length;
  return isFolded(settings, stage) ? '44px' : `minmax(calc(${lists} * var(--half-min)), ${lists}fr)`;
}

function NoColumns() {
  const { isWall } = useSession();
  const configuration = useBoard((state) => state.configuration);
  return (
    <EmptyState sentence="This board has no stages yet.">
      {isWall ? null : <Link href={`${boardHref(configuration)}/admin`}>Make its stages</Link>}
    </EmptyState>
  );
}

const minuteMs = 60_000;

/** The time by which ages are told, a minute at a time; the server's until the page lives. */
function useNow(initialMs: number): number {
  const [nowMs, setNowMs] = useState(initialMs);
  useEffect(() => {
    const timer = setInterval(() => setNowMs(Date.now()), minuteMs);
    return () => clearInterval(timer);
  }, []);
  return nowMs;
}

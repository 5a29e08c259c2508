'use client';

import { useMemo, useState } from 'react';
import type { BoardConfiguration, BoardMember } from '#domain/schemas/configuration.ts';
import type { ColumnId } from '#domain/schemas/ids.ts';
import type { Problems } from '../plan/field.ts';
import type { LimitNames } from '../plan/limit-title.ts';
import { type Plan, planOf } from '../plan/plan.ts';
import type { PlannedChange } from '../plan/planned-change.ts';
import { plannedChanges } from '../plan/planned-changes.ts';
import { missingIn, wrongIn } from '../plan/problems-of.ts';

/** What the page of columns and limits starts from. */
export type PlanStart = {
  board: BoardConfiguration;
  members: readonly BoardMember[];
  cards: Readonly<Record<ColumnId, number>>;
};

/** The form, what it comes to, and what is wrong with it. */
export type PlanModel = PlanStart & {
  plan: Plan;
  edit: (change: (plan: Plan) => Plan) => void;
  names: LimitNames;
  changes: PlannedChange[];
  /** Told beside their fields; what is merely missing is told once `ask` was called. */
  problems: Problems;
  /** Tells everything that still keeps the changes from being applied; answers whether anything does. */
  ask: () => boolean;
  /** Starts over from the board as it is now. */
  restart: (board: BoardConfiguration) => void;
};

export function usePlan(start: PlanStart): PlanModel {
  const [board, setBoard] = useState(start.board);
  const [plan, setPlan] = useState(() => planOf(start.board));
  const [asked, setAsked] = useState(false);
  const { members, cards } = start;
  const told = useMemo(() => {
    const names = { board, plan, members };
    const changes = plannedChanges(board, plan, { names, cards });
    return { names, changes, wrong: wrongIn(board, plan, changes), missing: missingIn(board, plan, cards) };
  }, [board, plan, members, cards]);
  const { names, changes, wrong, missing } = told;
  return {
    ...start,
    board,
    plan,
    edit: setPlan,
    names,
    changes,
    problems: asked ? { ...wrong, ...missing } : wrong,
    ask: () => {
      setAsked(true);
      return Object.keys({ ...wrong, ...missing }).length > 0;
    },
    restart: (next) => {
      setBoard(next);
      setPlan(planOf(next));
      setAsked(false);
    },
  };
}

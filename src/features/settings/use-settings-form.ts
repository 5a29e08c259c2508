'use client';

import { useState } from 'react';
import type { BoardConfiguration } from '#domain/schemas/configuration.ts';
import type { Problems } from './plan/field.ts';
import type { PlannedChange } from './plan/planned-change.ts';

/** How a form of settings reads a board, and what it comes to. */
export type SettingsRules<Form> = {
  formOf: (board: BoardConfiguration) => Form;
  changesOf: (board: BoardConfiguration, form: Form) => PlannedChange[];
  problemsOf: (board: BoardConfiguration, form: Form) => Problems;
};

/** A form over the board's configuration; problems are told once somebody wanted to apply it. */
export function useSettingsForm<Form>(start: BoardConfiguration, rules: SettingsRules<Form>) {
  const [board, setBoard] = useState(start);
  const [form, setForm] = useState(() => rules.formOf(start));
  const [asked, setAsked] = useState(false);
  const problems = rules.problemsOf(board, form);
  const restart = (next: BoardConfiguration) => {
    setBoard(next);
    setForm(rules.formOf(next));
    setAsked(false);
  };
  return {
    board,
    form,
    edit: setForm,
    problems: asked ? problems : {},
    bar: {
      boardId: board.id,
      changes: rules.changesOf(board, form),
      hasProblems: () => {
        setAsked(true);
        return Object.keys(problems).length > 0;
      },
      onApplied: restart,
      onDiscard: () => restart(board),
    },
  };
}

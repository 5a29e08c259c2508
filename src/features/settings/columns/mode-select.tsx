'use client';

import { NativeSelect } from '@mantine/core';
import type { LimitMode } from '#domain/schemas/configuration.ts';
import { modeWords } from '../plan/plan.ts';

const modes = Object.entries(modeWords).map(([value, label]) => ({ value, label }));

type ModeSelectProps = { value: LimitMode; disabled?: boolean; onChange: (mode: LimitMode) => void };

/** What happens when a card would go over a limit. */
export function ModeSelect({ value, disabled = false, onChange }: ModeSelectProps) {
  return (
    <NativeSelect
      aria-label="At the limit"
      data={modes}
      value={value}
      disabled={disabled}
      onChange={(event) => onChange(event.currentTarget.value as LimitMode)}
    />
  );
}

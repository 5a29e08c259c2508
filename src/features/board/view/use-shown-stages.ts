'use client';

import { useMemo } from 'react';
import { type Stage, stagesOf } from '../state/stages.ts';
import { isHidden } from '../state/stand.ts';
import { useBoard, useSettings } from '../store/board-context.tsx';

/** The board's columns from left to right, without those that somebody hid. */
export function useShownStages(): readonly Stage[] {
  const configuration = useBoard((state) => state.configuration);
  const settings = useSettings((now) => now);
  return useMemo(
    () => stagesOf(configuration).filter((stage) => !isHidden(settings, stage)),
    [configuration, settings],
  );
}

'use client';

import { useRef, useState, useTransition } from 'react';
import { isRefusal, type Refusal, refuse } from '#domain/refusals.ts';
import type { BoardConfiguration } from '#domain/schemas/configuration.ts';
import type { BoardId } from '#domain/schemas/ids.ts';
import { announce } from '#ui/live-regions.tsx';
import { mintUuid } from '#ui/mint-uuid.ts';
import { showToast } from '#ui/toasts.tsx';
import { applyChanges } from './apply-changes.action.ts';
import type { PlannedChange } from './plan/planned-change.ts';

const unanswered = refuse('database-busy', 'The server did not answer. Nothing is lost here: try again.');

/**
 * Applies planned changes as one request. The same request tried again goes under the same key, so that one whose
 * answer was lost is not done twice.
 */
export function useApply(boardId: BoardId, onApplied: (configuration: BoardConfiguration) => void) {
  const [busy, start] = useTransition();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const tried = useRef<{ content: string; key: string } | null>(null);
  const apply = (planned: readonly PlannedChange[], reason: string) =>
    start(async () => {
      const why = reason.trim();
      const asked = { boardId, changes: planned.flatMap(({ changes }) => changes), ...(why ? { reason: why } : {}) };
      const content = JSON.stringify(asked);
      if (tried.current?.content !== content) tried.current = { content, key: mintUuid() };
      const answer = await applyChanges({ ...asked, key: tried.current.key }).catch(() => null);
      if (answer !== null) tried.current = null;
      if (answer === null || isRefusal(answer)) {
        setRefusal(answer ?? unanswered);
        return;
      }
      setRefusal(null);
      onApplied(answer.configuration);
      const done = planned.length === 1 ? '1 change applied.' : `${planned.length} changes applied.`;
      showToast({ message: done });
      announce(done);
    });
  return { apply, refusal, busy };
}

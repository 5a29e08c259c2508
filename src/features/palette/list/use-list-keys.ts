import { type KeyboardEvent, useState } from 'react';
import type { Found } from '#ui/finder.ts';

const page = 8;

/** Arrows and page keys walk the list while the field keeps the focus; Enter takes what is walked to. */
export function useListKeys(items: readonly Found[], onTake: (item: Found, apart: boolean) => void) {
  const [at, setActive] = useState(0);
  const last = items.length - 1;
  const now = Math.max(0, Math.min(at, last));
  const active = items[now];
  const steps: Record<string, number> = {
    ArrowDown: now === last ? 0 : now + 1,
    ArrowUp: now === 0 ? last : now - 1,
    PageDown: Math.min(last, now + page),
    PageUp: Math.max(0, now - page),
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const next = steps[event.key];
    if (next !== undefined) setActive(next);
    else if (event.key !== 'Enter') return;
    else if (active) onTake(active, event.ctrlKey || event.metaKey);
    event.preventDefault();
  };
  return { active, setActive, press };
}

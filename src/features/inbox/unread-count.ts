import { useSyncExternalStore } from 'react';
import { loadUnread } from './inbox-requests.ts';

let unread = 0;
const listeners = new Set<() => void>();

/** Tells every bell on the page how many items are unread. */
export function setUnread(next: number): void {
  unread = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

const none = () => 0;

export const useUnread = (): number => useSyncExternalStore(subscribe, () => unread, none);

/** Counts anew; what cannot be counted now stays as it was. */
export async function refreshUnread(): Promise<void> {
  const answer = await loadUnread();
  if (answer) setUnread(answer.unread);
}

/** Where keys without Ctrl, Cmd or Alt do anything: everywhere, only in what has the focus, or nowhere (WCAG 2.1.4). */
export type SingleKeys = 'everywhere' | 'in-focus' | 'nowhere';

let now: SingleKeys = 'everywhere';

export function setSingleKeys(next: SingleKeys): void {
  now = next;
}

/** Whether a single key counts that was pressed here. What takes keys by its focus says so with `data-takes-keys`. */
export const singleKeysCount = (target: Element): boolean =>
  now === 'everywhere' || (now === 'in-focus' && target.closest('[data-takes-keys]') !== null);

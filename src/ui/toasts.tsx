'use client';

import { type NotificationData, notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { Kbd } from './kbd.tsx';
import { mintUuid } from './mint-uuid.ts';
import { onDemand } from './on-demand.tsx';
import styles from './toasts.module.css';

export type Toast = {
  message: ReactNode;
  tone?: 'plain' | 'warning';
  action?: { label: string; keys?: string; run: () => void };
};

const visibleMs = 8000;

/** Shows a toast for 8 s, longer while the pointer or the focus is on it, and answers its id. Speaks nothing. */
export function showToast({ message, tone = 'plain', action }: Toast): string {
  const id = mintUuid();
  const act = () => {
    hideToast(id);
    action?.run();
  };
  const toast: NotificationData = {
    id,
    role: 'group',
    autoClose: visibleMs,
    'data-tone': tone,
    closeButtonProps: { 'aria-label': 'Dismiss' },
    message: (
      <span className={styles.line}>
        <span>{message}</span>
        {action ? (
          <button type="button" className={styles.action} onClick={act}>
            {action.label}
            {action.keys ? <Kbd>{action.keys}</Kbd> : null}
          </button>
        ) : null}
      </span>
    ),
  };
  // The kit waits for the pointer only.
  const wait = (autoClose: number | false) => () => void notifications.update({ ...toast, id, autoClose });
  Object.assign(toast, { onFocusCapture: wait(false), onBlurCapture: wait(visibleMs) });
  return notifications.show(toast);
}

export function hideToast(id: string): void {
  notifications.hide(id);
}

/** Where toasts appear; mounted once by the root providers. One that is shown before it has loaded waits for it. */
export const Toasts = onDemand(async () => (await import('./toast-place.tsx')).ToastPlace);

import { announce } from '#ui/live-regions.tsx';
import { hideToast, showToast, type Toast } from '#ui/toasts.tsx';

let shown: string | undefined;

/** The board speaks with one toast at a time: the next thing takes the place of the last. */
export function tell(toast: Toast): void {
  if (shown) hideToast(shown);
  shown = showToast(toast);
}

/** Says why something does not go, to the eye and, at once, to the ear. */
export function tellRefusal(words: string, action?: Toast['action']): void {
  tell({ tone: 'warning', message: words, ...(action ? { action } : {}) });
  announce(words, 'assertive');
}

import { announce } from '#ui/live-regions.tsx';
import { showToast, type Toast } from '#ui/toasts.tsx';

/** Says why something does not go, to the eye and, at once, to the ear. */
export function tellRefusal(words: string, action?: Toast['action']): void {
  showToast({ tone: 'warning', message: words, ...(action ? { action } : {}) });
  announce(words, 'assertive');
}

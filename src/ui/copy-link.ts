import { showToast } from './toasts.tsx';

/** Copies the whole address of a path; where the browser does not let us (plain HTTP), it is shown to be copied by hand. */
export async function copyLink(path: string): Promise<void> {
  const address = new URL(path, location.href).href;
  try {
    await navigator.clipboard.writeText(address);
    showToast({ message: 'Link copied.' });
  } catch {
    showToast({ message: address });
  }
}

import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';

/** A dialog that is modal as long as it is drawn; closed, it gives the focus back to where it came from. */
export function useModal(onClose: () => void) {
  const dialog = useRef<HTMLDialogElement>(null);
  const latest = useRef(onClose);
  useEffect(() => {
    latest.current = onClose;
  });
  // Before the next key can arrive.
  useLayoutEffect(() => {
    const element = dialog.current;
    const closed = () => latest.current();
    element?.addEventListener('close', closed);
    element?.showModal();
    return () => {
      element?.removeEventListener('close', closed);
      element?.close();
    };
  }, []);
  const close = useCallback(() => {
    dialog.current?.close();
    latest.current();
  }, []);
  return { dialog, close };
}

'use client';

import { Modal, type ModalProps } from '@mantine/core';
import { useEffect, useState } from 'react';
import { Kit } from './kit.tsx';

/** The kit's dialog with what it needs around it, for pages that hold nothing else of the kit. */
export function KitModal(modal: ModalProps) {
  useFocusBack(modal.opened);
  return (
    <Kit>
      <Modal {...modal} />
    </Kit>
  );
}

/** The kit gives the focus back only from a dialog that it has seen opened; one that is open from the start does it itself. */
function useFocusBack(isOpen: boolean): void {
  const [from] = useState(() => (isOpen ? document.activeElement : null));
  useEffect(
    () => () => {
      if (document.activeElement === document.body && from instanceof HTMLElement) from.focus();
    },
    [from],
  );
}

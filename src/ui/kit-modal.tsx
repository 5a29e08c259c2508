'use client';

import { Modal, type ModalProps } from '@mantine/core';
import { Kit } from './kit.tsx';

/** The kit's dialog with what it needs around it, for pages that hold nothing else of the kit. */
export function KitModal(modal: ModalProps) {
  return (
    <Kit>
      <Modal {...modal} />
    </Kit>
  );
}

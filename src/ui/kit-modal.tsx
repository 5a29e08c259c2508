'use client';

import { Modal, type ModalProps } from '@mantine/core';
import { useMemo } from 'react';
import { Kit } from './kit.tsx';
import { useWayOut } from './use-way-out.ts';

/** The kit's dialog with what it needs around it, for pages that hold nothing else of the kit. */
export function KitModal(modal: ModalProps) {
  useWayOut(modal.opened);
  const isLong = useMemo(() => modal.opened && pageScrolls(), [modal.opened]);
  return (
    <Kit>
      <Modal {...modal} lockScroll={isLong} />
    </Kit>
  );
}

/** A page that fits the screen needs no lock against scrolling, which would have every style of it reckoned anew. */
const pageScrolls = (): boolean => document.documentElement.scrollHeight > window.innerHeight;

'use client';

import type { ReactNode } from 'react';
import { useFlowAddress } from '../address/flow-address.tsx';
import styles from './flow-page.module.css';

/** The figures on screen; they fade while others are on their way. */
export function Present({ children }: { children: ReactNode }) {
  const { isComing } = useFlowAddress();
  return (
    <div className={styles.present} aria-busy={isComing}>
      {children}
    </div>
  );
}

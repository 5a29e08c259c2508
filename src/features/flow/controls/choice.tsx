'use client';

import Link from 'next/link';
import type { MouseEvent, ReactNode } from 'react';
import type { FlowView } from '#domain/schemas/flow-query.ts';
import { useFlowAddress } from '../address/flow-address.tsx';
import styles from './controls.module.css';

type ChoiceProps = {
  isChosen: boolean;
  /** The view that this choice leads to; `adds` where it is made beside those that stand. */
  to: (view: FlowView, adds: boolean) => FlowView;
  /** What it does beyond its name. */
  hint?: string;
  children: ReactNode;
};

/** A link to another view of the page: with a script it changes the view that was asked for last. */
export function Choice({ isChosen, to, hint, children }: ChoiceProps) {
  const { view, hrefOf, go } = useFlowAddress();
  const choose = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    go((asked) => to(asked, event.shiftKey));
  };
  return (
    <Link
      className={styles.choice}
      href={hrefOf(to(view, false))}
      prefetch={false}
      scroll={false}
      title={hint}
      aria-current={isChosen ? 'true' : undefined}
      onClick={choose}
    >
      {children}
    </Link>
  );
}

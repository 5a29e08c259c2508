'use client';

import { useFlowAddress } from '../address/flow-address.tsx';
import { Choice } from '../controls/choice.tsx';
import styles from '../controls/controls.module.css';

/** Which of its crossings of a boundary counts for a card: the last, so that history is restated, or the first. */
export function LineChoice() {
  const { view } = useFlowAddress();
  return (
    <nav className={styles.group} aria-label="Lines">
      <Choice isChosen={view.lines === 'restated'} to={(asked) => ({ ...asked, lines: 'restated' })}>
        Restated
      </Choice>
      <Choice isChosen={view.lines === 'as-first-reached'} to={(asked) => ({ ...asked, lines: 'as-first-reached' })}>
        As first reached
      </Choice>
    </nav>
  );
}

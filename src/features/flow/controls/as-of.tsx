'use client';

import { showInstant } from '#ui/date-display.ts';
import { useFlowAddress } from '../address/flow-address.tsx';
import { Choice } from './choice.tsx';
import styles from './controls.module.css';

/** The instant of all figures and the zone of their days; from the past, the way back to now. */
export function AsOf({ zone, asOfMs }: { zone: string; asOfMs: number }) {
  const { view } = useFlowAddress();
  return (
    <div className={styles.asOf}>
      <p>
        {view.at === null ? '' : 'As of '}
        {showInstant(asOfMs, zone)} · {zone}
      </p>
      {view.at === null ? null : (
        <Choice isChosen={false} to={(asked) => ({ ...asked, at: null })}>
          Back to now
        </Choice>
      )}
    </div>
  );
}

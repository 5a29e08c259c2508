import Link from 'next/link';
import { FLOW_RANGES } from '#domain/flow/flow-scope.ts';
import type { Micros } from '#domain/flow/history.ts';
import type { BoardConfiguration } from '#domain/schemas/configuration.ts';
import type { FlowView } from '#domain/schemas/flow-query.ts';
import { showInstant } from '#ui/date-display.ts';
import styles from './flow-controls.module.css';
import { typeWord } from './type-look.ts';

type FlowControlsProps = { view: FlowView; types: readonly string[]; board: BoardConfiguration; asOf: Micros };

const address = (view: FlowView) => {
  const said = new URLSearchParams({ days: String(view.days), measure: view.measure });
  if (view.type.length > 0) said.set('type', view.type.map(encodeURIComponent).join(','));
  return `?${said}`;
};

type ChoiceProps = { to: FlowView; now: FlowView; children: string };

function Choice({ to, now, children }: ChoiceProps) {
  const isNow = address(to) === address(now);
  return (
    <Link className={styles.choice} href={address(to)} scroll={false} aria-current={isNow ? 'true' : undefined}>
      {children}
    </Link>
  );
}

/** Which days, which type and which of the two times: links, so that the address says what is shown. */
export function FlowControls({ view, types, board, asOf }: FlowControlsProps) {
  return (
    <div className={styles.controls}>
      <nav className={styles.group} aria-label="Range">
        {FLOW_RANGES.map((days) => (
          <Choice key={days} to={{ ...view, days }} now={view}>
            {days === 'all' ? 'All' : `${days} days`}
          </Choice>
        ))}
      </nav>
      <nav className={styles.group} aria-label="Time">
        <Choice to={{ ...view, measure: 'cycle' }} now={view}>
          Cycle time
        </Choice>
        <Choice to={{ ...view, measure: 'lead' }} now={view}>
          Lead time
        </Choice>
      </nav>
      <nav className={styles.group} aria-label="Card type">
        <Choice to={{ ...view, type: [] }} now={view}>
          Any type
        </Choice>
        {types.map((type) => (
          <Choice key={type} to={{ ...view, type: [type] }} now={view}>
            {typeWord(board, type)}
          </Choice>
        ))}
      </nav>
      <p className={styles.zone}>
        {board.zone} · {showInstant(asOf / 1000, board.zone)}
      </p>
    </div>
  );
}

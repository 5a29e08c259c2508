'use client';

import { FLOW_RANGES } from '#domain/flow/flow-scope.ts';
import { useFlowAddress } from '../address/flow-address.tsx';
import { AsOf } from './as-of.tsx';
import { Choice } from './choice.tsx';
import styles from './controls.module.css';
import { DateRange } from './date-range.tsx';
import { FilterGroup } from './filter-group.tsx';
import type { FilterOptions } from './filter-options.ts';

type FlowControlsProps = {
  options: FilterOptions;
  zone: string;
  /** The instant of the figures, in milliseconds since the epoch. */
  asOfMs: number;
  /** Whether the board has working hours, by which times can be read too. */
  hasHours: boolean;
};

/** Which days, as of when, which cards and which of the two times: all of it stands in the address. */
export function FlowControls({ options, zone, asOfMs, hasHours }: FlowControlsProps) {
  const { types, lanes, classes } = options;
  return (
    <search className={styles.controls}>
      <Ranges />
      <DateRange />
      <Measures />
      {hasHours ? <Hours /> : null}
      <AsOf zone={zone} asOfMs={asOfMs} />
      {types.length > 1 ? <FilterGroup name="Card type" field="type" all="Any type" options={types} /> : null}
      {lanes.length > 1 ? <FilterGroup name="Lane" field="lane" all="Any lane" options={lanes} /> : null}
      {classes.length > 1 ? (
        <FilterGroup name="Class of service" field="class" all="Any class" options={classes} />
      ) : null}
    </search>
  );
}

function Ranges() {
  const { view } = useFlowAddress();
  return (
    <nav className={styles.group} aria-label="Range">
      {FLOW_RANGES.map((days) => (
        <Choice key={days} isChosen={view.days === days} to={(asked) => ({ ...asked, days })}>
          {days === 'all' ? 'All' : `${days} days`}
        </Choice>
      ))}
    </nav>
  );
}

function Measures() {
  const { view } = useFlowAddress();
  return (
    <nav className={styles.group} aria-label="Time">
      <Choice isChosen={view.measure === 'cycle'} to={(asked) => ({ ...asked, measure: 'cycle' })}>
        Cycle time
      </Choice>
      <Choice isChosen={view.measure === 'lead'} to={(asked) => ({ ...asked, measure: 'lead' })}>
        Lead time
      </Choice>
    </nav>
  );
}

function Hours() {
  const { view } = useFlowAddress();
  return (
    <nav className={styles.group} aria-label="Hours">
      <Choice isChosen={view.hours === 'calendar'} to={(asked) => ({ ...asked, hours: 'calendar' })}>
        Calendar time
      </Choice>
      <Choice isChosen={view.hours === 'working'} to={(asked) => ({ ...asked, hours: 'working' })}>
        Working hours
      </Choice>
    </nav>
  );
}

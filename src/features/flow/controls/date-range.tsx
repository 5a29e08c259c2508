'use client';

import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { type Day, dayFromText, dayText } from '#domain/flow/day.ts';
import { useFlowAddress } from '../address/flow-address.tsx';
import { rangeBetween } from '../address/range.ts';
import styles from './controls.module.css';

const typedWithinMs = 700;

/** The day that a field holds, if it is whole and between two others. A date is typed part by part: `0202-11-03`. */
function dayIn(text: string, least: Day, most: Day): Day | undefined {
  if (text === '') return undefined;
  const day = dayFromText(text);
  return day >= least && day <= most ? day : undefined;
}

type DateFieldProps = { label: string; day: Day; least: Day; most: Day; onDay: (day: Day) => void };

function DateField({ label, day, least, most, onDay }: DateFieldProps) {
  const [typed, type] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const settle = (text: string | null) => {
    clearTimeout(timer.current);
    const said = text === null ? undefined : dayIn(text, least, most);
    type(null);
    if (said !== undefined && said !== day) onDay(said);
  };
  return (
    <label className={styles.date}>
      <span>{label}</span>
      <input
        type="date"
        value={typed ?? dayText(day)}
        min={dayText(least)}
        max={dayText(most)}
        onChange={({ currentTarget: { value } }) => {
          type(value);
          clearTimeout(timer.current);
          if (dayIn(value, least, most) !== undefined) timer.current = setTimeout(() => settle(value), typedWithinMs);
        }}
        onBlur={() => settle(typed)}
        onKeyDown={(event: KeyboardEvent) => {
          if (event.key === 'Enter') settle(typed);
        }}
      />
    </label>
  );
}

const decades = 36_525;

/** The first and the last day shown, typed or picked: the way to set a range without drawing it on a chart. */
export function DateRange() {
  const { days, go } = useFlowAddress();
  const { from, to, today } = days;
  const show = (one: Day, other: Day) => go((view) => ({ ...view, ...rangeBetween(one, other, today) }));
  const least = Math.max(0, today - decades + 1);
  return (
    <div className={styles.dates}>
      <DateField label="From" day={from} least={least} most={to} onDay={(day) => show(day, to)} />
      <DateField label="to" day={to} least={least} most={today} onDay={(day) => show(Math.min(from, day), day)} />
    </div>
  );
}

'use client';

import { useState } from 'react';
import type { FormAnswer } from '#domain/form-answer.ts';
import styles from './beginning-field.module.css';

type Beginning = { value: string; label: string; text: string };

const ways: Beginning[] = [
  { value: 'demo', label: 'The demo board', text: '90 days of a made-up team, safe to break, gone with one click' },
  { value: 'empty', label: 'An empty board', text: 'with these stages' },
  { value: 'import', label: 'My data', text: 'a history of moves as CSV, with the board it belongs to' },
];

const templates = [
  { value: 'simple', label: 'Input queue · Development | done · Test · Delivered' },
  {
    value: 'delivery',
    label: 'Input queue · Analysis | done · Design & development | done · Test | done · Ready to deliver · Delivered',
  },
];

/** What to begin with; the stages are asked for only with an empty board. */
export function BeginningField({ typed }: Pick<FormAnswer, 'typed'>) {
  const [begin, setBegin] = useState(typed.begin ?? 'demo');
  return (
    <fieldset className={styles.beginnings}>
      <legend className={styles.legend}>Begin with</legend>
      {ways.map(({ value, label, text }) => (
        <label key={value} className={styles.beginning}>
          <input
            type="radio"
            name="begin"
            value={value}
            checked={begin === value}
            onChange={() => setBegin(value)}
            className={styles.radio}
          />
          <span>
            <strong className={styles.label}>{label}</strong> {text}
          </span>
        </label>
      ))}
      <select
        name="template"
        aria-label="Stages of the empty board"
        className={styles.template}
        hidden={begin !== 'empty'}
        defaultValue={typed.template ?? 'simple'}
      >
        {templates.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </fieldset>
  );
}

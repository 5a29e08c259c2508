'use client';

import { Fragment, useState } from 'react';
import type { FormAnswer } from '#domain/form-answer.ts';
import styles from './beginning-field.module.css';

type Beginning = { value: string; label: string; text: string };

const ways: Beginning[] = [
  {
    value: 'demo',
    label: 'The demo board',
    text: '90 days of a made-up team, safe to break, archived when you are done',
  },
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
        <Fragment key={value}>
          <label className={styles.beginning}>
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
          {value === 'empty' ? <TemplateField typed={typed.template} isHidden={begin !== 'empty'} /> : null}
        </Fragment>
      ))}
    </fieldset>
  );
}

/** Sent along in any case, so that the form has the same fields whatever is chosen. */
function TemplateField({ typed, isHidden }: { typed: string | undefined; isHidden: boolean }) {
  return (
    <select
      name="template"
      aria-label="Stages of the empty board"
      className={styles.template}
      hidden={isHidden}
      defaultValue={typed ?? 'simple'}
    >
      {templates.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}

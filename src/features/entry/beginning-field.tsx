'use client';

import { NativeSelect } from '@mantine/core';
import { Fragment } from 'react';
import styles from './beginning-field.module.css';

/** What is opened once somebody is in. */
export const openingWords: Record<string, string> = { import: 'Go on to the import' };

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

type BeginningFieldProps = { begin: string; onChange: (begin: string) => void; template: string | undefined };

/** What to begin with; the stages are asked for only with an empty board. */
export function BeginningField({ begin, onChange, template }: BeginningFieldProps) {
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
              onChange={() => onChange(value)}
              className={styles.radio}
            />
            <span>
              <strong className={styles.label}>{label}</strong> {text}
            </span>
          </label>
          {value === 'empty' ? <TemplateField typed={template} isHidden={begin !== 'empty'} /> : null}
        </Fragment>
      ))}
    </fieldset>
  );
}

/** Sent along in any case, so that the form has the same fields whatever is chosen. */
function TemplateField({ typed, isHidden }: { typed: string | undefined; isHidden: boolean }) {
  return (
    <div className={styles.template} hidden={isHidden}>
      <NativeSelect
        name="template"
        aria-label="Stages of the empty board"
        data={templates}
        defaultValue={typed ?? 'simple'}
      />
    </div>
  );
}

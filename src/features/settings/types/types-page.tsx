'use client';

import { Switch, TextInput } from '@mantine/core';
import { cardTypeMarks } from '#domain/card-type-marks.ts';
import type { BoardConfiguration, CardType } from '#domain/schemas/configuration.ts';
import { Glyph } from '#ui/glyph.tsx';
import { ApplyBar } from '../apply-bar.tsx';
import styles from '../settings-page.module.css';
import { useSettingsForm } from '../use-settings-form.ts';
import { typeRules } from './type-rules.ts';

/** The words of the eight card types, and which of them the board uses. Colour and mark of each are fixed. */
export function TypesPage({ board }: { board: BoardConfiguration }) {
  const { form, edit, problems, bar } = useSettingsForm(board, typeRules);
  const change = (id: CardType['id'], facets: Partial<CardType>) =>
    edit(form.map((type) => (type.id === id ? { ...type, ...facets } : type)));
  return (
    <>
      <div className={styles.page}>
        <h2 className={styles.title}>Card types</h2>
        <p className={styles.note}>
          Each type has its own colour and mark, chosen so that everybody can tell them apart. Cards of a type that is
          switched off keep it.
        </p>
        <ul className={styles.lines}>
          {form.map((type) => (
            <TypeLine
              key={type.id}
              type={type}
              problem={problems[type.id]}
              onChange={(facets) => change(type.id, facets)}
            />
          ))}
        </ul>
      </div>
      <ApplyBar {...bar} />
    </>
  );
}

type TypeLineProps = { type: CardType; problem: string | undefined; onChange: (facets: Partial<CardType>) => void };

function TypeLine({ type: { id, word, enabled }, problem, onChange }: TypeLineProps) {
  return (
    <li className={styles.line} data-off={!enabled}>
      <div className={styles.withMark} style={{ '--type': `var(--type-${id})` }}>
        <span className={styles.mark}>
          <Glyph shape={cardTypeMarks[id]} size={16} />
        </span>
        <TextInput
          aria-label={`Word for ${id}`}
          value={word}
          maxLength={40}
          error={problem}
          onChange={(event) => onChange({ word: event.currentTarget.value })}
        />
      </div>
      <span className={styles.side}>
        <Switch
          label="Used"
          aria-label={`Use ${word}`}
          checked={enabled}
          onChange={(event) => onChange({ enabled: event.currentTarget.checked })}
        />
      </span>
    </li>
  );
}

'use client';

import { Checkbox, TextInput } from '@mantine/core';
import type { BoardConfiguration } from '#domain/schemas/configuration.ts';
import { ApplyBar } from '../apply-bar.tsx';
import styles from '../settings-page.module.css';
import { useSettingsForm } from '../use-settings-form.ts';
import { type GeneralForm, generalRules } from './general-rules.ts';

/** What the board is called, where its days begin, what is expected of it, and whether it is in use. */
export function GeneralPage({ board, zones }: { board: BoardConfiguration; zones: readonly string[] }) {
  const { form, edit, problems, bar } = useSettingsForm(board, generalRules);
  const change = (facets: Partial<GeneralForm>) => edit({ ...form, ...facets });
  return (
    <>
      <div className={styles.page}>
        <h2 className={styles.title}>General</h2>
        <div className={styles.fields}>
          <TextInput
            classNames={{ wrapper: styles.wide }}
            label="Name"
            value={form.name}
            maxLength={120}
            error={problems.name}
            onChange={(event) => change({ name: event.currentTarget.value })}
          />
          <TextInput
            classNames={{ wrapper: styles.short }}
            label="Key"
            description="Stands before the number of each card, and stays."
            value={board.key}
            readOnly
          />
          <ZoneInput zones={zones} value={form.zone} error={problems.zone} onChange={(zone) => change({ zone })} />
          <TextInput
            classNames={{ wrapper: styles.short }}
            label="Expected within (days)"
            description="The service level that charts and cards compare with; empty for none."
            inputMode="numeric"
            value={form.sleDays}
            error={problems.sleDays}
            onChange={(event) => change({ sleDays: event.currentTarget.value })}
          />
          <Checkbox
            label="Archive this board"
            description="It leaves the list of boards; nothing of it is deleted."
            checked={form.archived}
            onChange={(event) => change({ archived: event.currentTarget.checked })}
          />
        </div>
      </div>
      <ApplyBar {...bar} />
    </>
  );
}

type ZoneInputProps = {
  zones: readonly string[];
  value: string;
  error: string | undefined;
  onChange: (zone: string) => void;
};

function ZoneInput({ zones, value, error, onChange }: ZoneInputProps) {
  return (
    <>
      <TextInput
        classNames={{ wrapper: styles.wide }}
        label="Days are counted in"
        description="The zone in which the board's days begin and end."
        list="zones"
        value={value}
        error={error}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <datalist id="zones">
        {zones.map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
    </>
  );
}

'use client';

import { NativeSelect } from '@mantine/core';
import { useState, useTransition } from 'react';
import { keepPreference } from '#data/people/preferences.action.ts';
import type { Preferences } from '#domain/schemas/preferences.ts';
import { Saved } from '../saved.tsx';
import styles from '../section.module.css';

type Announcements = Preferences['announcements'];

const choices: { value: Announcements; label: string }[] = [
  { value: 'all', label: 'My moves, and a sum of what others move' },
  { value: 'mine', label: 'Only my own moves' },
];

/** What a board tells a screen reader by itself. */
export function AnnouncementsField({ announcements }: { announcements: Announcements }) {
  const [savedAt, setSavedAt] = useState<number>();
  const [, start] = useTransition();
  const keep = (setting: Announcements) =>
    start(async () => {
      await keepPreference('announcements', setting);
      setSavedAt(Date.now());
    });
  return (
    <div className={styles.saving}>
      <NativeSelect
        className={styles.field}
        label="Announcements of a board to screen readers"
        data={choices}
        defaultValue={announcements}
        onChange={({ currentTarget }) => keep(currentTarget.value === 'mine' ? 'mine' : 'all')}
      />
      <Saved when={savedAt} />
    </div>
  );
}

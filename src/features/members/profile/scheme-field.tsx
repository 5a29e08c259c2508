'use client';

import { NativeSelect } from '@mantine/core';
import { type ColorScheme, chooseColorScheme, colorSchemes, useColorScheme } from '#ui/color-scheme.ts';
import styles from '../section.module.css';

const words: Record<ColorScheme, string> = { auto: 'As the system', light: 'Day', dark: 'Night' };
const choices = colorSchemes.map((scheme) => ({ value: scheme, label: words[scheme] }));

/** Day or night, as this browser keeps it. */
export function SchemeField() {
  const chosen = useColorScheme();
  return (
    <NativeSelect
      className={styles.field}
      label="Day or night"
      description="Kept in this browser."
      data={choices}
      value={chosen}
      onChange={({ currentTarget }) =>
        chooseColorScheme(colorSchemes.find((scheme) => scheme === currentTarget.value) ?? 'auto')
      }
    />
  );
}

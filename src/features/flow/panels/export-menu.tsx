'use client';

import { Menu } from '@mantine/core';
import { useFigureSource } from '../figures/figure-source.tsx';
import styles from './panel.module.css';
import type { PanelFigure } from './panel.tsx';

/** What can be taken away of a figure: exactly the cards behind it, or what its table shows. */
export function ExportMenu({ figure }: { figure: PanelFigure }) {
  const { base, query, fileStem } = useFigureSource();
  const address = (form: string) => `${base}/flow/figures/${figure.id}.${form}${query}`;
  const fileName = (ending: string) => `${fileStem}-${figure.id}.${ending}`;
  return (
    <Menu position="top-start">
      <Menu.Target>
        <button type="button" className={styles.act} aria-keyshortcuts="e">
          Export
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component="a" href={address('csv')} download={fileName('csv')}>
          Cards as CSV
        </Menu.Item>
        <Menu.Item component="a" href={address('table.csv')} download={fileName('table.csv')}>
          Table as CSV
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

'use client';

import { counted } from '#domain/flow/scenes/words.ts';
import { keysOf } from '#domain/shortcuts/shortcuts.ts';
import { ariaKeys } from '#ui/key-match.ts';
import { useFigureSource } from '../figures/figure-source.tsx';
import { ExportMenu } from './export-menu.tsx';
import styles from './panel.module.css';
import type { PanelFigure, PanelPart } from './panel-figure.ts';

type PanelFootProps = {
  figure: PanelFigure;
  isTable: boolean;
  onTable: () => void;
  part: PanelPart | null;
  /** The id of the element in which the opened part stands. */
  partId: string;
  onPart: (part: PanelPart) => void;
  hasOthers: boolean;
};

/** On what the figure rests, and the ways to take it apart. A key presses the button that names it. */
export function PanelFoot({ figure, isTable, onTable, part, partId, onPart, hasOthers }: PanelFootProps) {
  const { zone } = useFigureSource();
  const opens = (asked: PanelPart) => ({
    'aria-expanded': part === asked,
    'aria-controls': partId,
    onClick: () => onPart(asked),
  });
  return (
    <div className={styles.foot} data-foot>
      <span>n = {counted(figure.n, figure.unit)}</span>
      <span>days in {zone}</span>
      <button type="button" className={styles.act} {...opens('explain')}>
        Explain
      </button>
      {hasOthers ? (
        <button type="button" className={styles.act} {...opens('others')}>
          How others count
        </button>
      ) : null}
      <button
        type="button"
        className={styles.act}
        aria-pressed={isTable}
        data-command="table"
        aria-keyshortcuts={ariaKeys(keysOf('table'))}
        onClick={onTable}
      >
        Table
      </button>
      <ExportMenu figure={figure} hasPicture={!isTable} />
    </div>
  );
}

'use client';

import { type ReactNode, useId, useState } from 'react';
import type { FigureDetails } from '../figures/figure-details.ts';
import { useRead } from '../figures/use-read.ts';
import { DataTable } from './data-table.tsx';
import { Explain } from './explain.tsx';
import styles from './panel.module.css';
import type { PanelFigure, PanelPart } from './panel-figure.ts';
import { PanelFoot } from './panel-foot.tsx';
import { Sentence } from './sentence.tsx';
import { Waiting } from './waiting.tsx';

type PanelProps = {
  figure: PanelFigure;
  /** How much of the page it takes. */
  size?: 'big' | 'small';
  /** What can be chosen of this figure alone. */
  tools?: ReactNode;
  /** How others would count it, where they count otherwise. */
  others?: ReactNode;
  children: ReactNode;
};

/** One figure of flow: its finding first, then the picture or its table, then on what it rests and what it means. */
export function Panel({ figure, size = 'big', tools, others, children }: PanelProps) {
  const { id, title, sentence, notes } = figure;
  const [isTable, showTable] = useState(false);
  const [part, open] = useState<PanelPart | null>(null);
  const details = useRead<FigureDetails>(`figures/${id}.json`, isTable || part === 'explain');
  const partId = useId();
  return (
    <figure className={styles.panel} data-figure={id} data-takes-keys="" data-size={size}>
      <figcaption>
        <div className={styles.head}>
          <h2 className={styles.title}>{title}</h2>
          {tools}
        </div>
        <Sentence phrases={sentence} />
      </figcaption>
      <div className={styles.picture} data-picture hidden={isTable}>
        {children}
      </div>
      {isTable ? (
        <Waiting for={details}>
          {(read) => <DataTable caption={title} table={read.table} numbers={read.numbers} />}
        </Waiting>
      ) : null}
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
      <PanelFoot
        figure={figure}
        isTable={isTable}
        onTable={() => showTable((now) => !now)}
        part={part}
        partId={partId}
        onPart={(asked) => open((now) => (now === asked ? null : asked))}
        hasOthers={others !== undefined}
      />
      <div id={partId} hidden={part === null}>
        {part === 'explain' ? (
          <Waiting for={details}>{(read) => <Explain figure={figure} details={read} />}</Waiting>
        ) : null}
        {part === 'others' ? others : null}
      </div>
    </figure>
  );
}

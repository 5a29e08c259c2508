import type { ReactNode } from 'react';
import { DEFINITIONS } from '#domain/flow/definitions.ts';
import type { Scene } from '#domain/flow/scenes/scene.ts';
import { DataTable } from './data-table.tsx';
import styles from './panel.module.css';
import { Sentence } from './sentence.tsx';

type PanelProps = {
  scene: Scene<unknown>;
  /** What `scene.n` counts. */
  unit: string;
  /** The address of a card named in the table's first column, or undefined where that column names none. */
  cardHref?: (card: string) => string | undefined;
  children: ReactNode;
};

/** One figure of flow: its finding first, then the picture, then on what it rests, what it means, and the numbers. */
export function Panel({ scene, unit, cardHref, children }: PanelProps) {
  const definition = DEFINITIONS[scene.definition];
  return (
    <figure className={styles.panel}>
      <figcaption>
        <h2 className={styles.title}>{scene.title}</h2>
        <Sentence phrases={scene.sentence} />
      </figcaption>
      <div className={styles.picture}>{children}</div>
      {scene.notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
      <div className={styles.foot}>
        <span>
          n = {scene.n} {unit}
        </span>
        <details name={scene.title}>
          <summary>Explain</summary>
          <dl className={styles.explain}>
            <dt>{definition.name}</dt>
            <dd>{definition.sentence}</dd>
            <dt>Formula</dt>
            <dd>{definition.formula}</dd>
            <dt>After</dt>
            <dd>{definition.source}</dd>
          </dl>
        </details>
        <details name={scene.title}>
          <summary>Show as table</summary>
          <DataTable table={scene.table} caption={scene.title} {...(cardHref ? { cardHref } : {})} />
        </details>
      </div>
    </figure>
  );
}

import Link from 'next/link';
import type { ReactNode } from 'react';
import { ageLabel, ageSentence } from '#domain/card-age.ts';
import { cardTypeMarks } from '#domain/card-type-marks.ts';
import type { PlacedCard } from '#domain/home/open-card.ts';
import { AgeMarks } from '#ui/age-marks.tsx';
import { Glyph } from '#ui/glyph.tsx';
import styles from './card-line.module.css';

type CardLineProps = {
  placed: PlacedCard;
  why?: string;
  /** Where what stands above the list says the column already. */
  isNamed?: boolean;
  children?: ReactNode;
};

/** A card in a list: what it is, where it stands, how old it is, and what can be done about it. */
export function CardLine({ placed, why, isNamed = false, children }: CardLineProps) {
  const { card, key, column, age } = placed;
  const [board] = key.toLowerCase().split('-');
  return (
    <li className={styles.line}>
      <span className={styles.glyph} style={{ color: `var(--type-${card.type})` }}>
        <Glyph shape={cardTypeMarks[card.type]} />
      </span>
      <Link className={styles.card} href={`/b/${board}/c/${card.number}`}>
        <span className={styles.key}>{key}</span> {card.title}
      </Link>
      <AgeMarks label={ageLabel(age)} sentence={ageSentence(age, column)} passed={age.pace ? age.passed : null} />
      {isNamed ? null : (
        <span className={styles.where}>
          {column}
          {why ? ` · ${why}` : ''}
        </span>
      )}
      {children}
    </li>
  );
}

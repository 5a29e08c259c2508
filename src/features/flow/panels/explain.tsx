import type { CardGroup, Explanation } from '#domain/flow/scenes/explanation.ts';
import type { FigureDetails } from '../figures/figure-details.ts';
import { CardLink } from './card-link.tsx';
import styles from './explain.module.css';
import type { PanelFigure } from './panel-figure.ts';

/** How a figure came about: what it means, its formula on this board, and which cards are in it, and which not and why. */
export function Explain({ figure, details }: { figure: PanelFigure; details: FigureDetails }) {
  const { definition, explanation, numbers } = details;
  return (
    <section className={styles.explain} aria-label={`${figure.title}, explained`}>
      <dl className={styles.terms}>
        <dt>{definition.name}</dt>
        <dd>{definition.sentence}</dd>
        <dt>Formula</dt>
        <dd>{explanation?.formula ?? definition.formula}</dd>
        <dt>After</dt>
        <dd>{definition.source}</dd>
        {explanation ? <Settings settings={explanation.settings} /> : null}
      </dl>
      {explanation ? <Cards explanation={explanation} numbers={numbers} /> : null}
    </section>
  );
}

function Settings({ settings }: Pick<Explanation, 'settings'>) {
  return settings.map(({ name, value }) => (
    <div key={name} className={styles.setting}>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  ));
}

type Numbers = FigureDetails['numbers'];

function Cards({ explanation, numbers }: { explanation: Explanation; numbers: Numbers }) {
  const { included, leftOut, flagged } = explanation;
  return (
    <>
      <h3 className={styles.name}>Cards in</h3>
      <Group group={included} numbers={numbers} />
      {flagged.length > 0 ? <h3 className={styles.name}>In, and worth a look</h3> : null}
      {flagged.map((group) => (
        <Group key={group.why} group={group} numbers={numbers} />
      ))}
      {leftOut.length > 0 ? <h3 className={styles.name}>Left out, and why</h3> : null}
      {leftOut.map((group) => (
        <Group key={group.why} group={group} numbers={numbers} />
      ))}
    </>
  );
}

function Group({ group, numbers }: { group: CardGroup; numbers: Numbers }) {
  const { why, count, cards } = group;
  const more = (count ?? 0) - cards.length;
  return (
    <p className={styles.group}>
      {count === null ? why : `${count} ${why}`}
      {cards.length > 0 ? ': ' : ''}
      {cards.map((card, index) => (
        <span key={card}>
          {index === 0 ? '' : ', '}
          <CardLink number={numbers[card]}>{card}</CardLink>
        </span>
      ))}
      {cards.length > 0 && more > 0 ? ` and ${more} more` : ''}
    </p>
  );
}

import { Button } from '@mantine/core';
import Link from 'next/link';
import type { ImportAnswer, ImportPreview } from '#domain/schemas/import.ts';
import { Notice } from '#ui/notice.tsx';
import { gapSentence } from './gap-sentence.ts';
import styles from './import-page.module.css';
import { RefusedRows } from './refusals.tsx';
import { StageTable } from './stage-table.tsx';

type PreviewProps = { answer: ImportAnswer; isBusy: boolean; onBringIn: () => void };

/** What the files would bring, and the way to bring it; or where they went, when they came before. */
export function Preview({ answer: { preview, board }, isBusy, onBringIn }: PreviewProps) {
  if (board) {
    return (
      <Notice tone="amber">
        This source was brought in before, with the same files:{' '}
        <Link href={`/b/${board.key.toLowerCase()}`}>{board.name}</Link>.
      </Notice>
    );
  }
  if (!preview) return null;
  const isGood = preview.refusalCount === 0;
  return (
    <section className={styles.preview} aria-label="What would come">
      <h2 className={styles.title}>
        {preview.name} ({preview.key})
      </h2>
      <Facts preview={preview} />
      {isGood ? null : <RefusedRows {...preview} />}
      <StageTable columns={preview.columns} />
      {preview.gaps.length > 0 ? (
        <ul className={styles.peculiar}>
          {preview.gaps.map((gap) => (
            <li key={gap.gap}>{gapSentence(gap)}</li>
          ))}
        </ul>
      ) : null}
      {isGood ? (
        <div>
          <Button onClick={onBringIn} loading={isBusy}>
            Bring in {preview.cards} cards
          </Button>
        </div>
      ) : (
        <p>Nothing can be brought in until these rows are right.</p>
      )}
    </section>
  );
}

const dayOf = (instant: string | null, zone: string) =>
  instant === null
    ? '–'
    : new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: zone }).format(new Date(instant));

function Facts({ preview }: { preview: ImportPreview }) {
  const { cards, rows, dropped, blocks, from, to, zone } = preview;
  const facts: [string, string][] = [
    ['Cards', `${cards}`],
    ['Moves', dropped > 0 ? `${rows}, ${dropped} of them change nothing` : `${rows}`],
    ['Blocks', `${blocks}`],
    ['From', dayOf(from, zone)],
    ['To', dayOf(to, zone)],
    ['Days in', zone],
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

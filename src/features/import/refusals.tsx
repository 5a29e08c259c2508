import type { Refusal } from '#domain/refusals.ts';
import type { ImportRefusal } from '#domain/schemas/import.ts';
import { Notice } from '#ui/notice.tsx';
import { ScrollRegion } from '#ui/scroll-region.tsx';
import styles from './import-page.module.css';

type Listed = { refusals: readonly ImportRefusal[]; refusalCount: number };

const fileNames = { board: 'Board', ledger: 'Moves', blocks: 'Blocks' } as const;

/** The rows that a refused import names, or undefined where it was refused for something else. */
export const refusalsOf = ({ facts }: Refusal): Listed | undefined =>
  facts && 'refusals' in facts ? (facts as Listed) : undefined;

/** Why nothing was brought in. */
export function Refusals({ refusal }: { refusal: Refusal }) {
  const listed = refusalsOf(refusal);
  return (
    <div role="alert" className={styles.preview}>
      <Notice tone="stopped">{refusal.detail}</Notice>
      {listed ? <RefusedRows {...listed} /> : null}
    </div>
  );
}

/** The first rows that stand in the way, as a spreadsheet numbers them. */
export function RefusedRows({ refusals, refusalCount }: Listed) {
  const more = refusalCount - refusals.length;
  return (
    <ScrollRegion className={styles.scroll} label="Rows that stand in the way">
      <table className={styles.table}>
        <caption>
          {refusalCount === 1 ? '1 row stands' : `${refusalCount} rows stand`} in the way; the header is row 1.
          {more > 0 ? ` The first ${refusals.length}:` : ''}
        </caption>
        <thead>
          <tr>
            <th scope="col">File</th>
            <th scope="col" className={styles.number}>
              Row
            </th>
            <th scope="col">What is wrong</th>
          </tr>
        </thead>
        <tbody>
          {refusals.map(({ file, row, field, message }) => (
            <tr key={`${file} ${row} ${field} ${message}`}>
              <th scope="row">{fileNames[file]}</th>
              <td className={styles.number}>{row ?? '–'}</td>
              <td>{file === 'board' && field ? `${field} ${message}` : message}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

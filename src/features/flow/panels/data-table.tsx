import type { SceneTable } from '#domain/flow/scenes/scene.ts';
import { HeadRow } from '#ui/head-row.tsx';
import { ScrollRegion } from '#ui/scroll-region.tsx';
import { CardLink } from './card-link.tsx';
import styles from './data-table.module.css';

type DataTableProps = { table: SceneTable; caption: string; numbers: Readonly<Record<string, number>> };

type Cell = SceneTable['rows'][number][number];

const shown = (cell: Cell) => (typeof cell === 'number' && !Number.isInteger(cell) ? cell.toFixed(1) : (cell ?? '–'));

/** The figures of a chart as a table, under the same filter. */
export function DataTable({ table, caption, numbers }: DataTableProps) {
  const { head, rows, more = 0 } = table;
  return (
    <ScrollRegion className={styles.scroll} label={`${caption}, table`}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <HeadRow heads={head} isNumber={(column) => rows.some((row) => typeof row[column] === 'number')} />
        <tbody>
          {rows.map(([first = null, ...others], row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows keep their places
            <tr key={row}>
              <th scope="row">
                <CardLink number={typeof first === 'string' ? numbers[first] : undefined}>{shown(first)}</CardLink>
              </th>
              {others.map((cell, column) => (
                <td key={head[column + 1]} data-number={typeof cell === 'number' || undefined}>
                  {shown(cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 ? <p className={styles.more}>{more} earlier ones are in the CSV.</p> : null}
    </ScrollRegion>
  );
}

import Link from 'next/link';
import type { SceneTable } from '#domain/flow/scenes/scene.ts';
import styles from './data-table.module.css';

type DataTableProps = { table: SceneTable; caption: string; cardHref?: (card: string) => string | undefined };

type Cell = SceneTable['rows'][number][number];

const shown = (cell: Cell) => (typeof cell === 'number' && !Number.isInteger(cell) ? cell.toFixed(1) : (cell ?? '–'));

function FirstCell({ cell, href }: { cell: Cell; href: string | undefined }) {
  return (
    <th scope="row">
      {href ? (
        <Link href={href} prefetch={false} scroll={false}>
          {shown(cell)}
        </Link>
      ) : (
        shown(cell)
      )}
    </th>
  );
}

/** The figures of a chart as a table, under the same filter. */
export function DataTable({ table, caption, cardHref }: DataTableProps) {
  return (
    // Scrolled by keys, it must be reachable by them.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section className={styles.scroll} tabIndex={0} aria-label={`${caption}, table`}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {table.head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([first, ...others], row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows keep their places
            <tr key={row}>
              <FirstCell cell={first ?? null} href={typeof first === 'string' ? cardHref?.(first) : undefined} />
              {others.map((cell, column) => (
                <td key={table.head[column + 1]} data-number={typeof cell === 'number' || undefined}>
                  {shown(cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

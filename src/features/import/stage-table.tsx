import type { ImportPreview } from '#domain/schemas/import.ts';
import { ScrollRegion } from '#ui/scroll-region.tsx';
import styles from './import-page.module.css';

const kinds = { queue: 'waiting', active: 'work', done: 'delivered' } as const;

/** The stages that the board would have, with the cards that would stand in each. */
export function StageTable({ columns }: { columns: ImportPreview['columns'] }) {
  return (
    <ScrollRegion className={styles.scroll} label="Stages">
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Stage</th>
            <th scope="col">Kind</th>
            <th scope="col" className={styles.number}>
              Limit
            </th>
            <th scope="col" className={styles.number}>
              Cards now
            </th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ id, name, kind, discard, limit, retired, cards }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>
                {discard ? 'will not be done' : kinds[kind]}
                {retired ? ', retired' : ''}
              </td>
              <td className={styles.number}>{limit ?? '–'}</td>
              <td className={styles.number}>{cards}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

import type { CardAccount } from '#domain/schemas/card-account.ts';
import { showDay } from '#ui/date-display.ts';
import { ScrollRegion } from '#ui/scroll-region.tsx';
import styles from './account.module.css';
import { inOrder, type Part, partWords } from './part-words.ts';
import { clockWords, sharedOut } from './time-unit.ts';

type Day = CardAccount['days'][number];

/** The days of the account in the board's zone, newest first; of each part hours and minutes. */
export function AccountDays({ id, days }: { id: string; days: readonly Day[] }) {
  const seen = new Set(days.flatMap(({ parts }) => parts.map(({ part }) => part)));
  const columns = inOrder([...seen].map((part) => ({ part, micros: 0 }))).map(({ part }) => part);
  return (
    <ScrollRegion id={id} className={styles.days} label="Day by day">
      <table>
        <thead>
          <tr>
            <th scope="col">Day</th>
            {columns.map((part) => (
              <th key={part} scope="col">
                {partWords[part]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days.toReversed().map((day) => (
            <DayRow key={day.day} day={day} columns={columns} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function DayRow({ day, columns }: { day: Day; columns: readonly Part[] }) {
  const micros = columns.map((column) => day.parts.find(({ part }) => part === column)?.micros ?? 0);
  const minutes = sharedOut(micros, 'minute');
  return (
    <tr>
      <th scope="row">{showDay(day.day)}</th>
      {columns.map((column, index) => (
        <td key={column}>{micros[index] ? clockWords(minutes[index] ?? 0) : ''}</td>
      ))}
    </tr>
  );
}

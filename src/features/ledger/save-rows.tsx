'use client';

import { type CsvTable, csvOf } from '#domain/csv.ts';
import { QuietButton } from '#ui/quiet-button.tsx';
import { saveFile } from '#ui/save-file.ts';

/** Hands exactly the events on screen to the person as a CSV file. */
export function SaveRows({ table, name }: { table: CsvTable; name: string }) {
  const save = () => saveFile(new Blob([csvOf(table)], { type: 'text/csv;charset=utf-8' }), name);
  return <QuietButton onClick={save}>Save these as CSV</QuietButton>;
}

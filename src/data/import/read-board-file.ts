import { kindChanges } from '#domain/import/imported-configuration.ts';
import { isStorable } from '#domain/import/storable.ts';
import { type BoardFile, boardFile } from '#domain/schemas/import.ts';
import type { RefusalList } from './refusal-list.ts';

function parsed(bytes: Uint8Array): { json: unknown } | { problem: string } {
  let isKept = true;
  const look = (key: string, value: unknown) => {
    isKept &&= isStorable(key) && (typeof value !== 'string' || isStorable(value));
    return value;
  };
  try {
    const json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes), look);
    return isKept ? { json } : { problem: 'the file holds a character that cannot be kept' };
  } catch {
    return { problem: 'the file is not JSON in UTF-8' };
  }
}

/** Reads `board.json`; what is wrong with it goes to the refusals, each with the field that it concerns. */
export function readBoardFile(bytes: Uint8Array, now: number, refusals: RefusalList): BoardFile | undefined {
  const refuse = (field: string | null, message: string) => refusals.add({ file: 'board', row: null, field, message });
  const file = parsed(bytes);
  if ('problem' in file) {
    refuse(null, file.problem);
    return undefined;
  }
  const read = boardFile.safeParse(file.json);
  for (const { path, message } of read.error?.issues ?? []) refuse(path.join('.') || null, message);
  if (!read.success) return undefined;
  read.data.columns.forEach((column, index) => {
    if (kindChanges(column).some(({ at }) => at > now)) {
      refuse(`columns.${index}.kind_history`, 'a change of kind lies in the future');
    }
  });
  return read.data;
}

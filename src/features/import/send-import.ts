import type { Refusal, RefusalCode } from '#domain/refusals.ts';
import type { ImportAnswer } from '#domain/schemas/import.ts';
import { mintUuid } from '#ui/mint-uuid.ts';

/** What became of an upload: an answer, a refusal, or nothing is known; then the same may be sent again. */
export type ImportOutcome =
  | { kind: 'answered'; answer: ImportAnswer }
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'unreached' };

type Problem = { code: RefusalCode; detail: string; field?: string; facts?: Record<string, unknown> };

/** The upload of a filled form; what was left empty is left out. */
export function uploadOf(form: HTMLFormElement, mode: 'preview' | 'commit'): FormData {
  const upload = new FormData(form);
  for (const [name, value] of [...upload]) {
    if (typeof value === 'string' ? value.trim() === '' : value.size === 0 && value.name === '') upload.delete(name);
  }
  upload.set('mode', mode);
  return upload;
}

export async function sendImport(upload: FormData): Promise<ImportOutcome> {
  try {
    const headers = { 'idempotency-key': mintUuid() };
    const response = await fetch('/api/v1/boards/import', { method: 'POST', headers, body: upload });
    if (response.ok) return { kind: 'answered', answer: (await response.json()) as ImportAnswer };
    if (response.status >= 500) return { kind: 'unreached' };
    const { code, detail, field, facts }: Problem = await response.json();
    return { kind: 'refused', refusal: { refusal: code, detail, ...(field && { field }), ...(facts && { facts }) } };
  } catch {
    return { kind: 'unreached' };
  }
}

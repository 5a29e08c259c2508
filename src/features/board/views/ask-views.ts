import { type Refusal, refuse } from '#domain/refusals.ts';
import type { SavedView } from '#domain/schemas/saved-view.ts';
import { mintUuid } from '#ui/mint-uuid.ts';

type Asked = { method: 'POST' | 'PATCH' | 'DELETE'; path?: string; body?: unknown };

/** Asks the server to change the kept views of a board; answers the view, or why not. */
export async function askViews(source: string, { method, path = '', body }: Asked): Promise<SavedView | Refusal> {
  try {
    const response = await fetch(`${source}/views${path}`, {
      method,
      headers: { 'content-type': 'application/json', 'idempotency-key': mintUuid() },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const said = await response.json();
    if (response.ok) return said;
    const { code, detail, field } = said;
    return refuse(code, detail, field === undefined ? {} : { field });
  } catch {
    return refuse('database-busy', 'The server cannot be reached. Try again in a moment.');
  }
}

import { pino } from 'pino';

/** The server's own log, one JSON line each, on standard error. */
export const log = pino({ name: 'leat', level: process.env.LEAT_LOG_LEVEL ?? 'info' }, pino.destination(2));

/** What may be written down of an error: not its values, which can be people's texts and secrets' hashes. */
export function loggable(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { thrown: typeof error };
  const { name, message, stack } = error;
  const { code, constraint } = error as { code?: unknown; constraint?: unknown };
  return { name, message, stack, code, constraint };
}

import { markClients } from '#data/auth/client-address.ts';
import { hub } from '#data/events/hub.ts';
import { unwrapContentType } from './unwrap-content-type.ts';

/** A client that does not read holds its connection, and the process with it, no longer than this. */
const patienceMs = 3_000;

markClients();
unwrapContentType();

/** An open stream would keep the server from leaving: they end first. */
function leave(): void {
  hub.close();
  setTimeout(() => process.exit(), patienceMs).unref();
}

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.prependListener(signal, leave);

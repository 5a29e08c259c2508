import { markClients } from '#data/auth/client-address.ts';
import { hub } from '#data/events/hub.ts';

markClients();

// An open stream would keep the server from leaving: they end first.
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.prependListener(signal, () => hub.close());

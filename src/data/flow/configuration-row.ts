import type { ConfigurationEvent } from '#data/ledger/verify/read-configuration-events.ts';
import type { Micros } from '#domain/flow/history.ts';

/** An event of a board's configuration with its instant. */
export type ConfigurationRow = ConfigurationEvent & { at: Micros };

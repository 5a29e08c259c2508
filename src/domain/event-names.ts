import { type ConfigurationEventKind, configurationEventKinds, type LedgerEvent } from './schemas/board-view.ts';

/** Finds the names behind the ids in an event. */
export type EventNames = { person: (id: string) => string; card: (id: string) => string };

const configurationKinds: ReadonlySet<string> = new Set(configurationEventKinds);

export const isConfigurationEvent = (kind: LedgerEvent['kind']): kind is ConfigurationEventKind =>
  configurationKinds.has(kind);

export const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

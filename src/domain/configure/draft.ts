import type { ConfigurationEventKind } from '#domain/schemas/board-view.ts';

/** A change of the board's own configuration, decided and not yet written: `detail` holds the whole thing after it. */
export type ConfigurationDraft = { kind: ConfigurationEventKind; detail: Record<string, unknown> };

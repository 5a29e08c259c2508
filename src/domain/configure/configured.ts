import type { ColumnId } from '#domain/schemas/ids.ts';
import type { ConfigurationDraft } from './draft.ts';

/**
 * What one change of the configuration comes to: its events, then the cards that must go elsewhere (`to` null: refuse
 * while there are any), then the events that can only follow.
 */
export type Configured = {
  drafts: ConfigurationDraft[];
  relocations?: Relocation[];
  afterwards?: ConfigurationDraft[];
};

export type Relocation = { from: ColumnId[]; to: ColumnId | null };

/** Mints an id: chance stays outside the domain. */
export type NewId = () => string;

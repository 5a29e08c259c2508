/** Which part of a board's flow is asked for. A list that is empty leaves nothing out. */
export type FlowScope = {
  /** So many local days up to the reading's, that day included; or the whole history. */
  days: number | 'all';
  /** Types of cards. The type that a card has at the reading holds for all its past (FLOW 2.7); so do lane and class. */
  types: readonly string[];
  /** Ids of lanes; null stands for the cards in no lane. */
  lanes: readonly (string | null)[];
  classes: readonly string[];
};

export const WHOLE_FLOW: FlowScope = { days: 'all', types: [], lanes: [], classes: [] };

/** The ranges that pages offer. */
export const FLOW_RANGES = [30, 60, 90, 180, 'all'] as const satisfies FlowScope['days'][];

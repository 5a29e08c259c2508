/** Which part of a board's flow is asked for. */
export type FlowScope = {
  /** So many local days up to the reading's, that day included; or the whole history. */
  days: number | 'all';
  /** Only cards of this type; null = all. The type that a card has now holds for all its past (FLOW 2.7). */
  type: string | null;
};

export const WHOLE_FLOW: FlowScope = { days: 'all', type: null };

/** The ranges that pages offer. */
export const FLOW_RANGES = [30, 60, 90, 180, 'all'] as const satisfies FlowScope['days'][];

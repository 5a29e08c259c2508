import type { FlowView } from '#domain/schemas/flow-query.ts';
import type { FlowScope } from './flow-scope.ts';

/** What the flow page shows where its address says nothing; the schema of the address falls back to the same. */
export const DEFAULT_FLOW_VIEW: FlowView = {
  days: 90,
  at: null,
  type: [],
  lane: [],
  class: [],
  measure: 'cycle',
  lines: 'restated',
  hours: 'calendar',
};

/** The part of the flow that a view asks for. */
export const scopeOfView = ({ days, type, lane, class: classes }: FlowView): FlowScope => ({
  days,
  types: type,
  lanes: lane,
  classes,
});

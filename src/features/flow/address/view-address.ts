import { dayText } from '#domain/flow/day.ts';
import { DEFAULT_FLOW_VIEW } from '#domain/flow/flow-view.ts';
import { instantText } from '#domain/flow/instant-text.ts';
import type { FlowView } from '#domain/schemas/flow-query.ts';

const several = (values: readonly string[]) => values.map(encodeURIComponent).join(',');

const momentText = (at: NonNullable<FlowView['at']>) => (typeof at === 'number' ? instantText(at) : dayText(at.day));

/** What a view says of itself in an address, in the order of the controls; what is as usual is not said. */
function saidOf(view: FlowView): [string, string][] {
  const usual = DEFAULT_FLOW_VIEW;
  const said: [string, string, boolean][] = [
    ['days', String(view.days), view.days === usual.days],
    ['at', view.at === null ? '' : momentText(view.at), view.at === null],
    ['measure', view.measure, view.measure === usual.measure],
    ['hours', view.hours, view.hours === usual.hours],
    ['lines', view.lines, view.lines === usual.lines],
    ['type', several(view.type), view.type.length === 0],
    ['lane', several(view.lane.map((lane) => lane ?? 'none')), view.lane.length === 0],
    ['class', several(view.class), view.class.length === 0],
  ];
  return said.filter(([, , isUsual]) => !isUsual).map(([name, value]) => [name, value]);
}

/** The query of a view's address, with its question mark; empty for the view that everybody sees first. */
export function viewQuery(view: FlowView): string {
  const query = new URLSearchParams(saidOf(view)).toString();
  return query === '' ? '' : `?${query}`;
}

import { describe, expect, it } from 'vitest';
import { dayFromText } from '#domain/flow/day.ts';
import { DEFAULT_FLOW_VIEW } from '#domain/flow/flow-view.ts';
import { type FlowView, flowView } from '#domain/schemas/flow-query.ts';
import { viewQuery } from './view-address.ts';

const readBack = (view: FlowView) => flowView.parse(Object.fromEntries(new URLSearchParams(viewQuery(view))));

describe('the address of a view', () => {
  it('says nothing of the view that everybody sees first', () => {
    expect(viewQuery(DEFAULT_FLOW_VIEW)).toBe('');
  });

  it.each<Partial<FlowView>>([
    { days: 'all' },
    { days: 17, at: { day: dayFromText('2026-11-03') } },
    { at: 1_795_000_000_123_456 },
    { type: ['Bug, customer', 'defect'], measure: 'lead' },
    { lane: [null, 'lane-1'], class: ['expedite'] },
    { lines: 'as-first-reached', hours: 'working' },
  ])('is read back as the same view: %o', (part) => {
    const view = { ...DEFAULT_FLOW_VIEW, ...part };
    expect(readBack(view)).toEqual(view);
  });
});

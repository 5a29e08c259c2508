import { expect, it } from 'vitest';
import { flowView } from '#domain/schemas/flow-query.ts';
import { DEFAULT_FLOW_VIEW } from './flow-view.ts';

it('is what an address that says nothing is read as', () => {
  expect(flowView.parse({})).toEqual(DEFAULT_FLOW_VIEW);
});

import { describe, expect, it } from 'vitest';
import type { BoardConfiguration } from '#domain/schemas/configuration.ts';
import type { LaneId } from '#domain/schemas/ids.ts';
import { laneRules, withLaneAt } from './lane-rules.ts';

const id = (name: string) => name as LaneId;
const lane = (name: string, retired = false) => ({ id: id(name), name, retired });
const board = { lanes: [lane('Partners'), lane('Gone', true), lane('Inside'), lane('Harbour')] } as BoardConfiguration;
const form = laneRules.formOf(board);
const names = (lanes: typeof form) => lanes.map(({ name }) => name);
const commands = (lanes: typeof form) => laneRules.changesOf(board, lanes).flatMap(({ changes }) => changes);

describe('the order of lanes', () => {
  it('changes among the lanes in use; a removed one stays where it stands', () => {
    expect(names(withLaneAt(form, id('Harbour'), 0))).toEqual(['Harbour', 'Gone', 'Partners', 'Inside']);
    expect(names(withLaneAt(form, id('Partners'), 1))).toEqual(['Inside', 'Gone', 'Partners', 'Harbour']);
    expect(withLaneAt(form, id('Gone'), 0)).toBe(form);
  });

  it('is one change that names each lane in use once, and none where nothing moved', () => {
    expect(commands(form)).toEqual([]);
    expect(commands(withLaneAt(form, id('Harbour'), 0))).toEqual([
      { do: 'order-lanes', laneIds: ['Harbour', 'Partners', 'Inside'] },
    ]);
  });

  it('is changed after a lane was taken out or brought back', () => {
    const back = withLaneAt(
      form.map((one) => ({ ...one, retired: one.name === 'Inside' })),
      id('Gone'),
      0,
    );
    expect(commands(back)).toEqual([
      { do: 'set-lane', laneId: 'Gone', name: 'Gone', retired: false },
      { do: 'set-lane', laneId: 'Inside', name: 'Inside', retired: true },
      { do: 'order-lanes', laneIds: ['Gone', 'Partners', 'Harbour'] },
    ]);
  });

  it('has a new lane at the end, or where it was put before the board knew it', () => {
    const withNew = [...form, { id: id('New'), name: 'New ', retired: false, isNew: true }];
    const added = { do: 'add-lane', laneId: 'New', name: 'New' };
    expect(commands(withNew)).toEqual([added]);
    expect(commands(withLaneAt(withNew, id('New'), 1))).toEqual([
      added,
      { do: 'order-lanes', laneIds: ['Partners', 'New', 'Inside', 'Harbour'] },
    ]);
  });
});

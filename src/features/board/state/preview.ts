import type { CardDraft } from '#domain/card-draft.ts';
import { isRefusal, type Refusal } from '#domain/refusals.ts';
import type { BoardCard, CardState } from '#domain/schemas/card.ts';
import type { CardId } from '#domain/schemas/ids.ts';
import { type TallyQuery, tallyFor, weight } from '#domain/tally.ts';
import type { LimitReading } from '#domain/wip-policy.ts';
import type { BoardState } from './board-state.ts';
import { stateOf } from './card-state.ts';
import { effectOnLimits, type FlowChange } from './effect-on-limits.ts';
import { changeInto } from './grouping.ts';
import { flowPart } from './judged-edit.ts';
import { ownParentRefusal } from './own-parent.ts';
import type { Place } from './place.ts';
import { tally } from './tallies.ts';

/** What a drop would do to the limits: the values after it by the key of their tally, and the rule's answer before anybody has given a reason. */
export type Preview = {
  values: ReadonlyMap<TallyQuery['key'], number>;
  /** The limit that speaks: of those that the cards enter, the one with the least room. */
  reading: LimitReading | null;
  refusal: Refusal | null;
};

type Asked = { state: BoardState; cardIds: readonly CardId[]; place: Place };

/** Previews are asked for by every gauge on each step of a drag; only another column or lane changes the answer. */
let last: { asked: Asked; preview: Preview } | undefined;

export function previewMove(state: BoardState, cardIds: readonly CardId[], place: Place): Preview {
  const same =
    last?.asked.state === state &&
    last.asked.cardIds === cardIds &&
    last.asked.place.columnId === place.columnId &&
    last.asked.place.lane === place.lane;
  if (last && same) return last.preview;
  const preview = computePreview({ state, cardIds, place });
  last = { asked: { state, cardIds, place }, preview };
  return preview;
}

/** What coming to a place changes of a card, as far as limits count it. */
export const flowChangeTo = ({ columnId, lane }: Place): FlowChange => ({ ...flowPart(changeInto(lane)), columnId });

function computePreview({ state, cardIds, place }: Asked): Preview {
  const cards = cardIds.flatMap((id) => state.cards.get(id) ?? []);
  const change = flowChangeTo(place);
  const effect = effectOnLimits(state, cards, change);
  return {
    values: valuesAfter(state, cards, change),
    reading: effect.limits[0] ?? null,
    refusal: ownParentRefusal(state, cards, place) ?? effect.refusal,
  };
}

/** Each tally that the cards enter or leave, as it would stand. */
function valuesAfter(
  state: BoardState,
  cards: readonly BoardCard[],
  change: FlowChange,
): Map<TallyQuery['key'], number> {
  const values = new Map<TallyQuery['key'], number>();
  for (const limit of state.configuration.limits) {
    const add = (query: TallyQuery, by: number) =>
      values.set(query.key, (values.get(query.key) ?? tally(state, query)[limit.measure]) + by);
    const one = (of: CardState) => (limit.measure === 'size' ? weight(of) : 1);
    for (const before of cards.map(stateOf)) {
      const left = tallyFor(state.configuration, limit, before);
      const entered = tallyFor(state.configuration, limit, { ...before, ...change });
      if (left?.key === entered?.key) continue;
      if (left) add(left, -one(before));
      if (entered) add(entered, one(before));
    }
  }
  return values;
}

/** The reading that a decision turns on. */
export function tightestReading(decided: CardDraft | Refusal): LimitReading | null {
  if (isRefusal(decided)) return isReading(decided.facts) ? decided.facts : null;
  const room = ({ maximum, value }: LimitReading) => maximum - value;
  return decided.verdict?.readings.toSorted((a, b) => room(a) - room(b))[0] ?? null;
}

const isReading = (facts: object | undefined): facts is LimitReading =>
  facts !== undefined && 'limitId' in facts && 'value' in facts && 'maximum' in facts;

/** No reason that this person could give opens this gate. */
export const isClosed = ({ refusal }: Preview): boolean =>
  refusal !== null && refusal.refusal !== 'wip-limit-needs-reason' && refusal.facts?.mayOverride !== true;

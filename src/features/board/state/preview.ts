import type { CardDraft } from '#domain/card-draft.ts';
import { isRefusal, type Refusal } from '#domain/refusals.ts';
import type { CardId } from '#domain/schemas/ids.ts';
import { type TallyQuery, tallyFor, weight } from '#domain/tally.ts';
import type { LimitReading } from '#domain/wip-policy.ts';
import type { BoardState } from './board-state.ts';
import { bringTo, judgeBringing } from './bring.ts';
import { stateOf } from './card-state.ts';
import { changeInto } from './grouping.ts';
import { flowPart } from './judged-edit.ts';
import type { Place } from './place.ts';
import { tally } from './tallies.ts';

/** What a drop would do to the limits: the values after it by the key of their tally, and the rule's answer before anybody has given a reason. */
export type Preview = {
  values: ReadonlyMap<TallyQuery['key'], number>;
  /** The limit that speaks: of those that the card enters, the one with the least room. */
  reading: LimitReading | null;
  refusal: Refusal | null;
};

type Asked = { state: BoardState; cardId: CardId; place: Place };

/** Previews are asked for by every gauge on each step of a drag; only another column or lane changes the answer. */
let last: { asked: Asked; preview: Preview } | undefined;

export function previewMove(state: BoardState, cardId: CardId, place: Place): Preview {
  const same =
    last?.asked.state === state &&
    last.asked.cardId === cardId &&
    last.asked.place.columnId === place.columnId &&
    last.asked.place.lane === place.lane;
  if (last && same) return last.preview;
  const preview = computePreview({ state, cardId, place });
  last = { asked: { state, cardId, place }, preview };
  return preview;
}

function computePreview({ state, cardId, place }: Asked): Preview {
  const card = state.cards.get(cardId);
  if (!card) return { values: new Map(), reading: null, refusal: null };
  const command = bringTo(state, card, place);
  const decided = isRefusal(command) ? command : judgeBringing(state, command);
  const before = stateOf(card);
  const after = { ...before, ...flowPart(changeInto(place.lane)), columnId: place.columnId };
  const values = new Map<TallyQuery['key'], number>();
  for (const limit of state.configuration.limits) {
    const left = tallyFor(state.configuration, limit, before);
    const entered = tallyFor(state.configuration, limit, after);
    if (left?.key === entered?.key) continue;
    const one = limit.measure === 'size' ? weight(before) : 1;
    if (left) values.set(left.key, tally(state, left)[limit.measure] - one);
    if (entered) values.set(entered.key, tally(state, entered)[limit.measure] + one);
  }
  return { values, reading: tightestReading(decided), refusal: isRefusal(decided) ? decided : null };
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

import { isOpen } from '#domain/columns.ts';
import { isRefusal, type Refusal } from '#domain/refusals.ts';
import type { BoardCard, CardState } from '#domain/schemas/card.ts';
import type { CreateCard } from '#domain/schemas/card-commands.ts';
import type { PersonId } from '#domain/schemas/ids.ts';
import { type Tallies, talliesAfter, tallyFor } from '#domain/tally.ts';
import { judgeEntry, type LimitReading, limitName } from '#domain/wip-policy.ts';
import type { BoardState } from './board-state.ts';
import { stateOf } from './card-state.ts';
import { talliesFor } from './tallies.ts';

/** What is done to each of several cards, as far as limits count it. */
export type FlowChange = Partial<Pick<CardState, 'columnId' | 'laneId' | 'type' | 'assigneeId' | 'classOfService'>>;

/** How full a limit would be once all cards have changed; `name` is what people call it. */
export type LimitEffect = LimitReading & { key: string; name: string };

/** What a change does to the limits that its cards enter, the tightest first, and the rule's answer without a reason. */
export type EffectOnLimits = { limits: LimitEffect[]; refusal: Refusal | null };

/** Foretells a change of several cards, one after the other, by the rule that the server will apply again. */
export const effectOnLimits = (state: BoardState, cards: readonly BoardCard[], change: FlowChange): EffectOnLimits =>
  foretold(
    state,
    cards.map(stateOf).map((before) => ({ before, after: { ...before, ...change } })),
  );

/** Foretells what new cards would do. A card without a stage goes into the first open one. */
export const effectOfAdding = (state: BoardState, cards: readonly CreateCard[]): EffectOnLimits =>
  foretold(
    state,
    cards.map((card) => ({ before: null, after: newState(state, card) })),
  );

const newState = ({ configuration }: BoardState, card: CreateCard): CardState => ({
  columnId: card.columnId ?? configuration.columns.find(isOpen)?.id ?? null,
  rank: null,
  laneId: card.laneId ?? null,
  type: card.type ?? 'feature',
  size: card.size ?? null,
  classOfService: card.classOfService ?? 'standard',
  assigneeId: card.assigneeId ?? null,
  standing: 'on-board',
  void: false,
});

type StateChange = { before: CardState | null; after: CardState };

function foretold(state: BoardState, changes: readonly StateChange[]): EffectOnLimits {
  const { configuration: board } = state;
  const mayOverride = state.abilities.has('limit:override');
  let tallies: Tallies = talliesFor(
    state,
    changes.map(({ after }) => after),
  );
  let refusal: Refusal | null = null;
  const entered = new Set<string>();
  for (const { before, after } of changes) {
    const judged = judgeEntry({ board, tallies, mayOverride, reason: null }, before, after);
    if (isRefusal(judged)) refusal = worse(refusal, judged);
    for (const key of keysEntered(state, { before, after })) entered.add(key);
    tallies = talliesAfter(board, tallies, before, after);
  }
  return { limits: limitsIn(state, tallies, entered), refusal };
}

const worse = (one: Refusal | null, other: Refusal): Refusal => (one?.refusal === 'wip-limit-reached' ? one : other);

function keysEntered({ configuration }: BoardState, { before, after }: StateChange): string[] {
  return configuration.limits.flatMap((limit) => {
    const key = tallyFor(configuration, limit, after)?.key;
    return key === undefined || (before && key === tallyFor(configuration, limit, before)?.key) ? [] : [key];
  });
}

function limitsIn(state: BoardState, tallies: Tallies, entered: ReadonlySet<string>): LimitEffect[] {
  const effects = [...entered].flatMap((key): LimitEffect[] => {
    const [limitId, personId] = key.split(':');
    const limit = state.configuration.limits.find(({ id }) => id === limitId);
    const value = limit && tallies.get(key)?.[limit.measure];
    if (!limit || limit.maximum === null || value === undefined) return [];
    const person = personId ? state.members.get(personId as PersonId)?.name : undefined;
    const name = person ?? limitName(state.configuration, limit.id);
    return [{ key, name, limitId: limit.id, value, maximum: limit.maximum, mode: limit.mode }];
  });
  return effects.toSorted((a, b) => a.maximum - a.value - (b.maximum - b.value));
}

/** Nobody's reason would help: the person may not override the limit that stops this. */
export const isStopped = ({ refusal }: EffectOnLimits): boolean =>
  refusal?.refusal === 'wip-limit-reached' && refusal.facts?.mayOverride !== true;

/** "Test would be 7/4, over by 3" */
export function effectWords({ name, value, maximum }: LimitEffect): string {
  const over = value > maximum ? `, over by ${value - maximum}` : value === maximum ? ', full' : '';
  return `${name} would be ${value}/${maximum}${over}`;
}

const mostTold = 3;

/** The sentence for a choice: the limits that would be full or over, else the one with the least room; empty without limits. */
export function effectSentence(effect: EffectOnLimits): string {
  const tight = effect.limits.filter(({ value, maximum }) => value >= maximum);
  const told = (tight.length > 0 ? tight.slice(0, mostTold) : effect.limits.slice(0, 1)).map(effectWords);
  const untold = tight.length > mostTold ? [`${tight.length - mostTold} more`] : [];
  const words = [...told, ...untold].join(' · ');
  return isStopped(effect) ? `Closed: ${words}` : words;
}

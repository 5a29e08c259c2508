import type { BehaviourRule, BehaviourSignal } from '../behaviour.ts';

/** One thing that happened: points next to each other that broke the same rule. */
export type Episode = { rule: BehaviourRule; first: number; last: number };

/** The signals of a chart as what happened, by the point at which each began to show. */
export function episodesOf(signals: readonly BehaviourSignal[]): Episode[] {
  const episodes: Episode[] = [];
  const open = new Map<BehaviourRule, Episode>();
  for (const { index, rules } of signals) {
    for (const rule of rules) {
      const before = open.get(rule);
      if (before?.last === index - 1) {
        before.last = index;
        continue;
      }
      const episode = { rule, first: index, last: index };
      open.set(rule, episode);
      episodes.push(episode);
    }
  }
  return episodes;
}

import type { BehaviourRule } from '../behaviour.ts';
import { type Episode, episodesOf } from './behaviour-episodes.ts';
import type { BehaviourSeries } from './behaviour-series.ts';
import { LEAST_FOR_LIMITS, type PageBehaviour } from './page-behaviour.ts';
import type { Phrase } from './phrase.ts';
import { amountText, counted, needsSentence } from './words.ts';

const MOST_TOLD = 2;

/** The signals by their place, ascending: told with their dates, the latest first, or that there are none (FLOW 3.13). */
export function behaviourSentence(
  series: BehaviourSeries,
  limits: PageBehaviour | undefined,
  rules: ReadonlyMap<number, readonly BehaviourRule[]>,
): Phrase[] {
  if (limits === undefined) {
    return needsSentence(`${counted(LEAST_FOR_LIMITS, series.point)} for limits`, series.values.length);
  }
  const signals = [...rules].map(([index, own]) => ({ index, rules: own }));
  const episodes = episodesOf(signals).sort((a, b) => b.last - a.last);
  if (episodes.length === 0) {
    const range = ordinaryRange(series, limits);
    return [
      { strong: 'Only routine variation' },
      ` in ${counted(series.values.length, series.step)}: ${range} is ordinary.`,
    ];
  }
  const told = episodes.slice(0, MOST_TOLD).map((episode) => episodeText(episode, series, limits));
  const more = episodes.length - told.length;
  return [
    { strong: counted(episodes.length, 'signal') },
    `: ${told.join('; ')}${more > 0 ? `; and ${more} earlier` : ''}.`,
  ];
}

/** `2.1 to 9.4 cards` */
export function ordinaryRange({ amount }: BehaviourSeries, { lowerLimit, upperLimit }: PageBehaviour): string {
  return `${amountText(round(lowerLimit))} to ${amount(round(upperLimit))}`;
}

const round = (value: number) => Math.round(value * 10) / 10;

function episodeText({ rule, first, last }: Episode, series: BehaviourSeries, { mean }: PageBehaviour): string {
  const { nameOf, step, values, amount } = series;
  const points = last - first + 1;
  const upTo = `up to ${nameOf(last)}`;
  switch (rule) {
    case 'outside':
      return points === 1
        ? `${nameOf(last)} with ${amount(values[last] ?? 0)} is outside the limits`
        : `${counted(points, step)} outside the limits, ${upTo}`;
    case 'run8':
      return `${counted(points + 7, step)} in a row ${(values[last] ?? 0) > mean ? 'above' : 'below'} the mean, ${upTo}`;
    case '3of4_upper':
      return `3 of 4 ${step}s nearer the upper limit than the mean, ${upTo}`;
    case '3of4_lower':
      return `3 of 4 ${step}s nearer the lower limit than the mean, ${upTo}`;
  }
}

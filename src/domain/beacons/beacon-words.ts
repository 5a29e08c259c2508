import type { BeaconName } from '../schemas/preferences.ts';
import type { BeaconPlaces } from './beacon-places.ts';

/** What a thing to try is called, and how it is done by hand and by keys. */
export type BeaconWords = { title: string; hand: string; keys: string };

const noWay = 'Nothing stands ready for this on the board just now.';

/** The words of each thing for a board as it stands. */
export function beaconWords(name: BeaconName, { finish, pull }: BeaconPlaces): BeaconWords {
  switch (name) {
    case 'finish':
      return {
        title: 'Finish something',
        hand: finish ? `Drag a card from ${finish.from} to ${finish.to}.` : noWay,
        keys: 'On the card: > for the next stage, Z to undo.',
      };
    case 'pull':
      return {
        title: 'Try to start too much',
        hand: pull
          ? `Drag a card from ${pull.from} into ${pull.to}, which is full. Give a reason, or cancel and help there.`
          : 'Pull a card into a stage that is full. Give a reason, or cancel and help there.',
        keys: 'On the card: P.',
      };
    case 'slow':
      return {
        title: 'Why so slow?',
        hand: 'On Flow, click the ringed dot in Ageing work: the panel tells where its days went.',
        keys: 'G F, then arrows in the picture and Enter.',
      };
    case 'past':
      return {
        title: 'Look back',
        hand: 'Open the time rail, step to the day a limit changed, then go back to now.',
        keys: 'Shift A, then the buttons of the rail.',
      };
    case 'limit':
      return {
        title: 'Make a limit yours',
        hand: 'Under Admin, Stages & limits, change one limit; then find it in the Ledger.',
        keys: 'G A, then G L.',
      };
  }
}

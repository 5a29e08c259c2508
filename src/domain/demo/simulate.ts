import type { CardTypeId } from '#domain/schemas/configuration.ts';
import { blockReasons, hands } from './cast.ts';
import { type Chance, chanceOf } from './chance.ts';
import { type Place, type Room, stageOf } from './place.ts';
import { Subjects } from './subjects.ts';

/** A working hour of the demo's past, counted from its beginning. */
export type Hour = number;

/** What happens to the card of this index. */
export type Happening =
  | { hour: Hour; do: 'create'; card: number; type: CardTypeId; title: string }
  | { hour: Hour; do: 'move'; card: number; to: Place; assignee: number | null; override?: string }
  | { hour: Hour; do: 'block'; card: number; category: (typeof blockReasons)[number]['category']; reason: string }
  | { hour: Hour; do: 'unblock'; card: number };

type Card = { index: number; place: Place; work: number; assignee: number | null; blockedUntil: Hour };

const hoursOfWork = { analysis: 9, dev: 11, test: 16 } as const;
const stages = ['analysis', 'dev', 'test'] as const;
type Stage = (typeof stages)[number];
/** Of a hundred cards that were tested, so many go back to development. */
const comesBack = 14;
const before = { analysis: 'input', dev: 'analysis-done', test: 'dev-done' } as const;

/** How long the simulation runs: 14 weeks of five days of eight hours. */
export const demoHours: Hour = 14 * 5 * 8;
/** When the team lowers its limits, about half-way. */
export const limitsLowered: Hour = 7 * 5 * 8 + 2;
/** From when on the next card in development waits for a relay that its customer has to open. */
const relayMissed: Hour = demoHours - 7 * 8;

const roomAt = (hour: Hour): Room =>
  hour < limitsLowered
    ? { input: 8, analysis: 4, dev: 6, test: 5, ready: 8 }
    : { input: 6, analysis: 3, dev: 5, test: 4, ready: 8 };

class Team {
  readonly happenings: Happening[] = [];
  private readonly cards: Card[] = [];
  private waitsForRelay = false;

  constructor(
    private readonly chance: Chance,
    private readonly subjects: Subjects,
  ) {}

  run(): Happening[] {
    for (let hour = 0; hour < demoHours; hour += 1) this.live(hour);
    this.rush();
    return this.happenings;
  }

  private live(hour: Hour): void {
    const isRelease = hour % 40 === 11 || hour % 40 === 35;
    if (isRelease) for (const card of this.at('ready')) this.move(hour, card, 'delivered');
    for (const card of this.at('test-done')) if (this.hasRoom(hour, 'ready')) this.move(hour, card, 'ready');
    for (const stage of stages.toReversed()) this.work(hour, stage);
    while (this.hasRoom(hour, 'input') && (hour < 4 || this.chance.happens(60))) this.create(hour);
  }

  /** As many cards go on as there are hands; what else was pulled in waits beside them. */
  private work(hour: Hour, stage: Stage): void {
    let free: number = hands[stage].length;
    for (const card of this.at(stage)) {
      if (hour === card.blockedUntil) this.happenings.push({ hour, do: 'unblock', card: card.index });
      if (hour < card.blockedUntil || free === 0) continue;
      free -= 1;
      card.work -= 1;
      if (card.work <= 0) this.finish(hour, stage, card);
      else if (this.chance.happens(1) && hour < demoHours - 30) this.block(hour, card);
      else if (stage === 'dev' && hour >= relayMissed && !this.waitsForRelay) this.waitForRelay(hour, card);
    }
    for (const card of this.at(before[stage])) if (this.hasRoom(hour, stage)) this.pull(hour, stage, card);
  }

  private finish(hour: Hour, stage: Stage, card: Card): void {
    const goesBack = stage === 'test' && this.hasRoom(hour, 'dev') && this.chance.happens(comesBack);
    if (goesBack) this.pull(hour, 'dev', card, 0.3);
    else this.move(hour, card, `${stage}-done`);
  }

  private pull(hour: Hour, stage: Stage, card: Card, share = 1): void {
    const busy = this.at(stage).map(({ assignee }) => assignee);
    const free = hands[stage].filter((person) => !busy.includes(person));
    card.assignee = free.length > 0 ? this.chance.pick(free) : this.chance.pick(hands[stage]);
    card.work = Math.ceil(this.chance.work(hoursOfWork[stage]) * share);
    this.move(hour, card, stage);
  }

  private create(hour: Hour): void {
    const index = this.cards.length;
    this.cards.push({ index, place: 'input', work: 0, assignee: null, blockedUntil: -1 });
    this.happenings.push({ hour, do: 'create', card: index, ...this.subjects.next() });
  }

  private block(hour: Hour, card: Card): void {
    card.blockedUntil = hour + this.chance.whole(4, 22);
    this.happenings.push({ hour, do: 'block', card: card.index, ...this.chance.pick(blockReasons) });
  }

  private move(hour: Hour, card: Card, to: Place, override?: string): void {
    card.place = to;
    const said = override === undefined ? {} : { override };
    this.happenings.push({ hour, do: 'move', card: card.index, to, assignee: card.assignee, ...said });
  }

  /**
   * The last hour, as people find the board: Test pushed two over its limit with two of its cards done, and everything
   * before it full.
   */
  private rush(): void {
    const hour = demoHours - 1;
    const missingDone = Math.max(0, 2 - this.at('test-done').length);
    for (const card of this.at('test').slice(0, missingDone)) this.move(hour, card, 'test-done');
    const missing = roomAt(hour).test + 2 - this.at('test').length - this.at('test-done').length;
    for (const card of [...this.at('dev-done'), ...this.at('dev')].slice(0, missing)) {
      this.move(hour, card, 'test', 'demo at Kestrel on Friday');
    }
    for (const card of [...this.at('analysis-done'), ...this.at('analysis')]) {
      if (!this.hasRoom(hour, 'dev')) break;
      if (card.place === 'analysis') this.move(hour, card, 'analysis-done');
      this.pull(hour, 'dev', card);
    }
    for (const card of this.at('input')) if (this.hasRoom(hour, 'analysis')) this.pull(hour, 'analysis', card);
    const [explained] = this.at('analysis-done').length > 0 ? [] : this.at('analysis');
    if (explained) this.move(hour, explained, 'analysis-done');
  }

  /** One card waits for its customer to the end, and grows older than nearly all were. */
  private waitForRelay(hour: Hour, card: Card): void {
    this.waitsForRelay = true;
    card.blockedUntil = Number.POSITIVE_INFINITY;
    this.happenings.push({
      hour,
      do: 'block',
      card: card.index,
      category: 'customer',
      reason: 'waiting for SMTP relay',
    });
  }

  private at(place: Place): Card[] {
    return this.cards.filter((card) => card.place === place);
  }

  private hasRoom(hour: Hour, stage: keyof Room): boolean {
    return this.cards.filter((card) => stageOf(card.place) === stage).length < roomAt(hour)[stage];
  }
}

/** Ninety days of a made-up team whose testers are the constraint, the same for the same seed, in the order of its hours. */
export const simulateDemo = (seed: number): Happening[] =>
  new Team(chanceOf(seed), new Subjects(chanceOf(seed + 1))).run().toSorted((a, b) => a.hour - b.hour);

/** The history that a new installation begins with. */
export const demoSeed = 34;

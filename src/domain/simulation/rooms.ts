import type { Limit, Line } from './line.ts';

/** How much the limits of a line still take in. */
export class Rooms {
  private readonly held: number[];
  private readonly limitsOf: (readonly number[])[];
  /** By place: the limits that a card meets when it comes from the place before it. */
  private readonly gates: (readonly number[])[];

  constructor(private readonly line: Pick<Line, 'places' | 'limits'>) {
    const over = (place: number) => line.limits.flatMap(({ places }, limit) => (places.includes(place) ? [limit] : []));
    this.held = line.limits.map(() => 0);
    this.limitsOf = line.places.map((_, place) => over(place));
    this.gates = line.places.map((_, place) => over(place).filter((limit) => !over(place - 1).includes(limit)));
  }

  /** Whether a card from the place before it may enter; delivery always takes it. */
  isOpen(place: number): boolean {
    const gates = this.gates[place];
    return gates === undefined || gates.every((limit) => this.takes(limit));
  }

  enter(place: number): void {
    for (const limit of this.limitsOf[place] ?? []) this.held[limit] = (this.held[limit] as number) + 1;
  }

  leave(place: number): void {
    for (const limit of this.limitsOf[place] ?? []) this.held[limit] = (this.held[limit] as number) - 1;
  }

  private takes(limit: number): boolean {
    return (this.held[limit] as number) < (this.line.limits[limit] as Limit).maximum;
  }
}

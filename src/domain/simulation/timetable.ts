/** Something that will happen: at a place, to a card. */
export type Due = { at: number; order: number; place: number; card: number };

/** What is still to happen, earliest first; at one instant in the order in which it was written down. */
export class Timetable {
  private readonly heap: Due[] = [];
  private written = 0;

  add(at: number, place: number, card: number): void {
    const due = { at, order: this.written, place, card };
    this.written += 1;
    let index = this.heap.length;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      const above = this.heap[parent] as Due;
      if (!isBefore(due, above)) break;
      this.heap[index] = above;
      index = parent;
    }
    this.heap[index] = due;
  }

  take(): Due | undefined {
    const first = this.heap[0];
    const last = this.heap.pop();
    if (first !== undefined && last !== undefined && this.heap.length > 0) this.sink(last);
    return first;
  }

  /** Puts an entry in at the top and lets it sink to where it belongs. */
  private sink(due: Due): void {
    let index = 0;
    for (;;) {
      const child = this.earlierChild(index);
      const below = this.heap[child];
      if (below === undefined || !isBefore(below, due)) break;
      this.heap[index] = below;
      index = child;
    }
    this.heap[index] = due;
  }

  private earlierChild(index: number): number {
    const left = this.heap[2 * index + 1];
    const right = this.heap[2 * index + 2];
    return left !== undefined && right !== undefined && isBefore(right, left) ? 2 * index + 2 : 2 * index + 1;
  }
}

function isBefore(one: Due, other: Due): boolean {
  return one.at < other.at || (one.at === other.at && one.order < other.order);
}

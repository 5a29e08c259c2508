/** First come, first served, in constant time however long the queue grows. */
export class Fifo {
  private cards: number[] = [];
  private head = 0;

  get length(): number {
    return this.cards.length - this.head;
  }

  add(card: number): void {
    this.cards.push(card);
  }

  /** The card that came first; the queue must not be empty. */
  take(): number {
    const card = this.cards[this.head] as number;
    this.head += 1;
    if (this.head > 1024 && this.head * 2 > this.cards.length) {
      this.cards = this.cards.slice(this.head);
      this.head = 0;
    }
    return card;
  }
}

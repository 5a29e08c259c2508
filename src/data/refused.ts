import { type Refusal, type RefusalCode, refusalCodes, refuse } from '#domain/refusals.ts';

/** A refusal on its way to the door that turns it into an answer: problem details for the API, a sentence for a page. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.detail);
    this.name = 'Refused';
    this.refusal = refusal;
  }

  get status(): number {
    return refusalCodes[this.refusal.refusal].status;
  }
}

/** Denied and absent answer alike, so that nobody learns what exists elsewhere. */
export const notFound = (what: string): Refused => new Refused(refuse('not-found', `There is no such ${what} here.`));

export const refused = (code: RefusalCode, detail: string, more?: Parameters<typeof refuse>[2]): Refused =>
  new Refused(refuse(code, detail, more));

import type { CardTypeId } from '#domain/schemas/configuration.ts';
import type { Chance } from './chance.ts';

/** What the cards of the demo are about: how many of a hundred are of a type, and their titles in the order they come. */
type Subject = { type: CardTypeId; share: number; titles: string };

const subjects: readonly Subject[] = [
  {
    type: 'feature',
    share: 34,
    titles: `
Search across all annexes
Comments on a draft
Two-step approval of fees
Saved searches for case officers
Fee table with several currencies
Deadlines in the phone’s calendar
Bulk download of decisions
Templates for letters
Colours for the state of a case
Reminder before a deadline
Case history on one page
Drag files into a case
Copy a case with its parties
Language of the letter by party
Signature by two people
Shortcuts in the case list
Notes that only we see
Counting of days without holidays
Preview of the outgoing mail
Parties from the register
Audit trail export
Dashboard for case officers
Bulk transfer of mandates
Report layout editor
Send scheduled report by e-mail
Split “reporting” epic into three cards
Scheduled reports: pause over holidays
Reports: charts on the first page
Offline reading of a case
Undo in the letter editor`,
  },
  {
    type: 'customer-request',
    share: 22,
    titles: `
Larger type in the case list
Export to the client’s accounting
Login with the company’s account
A fee category of our own
Letters on blue paper
Monthly invoice instead of weekly
Name of the deputy in the mail
Polish names in the right order
Answers by post as well
Our logo on the cover page
Second address for parties
Case number of the court on top
Read-only access for the auditor
German holiday calendar
Import of legacy citations
Two-factor login for partners
Attach report to an e-mail from the client
Annuity fee preview before approval
Deadline list in the customer’s own time zone`,
  },
  {
    type: 'defect',
    share: 20,
    titles: `
Umlauts lost in the subject line
Session ends while typing
Totals differ by a cent
Printing cuts the last column
Deadline one day early in autumn
Filter forgets the year
Mail goes out twice
PDF opens empty on a tablet
Search finds deleted cases
Fee of last year in the preview
Parties listed in the wrong order
Upload stops at two gigabytes
Wrong salutation in letters
Calendar shows the day before
Sorting resets after import
Wrong fee for weekend deadlines
Attachment name with two dots
Back button loses the draft`,
  },
  {
    type: 'upkeep',
    share: 12,
    titles: `
Drop the old queue
One way to parse dates
Tests for the fee table
Remove the second PDF engine
Faster start of the test suite
Logs without names of parties
Move session store to PostgreSQL
Smaller installer image
Upgrade to Node 24
Split the letter module
Index for the case search`,
  },
  {
    type: 'ops-request',
    share: 7,
    titles: `
Renew the certificates
Restore drill for the archive
Staging server for the Chicago office
Mail relay smoke test
Alert when the queue stands still
Second disk for annexes
Rotate the keys`,
  },
  {
    type: 'spike',
    share: 3,
    titles: `
Is the new PDF engine faster?
Can we read the CI lead time from webhooks?
Can parties sign with their phones?
How large may an annex become?`,
  },
  {
    type: 'support',
    share: 2,
    titles: `
Explain the fee table to Kestrel
Help Harlan with their import
Train two new case officers`,
  },
];

const titlesOf = ({ titles }: Subject) => titles.trim().split('\n');

/** Deals subjects by their shares; each title comes once before any comes again. */
export class Subjects {
  private readonly dealt = new Map<CardTypeId, number>();

  constructor(private readonly chance: Chance) {}

  next(): { type: CardTypeId; title: string } {
    let left = this.chance.whole(0, 99);
    for (const subject of subjects) {
      left -= subject.share;
      if (left < 0) return this.deal(subject);
    }
    return this.deal(subjects[0] as Subject);
  }

  private deal(subject: Subject): { type: CardTypeId; title: string } {
    const times = this.dealt.get(subject.type) ?? 0;
    this.dealt.set(subject.type, times + 1);
    const titles = titlesOf(subject);
    return { type: subject.type, title: titles[times % titles.length] ?? '' };
  }
}

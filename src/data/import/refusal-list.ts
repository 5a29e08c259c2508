import { type ImportRefusal, importFiles } from '#domain/schemas/import.ts';

const mostKept = 100;

/** The refusals of an import: all are counted, the first hundred are kept. */
export class RefusalList {
  count = 0;
  private readonly first: ImportRefusal[] = [];

  add(refusal: ImportRefusal): void {
    this.addAll([refusal], 1);
  }

  /** Adds refusals found together, of which perhaps only the first are at hand. */
  addAll(refusals: readonly ImportRefusal[], count: number): void {
    this.count += count;
    this.first.push(...refusals.slice(0, mostKept - this.first.length));
  }

  /** In the order of the files and of their rows. */
  get kept(): ImportRefusal[] {
    return this.first.toSorted(
      (a, b) => importFiles.indexOf(a.file) - importFiles.indexOf(b.file) || (a.row ?? 0) - (b.row ?? 0),
    );
  }
}

/** How many refusals are worth fetching. */
export const refusalsShown = mostKept;

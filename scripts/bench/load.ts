import { percentile } from '#domain/flow/percentile.ts';

/** How long each of many requests took, and how long all of them together. */
export type Load = { durationsMs: number[]; seconds: number };

/** Closed loops: each of `clients` sends its next request when the last one is answered, for so many seconds. */
export async function load(clients: number, seconds: number, request: (client: number) => Promise<unknown>) {
  const durationsMs: number[] = [];
  const begun = performance.now();
  const loop = async (client: number) => {
    while (performance.now() < begun + seconds * 1_000) {
      const sentAt = performance.now();
      await request(client);
      durationsMs.push(performance.now() - sentAt);
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, client) => loop(client)));
  return { durationsMs, seconds: (performance.now() - begun) / 1_000 };
}

export const together = (loads: readonly Load[]): Load => ({
  durationsMs: loads.flatMap(({ durationsMs }) => durationsMs),
  seconds: loads.reduce((sum, { seconds }) => sum + seconds, 0),
});

export const perSecond = ({ durationsMs, seconds }: Load): number => durationsMs.length / seconds;

/** Milliseconds, the nearest rank; NaN where nothing was measured. */
export const quantile = (durationsMs: readonly number[], percent: number): number =>
  percentile(durationsMs, percent) ?? Number.NaN;

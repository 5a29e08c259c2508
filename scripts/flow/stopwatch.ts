/** Measures the parts of a work and says how long each took. */
export type Stopwatch = {
  timed: <Result>(part: string, work: () => Promise<Result> | Result) => Promise<Result>;
  told: () => string;
};

export function stopwatch(): Stopwatch {
  const parts: string[] = [];
  return {
    timed: async (part, work) => {
      const begun = performance.now();
      const result = await work();
      parts.push(`${part} in ${((performance.now() - begun) / 1000).toFixed(2)} s`);
      return result;
    },
    told: () => `${parts.join(', ')}.`,
  };
}

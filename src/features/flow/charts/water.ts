const ramp = ['--w2', '--w3', '--w4', '--w5', '--w6'];

/** The tint of an ordered stage among so many: light upstream, deep downstream. */
export const water = (index: number, count: number): string =>
  `var(${ramp[count < 2 ? 2 : Math.round((index * (ramp.length - 1)) / (count - 1))]})`;

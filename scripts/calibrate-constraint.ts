import { calibrationTable } from './flow/calibration-table.ts';

// node scripts/run.mjs calibrate-constraint.ts [BOARDS] [FIRST SEED]
const boards = Number(process.argv[2] ?? 120);
const first = Number(process.argv[3] ?? 1);
for (const line of calibrationTable(boards, first)) process.stdout.write(`${line}\n`);

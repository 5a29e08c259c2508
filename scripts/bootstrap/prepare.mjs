import { arePackagesInstalled, installPackages } from './packages.mjs';
import { generateClient, isClientGenerated } from './prisma-client.mjs';
import { step } from './step.mjs';

/**
 * Brings a fresh clone, or one that was just updated, to where TypeScript can run: packages and generated code.
 *
 * @param {string} projectDir
 * @param {NodeJS.WriteStream} [out] where it says what it does
 */
export async function prepare(projectDir, out = process.stdout) {
  process.env.NEXT_TELEMETRY_DISABLED = '1';
  process.env.CHECKPOINT_DISABLE = '1';
  if (!arePackagesInstalled(projectDir)) {
    await step('Installing the packages that package-lock.json names', () => installPackages(projectDir), out);
  }
  if (!isClientGenerated(projectDir)) {
    await step('Generating the database client', () => generateClient(projectDir), out);
  }
  const { register } = await import('tsx/esm/api');
  register();
}

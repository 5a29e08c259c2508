import { arePackagesInstalled, installPackages } from './packages.mjs';
import { generateClient, isClientGenerated } from './prisma-client.mjs';

/**
 * As `prepare`, for a program whose standard output is for something else: what is done is said on standard error.
 *
 * @param {string} projectDir
 */
export async function prepareQuietly(projectDir) {
  process.env.CHECKPOINT_DISABLE = '1';
  if (!arePackagesInstalled(projectDir)) {
    console.error('Installing the packages that package-lock.json names …');
    await installPackages(projectDir);
  }
  if (!isClientGenerated(projectDir)) {
    console.error('Generating the database client …');
    await generateClient(projectDir);
  }
  const { register } = await import('tsx/esm/api');
  register();
}

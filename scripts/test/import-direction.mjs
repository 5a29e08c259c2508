import { resolve } from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractConfig from 'dependency-cruiser/config-utl/extract-depcruise-options';
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const fewestModules = 50;

/** Checks the rules of .dependency-cruiser.cjs; reading next to nothing is a failure too, not a success. */
const options = await extractConfig(resolve('.dependency-cruiser.cjs'));
const places = ['src', 'scripts', 'prisma', 'tests'];
const { output } = await cruise(places, { ...options, outputType: undefined }, undefined, {
  tsConfig: extractTsConfig(resolve('tsconfig.json')),
});
if (typeof output === 'string') throw new Error('dependency-cruiser answered with text.');
const { totalCruised, violations } = output.summary;

for (const { rule, from, to } of violations) console.error(`${rule.name}: ${from} → ${to}`);
console.log(`${totalCruised} modules, ${violations.length} imports in the wrong direction.`);
if (totalCruised < fewestModules) console.error(`Only ${totalCruised} modules were read; the check looks at nothing.`);
process.exitCode = violations.length > 0 || totalCruised < fewestModules ? 1 : 0;

import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Takes settings from the project's `.env`, as Next does for the server; what the environment says already stays. */
export function readEnvFile(projectDir: string): void {
  const file = join(projectDir, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
}

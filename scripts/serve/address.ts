import { setTimeout as delay } from 'node:timers/promises';
import { isPortFree } from '../postgres/free-port.ts';

const patienceMs = 3000;

/** Where the server listens, and the URL a person opens. */
export interface Address {
  host: string;
  port: number;
  url: string;
}

/** From PORT and HOST: port 3000 of this machine alone, unless they say otherwise. Refuses a port that is taken. */
export async function address(): Promise<Address> {
  const port = Number(process.env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`PORT is to be a number from 1 to 65535, not "${process.env.PORT}".`);
  }
  const host = process.env.HOST || '127.0.0.1';
  if (!(await becomesFree(port, host))) {
    throw new Error(`Port ${port} is in use by another program; stop it, or set PORT to another one.`);
  }
  const name = ['127.0.0.1', '0.0.0.0', '::'].includes(host) ? 'localhost' : host;
  return { host, port, url: `http://${name}:${port}` };
}

/** A Leat that was just told to stop needs a moment to do so; its successor waits that long. */
async function becomesFree(port: number, host: string): Promise<boolean> {
  const deadline = Date.now() + patienceMs;
  try {
    while (!(await isFree(port, host))) {
      if (Date.now() > deadline) return false;
      await delay(100);
    }
    return true;
  } catch (error) {
    throw new Error(`The server cannot listen at ${host}:${port}: ${(error as Error).message}.`);
  }
}

/** A browser that is sent to localhost tries ::1 first: another program there would answer in our place. */
async function isFree(port: number, host: string): Promise<boolean> {
  const isOurs = await isPortFree(port, host);
  return isOurs && (host !== '127.0.0.1' || (await isPortFree(port, '::1').catch(() => true)));
}

import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { type Access, access, rememberPort } from './access.ts';
import { type Cluster, cluster, superuser } from './cluster.ts';
import { clusterHome } from './data-directory.ts';
import { freePort } from './free-port.ts';
import { localUrl, provide } from './owner.ts';
import { startServer, stopServer } from './server.ts';

/** A use of the embedded server. The server runs while anybody uses it; the last one out stops it. */
export interface EmbeddedServer {
  /** Connection URL of the database `leat`, as its owner. */
  url: string;
  wasRunning: boolean;
  /** Settles, with the reason, when the connection to the server is lost before `close` was called. */
  lost: Promise<string>;
  close(): Promise<void>;
}

/** Held shared by everybody who uses the server; whoever can hold it alone knows that nobody else does. */
const inUse = 1_820_302;

/** How long a server that is just going away is waited for. */
const patienceMs = 30_000;

/** Starts or joins the server of `dataDir`; one whose starter was killed is taken over. */
export async function openEmbedded(dataDir: string): Promise<EmbeddedServer> {
  const known = access(dataDir, await freePort());
  const files = await cluster(clusterHome(dataDir), known.superuserPassword);
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const { port, wasRunning } = await startServer(files, known.port);
    const reached = port === known.port ? known : rememberPort(dataDir, known, port);
    try {
      return { ...(await use(files, reached)), wasRunning };
    } catch (error) {
      if (Date.now() > deadline || !isShuttingDown(error)) throw error;
      await delay(100);
    }
  }
}

async function use(files: Cluster, { port, superuserPassword, ownerPassword }: Access) {
  const admin = new Client({
    connectionString: localUrl(port, superuserPassword, 'postgres', superuser),
    application_name: 'leat-launcher',
    keepAlive: true,
  });
  let isClosing = false;
  const lost = new Promise<string>((settle) => {
    admin.on('error', ({ message }) => {
      if (!isClosing) settle(`the database went away (${message}; its log: ${files.logFile})`);
    });
  });
  await admin.connect();
  await admin.query('select pg_advisory_lock_shared($1)', [inUse]);
  await provide(admin, ownerPassword);
  const close = async () => {
    isClosing = true;
    if (await isLastUser(admin)) await stopServer(files);
    await admin.end();
  };
  return { url: localUrl(port, ownerPassword), lost, close };
}

async function isLastUser(admin: Client): Promise<boolean> {
  try {
    await admin.query('select pg_advisory_unlock_shared($1)', [inUse]);
    const { rows } = await admin.query('select pg_try_advisory_lock($1) as alone', [inUse]);
    return rows[0].alone;
  } catch {
    return true;
  }
}

/** 57P01: it ended our session; 57P03: it takes no new ones. A server that was killed refuses. */
function isShuttingDown(error: unknown): boolean {
  return ['57P01', '57P03', 'ECONNREFUSED', 'ECONNRESET'].includes((error as { code?: string }).code ?? '');
}

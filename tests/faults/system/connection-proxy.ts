import { once } from 'node:events';
import { createServer, type Server, Socket } from 'node:net';

type Pair = { near: Socket; far: Socket };

/** Stands between a client and a server on this machine, so that a test can cut or hold up what they say. */
export class ConnectionProxy {
  readonly #server: Server;
  readonly #targetPort: number;
  readonly #pairs = new Set<Pair>();
  #isStalled: boolean = false;

  private constructor(targetPort: number) {
    this.#targetPort = targetPort;
    this.#server = createServer((near) => this.#join(near));
  }

  static async before(targetPort: number): Promise<ConnectionProxy> {
    const proxy = new ConnectionProxy(targetPort);
    proxy.#server.listen(0, '127.0.0.1');
    await once(proxy.#server, 'listening');
    return proxy;
  }

  get port(): number {
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('the proxy does not listen');
    return address.port;
  }

  /** Resets every connection; what was under way is lost without a word. */
  cut(): void {
    for (const { near, far } of this.#pairs) {
      near.resetAndDestroy();
      far.resetAndDestroy();
    }
  }

  /** Holds back every byte, in both directions, until `flow`. */
  stall(): void {
    this.#isStalled = true;
    for (const pair of this.#pairs) hold(pair);
  }

  flow(): void {
    this.#isStalled = false;
    for (const { near, far } of this.#pairs) {
      near.resume();
      far.resume();
    }
  }

  async close(): Promise<void> {
    this.flow();
    this.cut();
    this.#server.close();
    await once(this.#server, 'close');
  }

  #join(near: Socket): void {
    const far = new Socket();
    const pair = { near, far };
    this.#pairs.add(pair);
    far.connect(this.#targetPort, '127.0.0.1');
    pass(near, far, () => this.#pairs.delete(pair));
    pass(far, near, () => this.#pairs.delete(pair));
    if (this.#isStalled) hold(pair);
  }
}

function hold({ near, far }: Pair): void {
  near.pause();
  far.pause();
}

/** Hands on what arrives, and the end of it; a failure of one side is one for the other. */
function pass(from: Socket, to: Socket, onClose: () => void): void {
  from.setNoDelay(true);
  from.pipe(to);
  from.on('error', () => to.resetAndDestroy());
  from.on('close', () => {
    onClose();
    to.destroy();
  });
}

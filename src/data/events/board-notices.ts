import 'server-only';
import pg from 'pg';
import { boardChannel } from '#data/events/notifier.ts';
import { presenceChannel } from '#data/events/presence-notices.ts';

const firstDelayMs = 250;
const longestDelayMs = 10_000;

/**
 * What listens: the ids of boards that another process, or this one, wrote to; what a process says of who is there;
 * `onConnect` when notices may be missed.
 */
export type NoticeListener = {
  onNotice(boardIds: string[]): void;
  onPresence(payload: string): void;
  onConnect(): void;
};

/**
 * Listens on a connection of its own until it is stopped. A connection that is lost is made again, each time after a
 * longer wait; notices sent meanwhile are gone, and `onConnect` says so.
 */
export function listenForNotices(listener: NoticeListener): () => void {
  let stopped = false;
  let delayMs = firstDelayMs;
  let client: pg.Client | undefined;
  let timer: NodeJS.Timeout | undefined;

  const connect = async () => {
    const mine = new pg.Client({
      connectionString: process.env.DATABASE_URL,
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
      application_name: 'leat-listen',
    });
    client = mine;
    const lost = () => {
      if (stopped || client !== mine) return;
      client = undefined;
      mine.end().catch(() => {});
      timer = setTimeout(connect, delayMs);
      timer.unref();
      delayMs = Math.min(delayMs * 2, longestDelayMs);
    };
    mine.on('error', lost);
    mine.on('end', lost);
    mine.on('notification', ({ channel, payload = '' }) => {
      if (channel === presenceChannel) listener.onPresence(payload);
      else listener.onNotice(payload.split(','));
    });
    try {
      await mine.connect();
      await mine.query(`listen ${boardChannel}; listen ${presenceChannel}`);
      delayMs = firstDelayMs;
      listener.onConnect();
    } catch {
      lost();
    }
  };

  void connect();
  return () => {
    stopped = true;
    clearTimeout(timer);
    client?.end().catch(() => {});
  };
}

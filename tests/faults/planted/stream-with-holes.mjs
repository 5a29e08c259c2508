/**
 * @typedef {{ send(delta: unknown): boolean }} Subscriber
 * @typedef {{ subscribe(access: unknown, subscriber: Subscriber, open: unknown): unknown }} Hub
 */

const everyNth = 20;
/** @type {Hub | undefined} */
let hub;
let sent = 0;

/** @param {Hub} made */
function withHoles(made) {
  const subscribe = made.subscribe.bind(made);
  made.subscribe = (access, subscriber, open) => {
    const send = subscriber.send.bind(subscriber);
    subscriber.send = (delta) => {
      sent += 1;
      return sent % everyNth === 0 ? true : send(delta);
    };
    return subscribe(access, subscriber, open);
  };
  return made;
}

Object.defineProperty(globalThis, 'leatHub', {
  get: () => hub,
  set: (made) => {
    hub = withHoles(made);
  },
});

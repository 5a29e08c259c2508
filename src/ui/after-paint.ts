/** Does `work` once what has just been drawn stands on screen; the answer calls it off. */
export function afterPaint(work: () => void): () => void {
  let isOff = false;
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    channel.port1.close();
    if (!isOff) work();
  };
  const frame = requestAnimationFrame(() => channel.port2.postMessage(null));
  return () => {
    isOff = true;
    cancelAnimationFrame(frame);
    channel.port1.close();
  };
}

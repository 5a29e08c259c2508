// Preloaded into the server: when the program that started it is killed, the server ends too and frees its port.
process.once('disconnect', () => {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.exit(1), 5000).unref();
});

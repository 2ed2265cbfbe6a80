/** Loaded into every tool we start and wait for: it ends when the command that started it is killed, rather than write on into the next one's folder. */
process.once('disconnect', () => process.exit(1));
process.channel?.unref();

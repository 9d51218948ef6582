/** Whoever reads what a command says may stop (`| head`): it goes on with its work, and says the rest to nobody. */
export function outliveReaders(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
}

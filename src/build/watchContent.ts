// While the site is written, content is read and checked anew at every change. Sound content goes into the collections; a fault
// is said in the terminal and laid over the page, in the sentence that stops a build, and goes when it is mended. A server does not
// start with a fault: its collections would be empty.
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatFaults, readAgain, showDrafts } from '../content/keptContent.ts';

/** Milliseconds: editors write a file in several steps. */
const PAUSE = 50;

/** An integration for Astro. */
export function watchContent(): AstroIntegration {
  let dir = '';
  return {
    name: 'content',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'dev') showDrafts();
      },
      'astro:config:done': ({ config }) => {
        dir = fileURLToPath(new URL('content', config.root));
      },
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        let message = '';
        let timer: NodeJS.Timeout | undefined;
        let reading = Promise.resolve();
        const toOverlay = () => ({ type: 'error', err: { message, stack: '', plugin: 'content' } }) as const;

        const show = (sentences: string) => {
          message = sentences;
          logger.error(message);
          server.ws.send(toOverlay());
        };
        const read = async () => {
          const content = await readAgain(dir);
          if (content.faults.length > 0) return show(formatFaults(content));
          await refreshContent?.({});
          if (message === '') return;
          message = '';
          logger.info('The content is sound again.');
          // Astro reloads pages where values have changed; after a fault they may be as they were.
          server.ws.send({ type: 'full-reload' });
        };

        server.watcher.add(dir);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(dir)) return;
          clearTimeout(timer);
          timer = setTimeout(() => {
            reading = reading.then(read).catch((error: Error) => show(error.message));
          }, PAUSE);
        });
        // A page that is opened later gets it too.
        server.ws.on('connection', (socket) => {
          if (message) socket.send(JSON.stringify(toOverlay()));
        });
      },
    },
  };
}

// While the site is written, content is read and checked anew at every change. Sound content goes into the collections; a fault
// is said in the terminal and laid over the page, in the sentence that stops a build, and goes when it is mended.
import { fileURLToPath } from 'node:url';
import { formatFaults, getContent, readAgain } from './keptContent.ts';

interface Client {
  send: (payload: object) => void;
}

/** What is needed of Vite’s server. */
interface Server {
  watcher: { add: (path: string) => void; on: (event: 'all', listener: (event: string, path: string) => void) => void };
  ws: Client & { on: (event: 'connection', listener: (socket: { send: (text: string) => void }) => void) => void };
}

interface Setup {
  server: Server;
  refreshContent?: () => Promise<void>;
  logger: { error: (text: string) => void; info: (text: string) => void };
}

/** Editors write a file in several steps. */
const PAUSE = 50;

/** An integration for Astro. */
export function watchContent() {
  let dir = '';
  return {
    name: 'content',
    hooks: {
      'astro:config:done': ({ config }: { config: { root: URL } }) => {
        dir = fileURLToPath(new URL('content', config.root));
      },
      'astro:server:setup': async ({ server, refreshContent, logger }: Setup) => {
        let overlay: object | undefined;
        let timer: NodeJS.Timeout | undefined;

        const show = (text: string) => {
          logger.error(text);
          overlay = { type: 'error', err: { message: text, stack: '', plugin: 'content' } };
          server.ws.send(overlay);
        };
        const read = async () => {
          const content = await readAgain(dir);
          if (content.faults.length > 0) return show(formatFaults(content));
          const wasFaulty = overlay !== undefined;
          overlay = undefined;
          await refreshContent?.();
          // Astro reloads pages where values have changed; after a fault they may be as they were.
          if (wasFaulty) server.ws.send({ type: 'full-reload' });
          if (wasFaulty) logger.info('The content is sound again.');
        };

        server.watcher.add(dir);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(dir)) return;
          clearTimeout(timer);
          timer = setTimeout(() => void read(), PAUSE);
        });
        // A page that is opened later gets it too.
        server.ws.on('connection', (socket) => {
          if (overlay) socket.send(JSON.stringify(overlay));
        });
        const { faults } = await getContent(dir);
        if (faults.length > 0) show(formatFaults(await getContent(dir)));
      },
    },
  };
}

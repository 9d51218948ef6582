import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PathWithRoute } from 'astro';
import { StaticPaths, type StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import type { Bundle } from './bundle.ts';
import { finishPage } from './finish-page.ts';

/** A page, or another file that the code of the pages makes. */
export interface PageToMake {
  /** What it answers to on an invented host: pages know none. */
  url: string;
  /** Astro's name of the route that makes it. */
  route: string;
}

/** The program of a {@link Bundle}: what Astro's own prerenderer uses of it (core/build/default-prerenderer.js). */
interface AstroApp extends Required<StaticPathsApp> {
  setInternals: (internals: Pick<Bundle, 'pagesByKeys'>) => void;
  setOptions: (options: {
    settings: { scripts: [] };
    logger: { options: { destination: typeof silent } };
  }) => void;
  render: (request: Request, options: { routeData: PathWithRoute['route'] }) => Promise<Response>;
}

/** What goes wrong is thrown. */
const silent = { write: () => undefined, flush: () => undefined };

/** The program that makes pages. */
export class App {
  readonly #app: AstroApp;

  private constructor(app: AstroApp) {
    this.#app = app;
  }

  /** @param program absolute path of the folder with its files */
  static async start(program: string, pagesByKeys: Bundle['pagesByKeys']): Promise<App> {
    const names = await readdir(program);
    const entry = names.find((name) => name.startsWith('prerender-entry.')) ?? '';
    const { app } = (await import(pathToFileURL(join(program, entry)).href)) as { app: AstroApp };
    app.setInternals({ pagesByKeys });
    app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: silent } } });
    return new App(app);
  }

  /** The pages of some routes that must be made: what their `getStaticPaths` give. */
  async listPages(isWanted: (route: string) => boolean): Promise<PageToMake[]> {
    const { manifest, routeCache } = this.#app;
    const routes = manifest.routes.filter(({ routeData }) => isWanted(routeData.route));
    const paths = await new StaticPaths({
      manifest: { ...manifest, routes },
      routeCache,
      getComponentByRoute: (route) => this.#app.getComponentByRoute(route),
    }).getAll();
    return paths.map(({ pathname, route }) => {
      const name = route.type === 'page' ? `${pathname.replace(/^\/?$/, '/index')}.html` : pathname;
      return { url: new URL(name, 'http://localhost').href, route: route.route };
    });
  }

  /**
   * @returns the bytes of the page, piece by piece
   * @throws if the code of the page fails, or finds nothing to show
   */
  async make({ url, route }: PageToMake): Promise<Uint8Array[]> {
    const found = this.#app.manifest.routes.find(({ routeData }) => routeData.route === route);
    if (!found) throw new Error(`There is no route ${route}.`);
    const response = await this.#app.render(new Request(url), { routeData: found.routeData });
    if (!response.ok && route !== '/404') throw new Error(`${url} answers ${response.status}.`);
    if (response.headers.get('content-type')?.includes('text/html'))
      return [Buffer.from(finishPage(await response.text()))];
    return response.body ? Array.fromAsync(response.body) : [];
  }
}

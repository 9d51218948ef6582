import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { environmentOf, type ProgramName, programOf, type Root } from './get-programs.ts';
import { stop } from './stop.ts';

export type ServerName = Exclude<ProgramName, 'wget'>;

/** What a server needs around a piece of its configuration to run here, as nobody's service. */
interface Surroundings {
  root: Root;
  /** A folder for its own files. */
  work: string;
  port: number;
}

/** @returns the whole of a configuration, and how the server is started with it */
type Fit = (snippet: string, around: Surroundings, file: string) => { text: string; args: string[] };

const apacheModules = 'mpm_event authz_core alias dir mime headers autoindex negotiation'.split(' ');

const fits: Record<ServerName, Fit> = {
  nginx: (snippet, { root, work, port }, file) => ({
    text: `daemon off; pid ${work}/pid; error_log ${work}/errors; worker_processes 1; events {}
http {
  include ${join(root, 'etc/nginx/mime.types')}; default_type application/octet-stream; access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${work}/${name};`).join(' ')}
${snippet.replace('listen 80;', `listen 127.0.0.1:${port};`)}
}\n`,
    args: ['-c', file, '-p', work, '-e', `${work}/errors`],
  }),
  caddy: (snippet, { port }, file) => ({
    text: `{\n\tadmin off\n}\n${snippet.replace('example.org {', `http://127.0.0.1:${port} {`)}`,
    args: ['run', '--config', file, '--adapter', 'caddyfile'],
  }),
  apache2: (snippet, { root, work, port }, file) => {
    const types = [join(root, 'etc/mime.types'), '/etc/mime.types'].find((path) => existsSync(path));
    const modules = apacheModules.map(
      (name) => `LoadModule ${name}_module ${join(root, 'usr/lib/apache2/modules', `mod_${name}.so`)}`,
    );
    return {
      text: `ServerRoot ${work}
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile ${work}/pid
DefaultRuntimeDir ${work}
ErrorLog ${work}/errors
${modules.join('\n')}
TypesConfig ${types}
<Directory />
    # As careless as a server may be before the guide is followed.
    Options Indexes FollowSymLinks MultiViews
</Directory>
User #65534
Group #65534
${snippet}`,
      args: ['-DFOREGROUND', '-f', file],
    };
  },
};

/**
 * Starts a web server with a piece of configuration as people write it, on a port of this machine alone.
 *
 * @param work an empty folder for its own files
 */
export async function startServer(
  name: ServerName,
  root: Root,
  snippet: string,
  work: string,
): Promise<{ address: string; stop: () => Promise<void> }> {
  await mkdir(work, { recursive: true });
  const port = await freePort();
  const file = join(work, 'configuration');
  const { text, args } = fits[name](snippet, { root, work, port }, file);
  await writeFile(file, text);
  const home = { HOME: work, XDG_DATA_HOME: work, XDG_CONFIG_HOME: work };
  const child = spawn(programOf(name, root), args, {
    env: { ...process.env, ...home, ...(await environmentOf(root)) },
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.on('error', (error) => (said += error.message));
  for (let attempt = 0; !(await answers(port)); attempt++) {
    if (child.exitCode !== null || attempt > 600) throw new Error(`${name} does not run:\n${said}\n${text}`);
    await new Promise((done) => setTimeout(done, 100));
  }
  return { address: `http://127.0.0.1:${port}`, stop: () => stop(child) };
}

/** A port of this machine on which nothing listens, and which the system gives nobody meanwhile: those that it gives are higher. */
function freePort(): Promise<number> {
  const port = randomInt(20_000, 32_000);
  return new Promise((done) => {
    const server = createServer().listen(port, '127.0.0.1', () => {
      server.close(() => {
        done(port);
      });
    });
    server.on('error', () => {
      done(freePort());
    });
  });
}

function answers(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    const end = (isThere: boolean) => {
      socket.destroy();
      done(isThere);
    };
    socket.on('connect', () => {
      end(true);
    });
    socket.on('error', () => {
      end(false);
    });
  });
}

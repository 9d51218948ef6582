import { Refusal } from './refusal.ts';

/** Where a server listens, for Astro. */
export function serverOptions({ port, host }: { port?: string; host?: string }): {
  port?: number;
  host?: string;
} {
  if (port !== undefined && !(/^\d+$/.test(port) && Number(port) < 65_536)) {
    throw new Refusal(`--port ${port}: write a number below 65536.`, 2);
  }
  return { ...(port !== undefined && { port: Number(port) }), ...(host !== undefined && { host }) };
}

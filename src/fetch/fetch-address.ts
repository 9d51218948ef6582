import { lookup as lookUp, type LookupAddress } from 'node:dns';
import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, type ZlibOptions } from 'node:zlib';
import { isPrivate } from './private-ranges.ts';

/** What an address answered. */
export interface Answer {
  /** Where it was found at last, behind all redirections. */
  address: string;
  /** The media type and the encoding, as the server says them. */
  type: string;
  bytes: Uint8Array;
}

export interface FetchOptions {
  /** Addresses of this machine and its network may be asked, too. */
  allowPrivate?: boolean;
  method?: 'GET' | 'HEAD';
}

/** Why an address gave nothing, in words for the person who asked for it. */
export class NotFetched extends Error {
  override name = 'NotFetched';
  /** The server's answer, if there was one. */
  readonly status: number | undefined;
  constructor(message: string, status?: number) {
    super(message);
    this.status = status;
  }
}

/** Who asks: honest, so that whoever runs a server may say no. */
export const userAgent = 'Broadsheet/0.1 (keeps single articles for reading; asked for by a person)';
const mostBytes = 20_000_000;
const longestWait = 30_000;
const mostHops = 10;
/** Between two requests to one host, in milliseconds. */
const pause = 1000;
const nextTurn = new Map<string, number>();

/**
 * Asks for an address once and politely: at most one request a second to a host, ten redirections, 30 s besides the
 * waiting for its turns, 20 MB, also when unpacked. What leads into this machine or its network is refused, also behind a
 * redirection or a name.
 *
 * @throws NotFetched with the reason
 */
export async function fetchAddress(address: string, options: FetchOptions = {}): Promise<Answer> {
  let url = parse(address);
  let left = longestWait;
  for (let hop = 0; hop <= mostHops; hop++) {
    await waitForTurn(url.host);
    const asked = Date.now();
    const deadline = AbortSignal.timeout(left);
    const response = await ask(url, options, deadline);
    const { statusCode = 0, headers } = response;
    if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
      response.destroy();
      left = Math.max(0, left - (Date.now() - asked));
      url = parse(URL.parse(headers.location, url)?.href ?? '');
      continue;
    }
    if (statusCode >= 400) {
      response.destroy();
      throw new NotFetched(`the server answers ${statusCode}: ${meaningOf(statusCode)}`, statusCode);
    }
    const packed = await readAll(response, deadline);
    return {
      address: url.href,
      type: headers['content-type'] ?? '',
      bytes: unpack(packed, headers['content-encoding']),
    };
  }
  throw new NotFetched(`it leads from one address to the next without end`);
}

function parse(address: string): URL {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol) || url.hostname === '')
    throw new NotFetched(`it leads to ${JSON.stringify(address.slice(0, 80))}, which is no web address`);
  url.hash = '';
  return url;
}

function ask(
  url: URL,
  { allowPrivate = false, method = 'GET' }: FetchOptions,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!allowPrivate && isIP(host) !== 0 && isPrivate(host)) return Promise.reject(refusal(host));
  return new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? requestHttps : requestHttp)(
      url,
      {
        method,
        signal,
        headers: {
          'user-agent': userAgent,
          accept: 'text/html,*/*;q=0.5',
          'accept-encoding': 'gzip, br, deflate',
        },
        // The address that is asked is the one that was looked at: a name cannot change its meaning in between.
        lookup: (name, wanted, done) => {
          lookUp(name, { ...wanted, all: true }, (error, found: LookupAddress[]) => {
            const bad = error ? undefined : found.find(({ address }) => !allowPrivate && isPrivate(address));
            const [first] = found ?? [];
            if (error || bad || !first) {
              done(error ?? refusal(name), '', 4);
              return;
            }
            if (wanted.all) (done as (error: null, found: LookupAddress[]) => void)(null, found);
            else done(null, first.address, first.family);
          });
        },
      },
      resolve,
    );
    request.on('error', (error: NodeJS.ErrnoException) => {
      // The server has closed a connection that was kept from an earlier answer: another one is opened.
      if (request.reusedSocket && /^(?:ECONNRESET|EPIPE)$/.test(error.code ?? ''))
        resolve(ask(url, { allowPrivate, method }, signal));
      else reject(error instanceof NotFetched ? error : new NotFetched(explain(error, signal)));
    });
    // Neither an answer nor an error: the server speaks another protocol from here on (101).
    request.on('close', () => {
      reject(new NotFetched('the server broke off'));
    });
    request.end();
  });
}

async function readAll(response: IncomingMessage, signal: AbortSignal): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let length = 0;
  try {
    for await (const piece of response) {
      length += (piece as Buffer).length;
      if (length > mostBytes) throw new NotFetched('it has more than 20 MB');
      pieces.push(piece as Buffer);
    }
  } catch (error) {
    throw error instanceof NotFetched
      ? error
      : new NotFetched(explain(error as NodeJS.ErrnoException, signal));
  }
  return Buffer.concat(pieces);
}

const unpackers = new Map([
  ['gzip', gunzipSync],
  ['x-gzip', gunzipSync],
  ['br', brotliDecompressSync],
  ['deflate', inflate],
]);

/** Some servers leave out the two bytes that `deflate` begins with (RFC 9110, section 8.4.1.2). */
function inflate(packed: Buffer, options: ZlibOptions): Buffer {
  const isWhole = ((packed[0] ?? 0) & 15) === 8 && packed.readUInt16BE() % 31 === 0;
  return isWhole ? inflateSync(packed, options) : inflateRawSync(packed, options);
}

function unpack(packed: Buffer, encoding = ''): Uint8Array {
  const unpacker = unpackers.get(encoding.trim().toLowerCase());
  if (!unpacker || packed.length === 0) return packed;
  try {
    return unpacker(packed, { maxOutputLength: mostBytes });
  } catch (error) {
    const isLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new NotFetched(isLarge ? 'it has more than 20 MB' : 'it came damaged');
  }
}

async function waitForTurn(host: string): Promise<void> {
  const now = Date.now();
  const turn = Math.max(now, nextTurn.get(host) ?? 0);
  nextTurn.set(host, turn + pause);
  if (turn > now) await new Promise((resolve) => setTimeout(resolve, turn - now));
}

function refusal(host: string): NotFetched {
  return new NotFetched(`${host} is on this machine or in its network; --allow-private asks it all the same`);
}

function explain({ code, message }: NodeJS.ErrnoException, signal: AbortSignal): string {
  if (signal.aborted) return 'the server did not answer within 30 seconds';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'there is no such host, or no network';
  if (code === 'ECONNREFUSED') return 'nobody answers there';
  if (code === 'ECONNRESET') return 'the server broke off';
  if (/CERT|SSL|TLS/.test(code ?? '')) return `its certificate cannot be trusted (${code ?? ''})`;
  return `it cannot be reached: ${message}`;
}

function meaningOf(status: number): string {
  if (status === 404 || status === 410) return 'the page is gone';
  if (status === 401 || status === 402 || status === 403)
    return 'the page is not for everybody; save it from your browser';
  if (status === 429) return 'too many requests; try again later';
  return status >= 500 ? 'the server has a fault; try again later' : 'it refuses';
}

/** The address of what a tag or directive stood for: `youtube dQw4w9WgXcQ`, `embed url="https://…"`. */
import { type Arguments, valueOf } from './read-arguments.ts';

/** Names that give an address of what stood there. */
const embedding =
  /^(?:embed|oembed|youtube|vimeo|tweet|twitter|x|instagram|soundcloud|spotify|tiktok|facebook|gist|video|media|pdf|iframe|github|bluesky|mastodon|bookmark|link-?card)$/;
/** Names whose content is what counts. */
const addresses = new Map<string, (id: string, given: Arguments) => string>([
  ['youtube', (id) => `https://www.youtube.com/watch?v=${id}`],
  ['vimeo', (id) => `https://vimeo.com/${id}`],
  ['instagram', (id) => `https://www.instagram.com/p/${id}/`],
  ['tweet', postOfX],
  ['twitter', postOfX],
  ['x', postOfX],
  ['gist', (id, { others }) => `https://gist.github.com/${id}${others[1] ? `/${others[1]}` : ''}`],
  ['bilibili', (id) => `https://www.bilibili.com/video/${id}`],
  ['github', (id) => `https://github.com/${id}`],
]);

/** @returns undefined if nobody can know it */
export function embedAddress(name: string, given: Arguments): string | undefined {
  const [first] = given.others;
  const address =
    valueOf(given, 'src', 'url', 'href') ?? given.others.find((value) => /^https?:/.test(value));
  // GitBook writes `a\_b`.
  if (embedding.test(name) && address !== undefined && /^https?:/.test(address))
    return address.replace(/\\(?=[_*~])/g, '');
  const id = valueOf(given, 'id', `${name}id`, `${name}_id`, 'video_id', 'videoid', 'code', 'repo') ?? first;
  // Jekyll writes `video id="…" provider="youtube"`.
  const service = name === 'video' ? (valueOf(given, 'provider', 'service') ?? name) : name;
  return id && /^[\w/-]+$/.test(id) ? addresses.get(service)?.(id, given) : undefined;
}

function postOfX(id: string, given: Arguments): string {
  return `https://x.com/${valueOf(given, 'user') ?? 'i'}/status/${id}`;
}

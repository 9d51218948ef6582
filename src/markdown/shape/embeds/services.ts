/**
 * Which addresses are a post, a video or another single thing of a known service: by host, and by a path that tells it
 * from a profile or home page. From the services' own embedding documentation and the oEmbed providers' list
 * (https://oembed.com/providers.json).
 */
import { decodePercent } from '../../../address/decode-percent.ts';
export interface Service {
  /** As people know it. */
  name: string;
  /** Registrable domains; a subdomain of one counts too. */
  hosts: readonly string[];
  /** What path and query of a single thing look like. */
  path: RegExp;
  /** The address for people, from the match, where the one for frames is another. */
  canonical?: (match: RegExpExecArray) => string;
}

const video = '([\\w-]{6,20})';

export const services: readonly Service[] = [
  {
    name: 'YouTube',
    hosts: ['youtube.com', 'youtube-nocookie.com'],
    path: new RegExp(`^/(?:watch/?\\?(?:.*&)?v=|embed/(?!videoseries)|shorts/|live/|v/)${video}`),
    canonical: ([, id = '']) => `https://www.youtube.com/watch?v=${id}`,
  },
  {
    name: 'YouTube',
    hosts: ['youtu.be'],
    path: new RegExp(`^/${video}`),
    canonical: ([, id = '']) => `https://www.youtube.com/watch?v=${id}`,
  },
  { name: 'YouTube', hosts: ['youtube.com'], path: /^\/(?:playlist|embed\/videoseries)\?.*\blist=/ },
  { name: 'X', hosts: ['twitter.com', 'x.com'], path: /^\/(?:i\/(?:web\/)?|@?\w{1,20}\/)status(?:es)?\/\d+/ },
  {
    name: 'X',
    hosts: ['platform.twitter.com', 'platform.x.com'],
    path: /^\/embed\/.*[?&]id=(\d+)/,
    canonical: ([, id = '']) => `https://x.com/i/status/${id}`,
  },
  {
    name: 'Facebook',
    hosts: ['facebook.com'],
    path: /^\/plugins\/(?:post|video)\.php\?(?:.*&)?href=(https?%3A%2F%2F[^&]+)/i,
    canonical: ([, address = '']) => decodePercent(address),
  },
  {
    name: 'Facebook',
    hosts: ['facebook.com', 'fb.com'],
    path: /^\/(?:[^/?]+\/(?:posts|videos|photos|reels?)\/|(?:permalink|story|photo|video)(?:\.php)?\/?\?|watch\/?\?|reel\/|share\/|groups\/[^/]+\/(?:posts|permalink)\/)./,
  },
  { name: 'Facebook', hosts: ['fb.watch'], path: /^\/[\w-]+/ },
  { name: 'Instagram', hosts: ['instagram.com'], path: /^\/(?:[\w.]+\/)?(?:p|reels?|tv)\/[\w-]+/ },
  { name: 'Threads', hosts: ['threads.net', 'threads.com'], path: /^\/(?:@[\w.]+\/post|t)\/[\w-]+/ },
  {
    name: 'TikTok',
    hosts: ['tiktok.com'],
    path: /^\/(?:@[\w.-]+\/(?:video|photo)\/\d+|embed\/(?:v\d\/)?\d+|t\/\w+)/,
  },
  { name: 'TikTok', hosts: ['vm.tiktok.com', 'vt.tiktok.com'], path: /^\/\w+/ },
  {
    name: 'Vimeo',
    hosts: ['player.vimeo.com'],
    path: /^\/video\/(\d+)/,
    canonical: ([, id = '']) => `https://vimeo.com/${id}`,
  },
  { name: 'Vimeo', hosts: ['vimeo.com'], path: /^\/(?:channels\/[^/]+\/|groups\/[^/]+\/videos\/)?\d+/ },
  {
    name: 'Reddit',
    hosts: ['reddit.com', 'redditmedia.com'],
    path: /^\/(?:r|user)\/[^/]+\/(?:comments|s)\/\w+/,
  },
  { name: 'Reddit', hosts: ['redd.it'], path: /^\/\w+/ },
  { name: 'Telegram', hosts: ['t.me', 'telegram.me'], path: /^\/(?:s\/|c\/)?\w+\/\d+/ },
  {
    name: 'Bluesky',
    hosts: ['bsky.app', 'embed.bsky.app'],
    path: /^\/(?:profile\/[^/]+\/post\/|embed\/did:)\w+/,
  },
  {
    name: 'VK',
    hosts: ['vk.com', 'vk.ru', 'vkvideo.ru'],
    path: /^\/(?:wall-?\d+_\d+|video-?\d+_\d+|video_ext\.php\?|clip-?\d+_\d+|\w+\?w=wall)/,
  },
  { name: 'Odnoklassniki', hosts: ['ok.ru'], path: /^\/(?:video(?:embed)?\/\d+|[^/]+\/topic\/\d+)/ },
  { name: 'Rutube', hosts: ['rutube.ru'], path: /^\/(?:video|play\/embed|shorts)\/\w+/ },
  { name: 'Dailymotion', hosts: ['dailymotion.com'], path: /^\/(?:embed\/)?video\/\w+/ },
  { name: 'Dailymotion', hosts: ['dai.ly'], path: /^\/\w+/ },
  {
    name: 'Twitch',
    hosts: ['twitch.tv'],
    path: /^\/(?:videos\/\d+|\w+\/clip\/|\?.*\b(?:video|clip|channel)=)/,
  },
  {
    name: 'Spotify',
    hosts: ['open.spotify.com'],
    path: /^\/(?:embed(?:-podcast)?\/)?(?:intl-\w+\/)?(?:track|album|playlist|episode|show|artist)\/\w+/,
  },
  { name: 'SoundCloud', hosts: ['w.soundcloud.com'], path: /^\/player\/?\?/ },
  {
    name: 'SoundCloud',
    hosts: ['soundcloud.com'],
    path: /^\/[\w-]+\/(?:sets\/)?(?!(?:tracks|albums|sets|reposts|likes|followers)\/?$)[\w-]+/,
  },
  {
    name: 'Apple Podcasts',
    hosts: ['podcasts.apple.com', 'embed.podcasts.apple.com'],
    path: /\/podcast\/.*id\d+/,
  },
  { name: 'LinkedIn', hosts: ['linkedin.com'], path: /^\/(?:posts\/|feed\/update\/|embed\/feed\/|pulse\/)./ },
  {
    name: 'Pinterest',
    hosts: ['pinterest.com', 'assets.pinterest.com'],
    path: /^\/(?:pin\/|ext\/embed\.html\?)./,
  },
  { name: 'Tumblr', hosts: ['tumblr.com'], path: /^\/[\w-]+\/\d+/ },
  { name: 'Giphy', hosts: ['giphy.com'], path: /^\/(?:gifs|embed|clips)\/[\w-]+/ },
  { name: 'Imgur', hosts: ['imgur.com'], path: /^\/(?:a|gallery)\/\w+/ },
  { name: 'Streamable', hosts: ['streamable.com'], path: /^\/(?:[eo]\/)?\w{4,}/ },
  { name: 'Rumble', hosts: ['rumble.com'], path: /^\/(?:embed\/\w+|v\w+-)/ },
  { name: 'Odysee', hosts: ['odysee.com'], path: /^\/(?:\$\/embed\/.|@[^/]+\/.)/ },
  {
    name: 'Bilibili',
    hosts: ['bilibili.com'],
    path: /^\/(?:video\/(?:BV|av)\w+|player\.html\?|blackboard\/.*player)/i,
  },
  { name: 'Weibo', hosts: ['weibo.com', 'weibo.cn'], path: /^\/(?:\d+\/\w+|detail\/\d+|status\/\w+)/ },
  { name: 'Niconico', hosts: ['nicovideo.jp'], path: /^\/watch\/\w+/ },
  { name: 'Coub', hosts: ['coub.com'], path: /^\/(?:view|embed)\/\w+/ },
  { name: 'TED', hosts: ['ted.com'], path: /^\/talks\/[\w-]+/ },
  {
    name: 'Datawrapper',
    hosts: ['datawrapper.dwcdn.net', 'datawrapper.de'],
    path: /^\/(?:_\/)?\w{5}(?:\/|$)/,
  },
  {
    name: 'Flourish',
    hosts: ['flo.uri.sh', 'public.flourish.studio'],
    path: /^\/(?:visualisation|story)\/\d+/,
  },
  { name: 'Infogram', hosts: ['infogram.com', 'e.infogram.com'], path: /^\/[\w-]{12,}/ },
  { name: 'DocumentCloud', hosts: ['documentcloud.org'], path: /^\/documents\/\d+/ },
  { name: 'Scribd', hosts: ['scribd.com'], path: /^\/(?:doc|document|embeds|presentation)\/\d+/ },
  { name: 'Issuu', hosts: ['issuu.com'], path: /^\/[\w.-]+\/docs\/./ },
  { name: 'Google Maps', hosts: ['google.com'], path: /^\/maps\/(?:embed|d\/|place\/|@)./ },
  { name: 'Google Maps', hosts: ['maps.app.goo.gl'], path: /^\/\w+/ },
  { name: 'OpenStreetMap', hosts: ['openstreetmap.org'], path: /^\/export\/embed\.html\?/ },
  { name: 'GitHub Gist', hosts: ['gist.github.com'], path: /^\/[\w-]+\/[\da-f]{20,}/ },
  { name: 'CodePen', hosts: ['codepen.io'], path: /^\/[\w-]+\/(?:pen|embed)\/\w+/ },
  { name: 'JW Player', hosts: ['cdn.jwplayer.com'], path: /^\/(?:players|previews)\/\w+/ },
  { name: 'Brightcove', hosts: ['players.brightcove.net'], path: /^\/\d+\/./ },
];

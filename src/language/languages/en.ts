import type { Language } from '../language.ts';

/** What is said of a number, by the plural categories of Unicode (https://cldr.unicode.org/index/cldr-spec/plural-rules). */
type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** The site's own words in English. `{…}` stands for what is put in. */
export const words = {
  /** BCP 47 tag of the language these words are in. */
  lang: 'en',
  /** Between a label and what it labels. */
  colon: ': ',
  skip: 'Skip to the text',
  sections: 'Sections',
  latest: 'Latest',
  dates: 'Dates',
  authors: 'Authors',
  publishers: 'Publishers',
  topics: 'Topics',
  search: 'Search',
  searchFor: 'Words, names, or a phrase in quotation marks',
  searchAll: 'All',
  searchMore: 'More results',
  languages: 'Languages',
  searchNoScript: 'Search needs JavaScript. Without it, browse by',
  searchBroken:
    'A part of the index could not be read ({file}). Load the page again; if that does not help, the site was not copied whole.',
  searchCount: { one: '{count} article found', other: '{count} articles found' } as PluralForms,
  /** After the count of what was found: how far a long query, or a phrase, was looked for. */
  searchCut: 'The query is long: it was looked for up to “{word}”.',
  searchPhrases: 'The phrase was looked for in the first {checked} of {count} articles that have its words.',
  settings: 'Reading settings',
  theme: 'Paper',
  auto: 'Auto',
  light: 'Light',
  sepia: 'Sepia',
  dark: 'Dark',
  textSize: 'Text size',
  smaller: 'Smaller',
  normal: 'Normal',
  larger: 'Larger',
  typeface: 'Typeface',
  serif: 'Serif',
  sans: 'Sans',
  by: 'By {names}',
  updated: 'Updated {date}',
  minutes: '{count} min read',
  fullPicture: 'Full picture',
  pictureElsewhere: 'Picture not saved here. It was at {host}.',
  pictureMissing: 'The picture was lost.',
  creditLabel: 'Credit: ',
  related: 'Related article',
  relatedArticles: 'Related articles',
  mentionedIn: 'Mentioned in',
  /** Above articles of the library whose texts are alike, and who chose them. */
  alsoHere: 'Also in this library',
  alsoHereChosen: 'Alike in their words: chosen by this library, not by the publisher.',
  original: 'Original',
  notInLibrary: 'not in this library',
  embed: 'Embed',
  embedOf: 'From {service}',
  notLoaded: 'Not loaded. Nothing is fetched from elsewhere before you follow the link.',
  embedLost: 'A post or video stood here. It was not kept, nor was its address.',
  embedAddressLost: 'Its address was not kept.',
  attribution: 'Where this comes from',
  firstPublishedBy: 'First published by',
  at: 'Original address',
  retrieved: 'Retrieved',
  archivedCopy: 'Archived copy',
  webArchive: 'Look for it in the Wayback Machine',
  rights: 'Rights',
  keep: 'Keep this article',
  keepPage: 'Web page',
  keepBook: 'E-book',
  /** Of an e-book, as are the following, which reading programs show beside it. */
  cover: 'Cover',
  bookText: 'Text with headings and a table of contents; it can be set in any size and read aloud.',
  bookPicturesDescribed: 'Every picture has a description.',
  bookPicturesUndescribed: 'Some pictures have no description.',
  cite: 'Cite this article',
  plainCitation: 'Plain',
  neighbours: 'Earlier and later articles',
  previous: 'Earlier',
  next: 'Later',
  pages: 'Pages',
  newerPage: 'Newer',
  olderPage: 'Older',
  page: 'Page {number}',
  undated: 'Undated',
  /** By the language's plural categories. */
  articleCount: { one: '{count} article', other: '{count} articles' } as PluralForms,
  year: 'Year',
  months: 'January to December',
  articles: 'Articles',
  passages: 'Marked passages',
  passageCount: { one: '{count} passage', other: '{count} passages' } as PluralForms,
  /** A link from a passage to where it stands. */
  inArticle: 'In the article',
  /** Before the files that hold all passages. */
  toKeep: 'To keep',
  /** The list of articles of which the library has earlier versions. */
  changes: 'Changed articles',
  whatChanged: 'What changed',
  /** By the language’s plural categories, like the other counts below; `{date}` stays for the page to fill. */
  changeCount: {
    one: 'Changed once, on {date}',
    other: 'Changed {count} times, last on {date}',
  } as PluralForms,
  earlierVersion: 'An earlier version, of {date}',
  newestVersion: 'Read the newest',
  before: 'Before',
  after: 'After',
  wordsAdded: { one: '{count} word added', other: '{count} words added' } as PluralForms,
  wordsRemoved: { one: '{count} word removed', other: '{count} words removed' } as PluralForms,
  unchanged: { one: '{count} paragraph unchanged', other: '{count} paragraphs unchanged' } as PluralForms,
  noWordsChanged: 'No words were changed.',
  tooDifferent: 'Too much is different to be shown word by word.',
  collections: 'Collections',
  partOf: 'Part {part} of {count} in {collection}',
  previousPart: 'Previous part',
  nextPart: 'Next part',
  contents: 'Contents',
  footnotes: 'Notes',
  footnoteBack: 'Back to the text',
  feed: 'Feed',
  notFound: 'No such page',
  notFoundText: 'Nothing is kept under this address. It may have been removed, or the link may be misspelt.',
  aboutTitle: 'About this library',
  aboutKept:
    'News pages move, close and vanish. {site} keeps articles that somebody wanted to read again, each as a plain text file, and shows them as they were written.',
  aboutAttributionTitle: 'Where the articles come from',
  aboutAttribution:
    'Each article says below its text who first published it, when and where, when it was saved, and where other archives keep a copy. Its words are those of the original, and what was lost, a picture or a post, is said to be lost. The text file that the page was made from can be downloaded; its SHA-256 proves that it is unchanged.',
  aboutPublishing: {
    private: 'This is a private library. Search engines are asked to leave it out.',
    mirror: 'This library is a mirror. Search engines are sent to the originals.',
    own: 'These pages are the originals of their articles, where none other is named.',
  },
  aboutPrivacyTitle: 'What your browser loads',
  aboutPrivacy:
    'These pages load nothing from other sites, set no cookie and count nobody. A link to another site does not tell it where you came from.',
  aboutKeysTitle: 'Keys',
  aboutKeys:
    '{search} searches, {next} and {previous} lead to the next and the previous story, {help} leads here.',
  aboutRemovalTitle: 'Corrections and removal',
  aboutRemoval:
    'If an article is yours and you want it corrected, credited in another way or taken down, send the address of its page and what is to be done.',
  aboutContact: 'Write to {contact}.',
  aboutNoContact: 'Whoever runs this copy named no address; the host of the site can pass a message on.',
  empty: 'Nothing here yet.',
  /** On the front page of a library without articles: its keeper's next steps, each with its command. */
  emptyTitle: 'No articles yet',
  emptyText: 'This library is empty. In the folder of Broadsheet, a command adds its first article.',
  emptyWrite: 'Write one',
  emptyStore: 'Store one that you have',
  emptyShow: 'Show it here',
};

export type Words = typeof words;

export const en: Language = {
  tag: 'en',
  name: 'English',
  quotationMarks: { double: ['“', '”'], single: ['‘', '’'] },
  months: [
    'january | jan',
    'february | feb',
    'march | mar',
    'april | apr',
    'may',
    'june | jun',
    'july | jul',
    'august | aug',
    'september | sep | sept',
    'october | oct',
    'november | nov',
    'december | dec',
  ],
  weekdays: `
    monday | tuesday | wednesday | thursday | friday | saturday | sunday | mon | tue | wed | thu | fri
    sat | sun | tues | weds | thur | thurs`,
  dateWords: 'st | nd | rd | th | of | the | on | at | o’clock | noon',
  hourWords: 'am | pm | a.m | p.m | hrs',
  regionalDateOrder: {
    US: 'month first',
    PH: 'month first',
    GB: 'day first',
    IE: 'day first',
    AU: 'day first',
    NZ: 'day first',
    IN: 'day first',
    ZA: 'day first',
    PK: 'day first',
    NG: 'day first',
    SG: 'day first',
    HK: 'day first',
    KE: 'day first',
  },
  definiteArticles: 'the',
  nameParticles: 'of',
  relatedLabels: `
    related | related article | related articles | related story | related stories | related news
    related content | related coverage | related reading | related link | related links | related post
    related posts | related topics | read also | also read | read more | read next | see also | see more
    read more on this | read more about this | more on this | more on this story | more on this topic
    read more on this story | more from this story | you may also like | you might also like
    recommended | recommended reading | further reading | don’t miss | must read | editor’s pick
    editors’ picks | related video | watch also | in case you missed it | also on this topic
    more stories | popular video | popular videos | more hot stories for you | recommended videos | recommended for you | most read | most popular | most viewed | most viewed stories | trending
    trending now | latest news | latest stories | top stories | more from this author | editor’s picks`,
  controlLabels: `
    video | image | photo | photos | share | share this | share this article | share this story | share article | share on facebook
    share on twitter | share on x | tweet | tweet this | email | email this | print | print this article
    print this page | save | save article | copy link | link copied | comment | comments | leave a comment
    view comments | show comments | read comments | join the conversation | be the first to comment
    advert | advertisement | advertising | sponsored | sponsored content | promoted | continue reading
    continue reading below | article continues below | article continues below advertisement
    story continues below advertisement | story continues below | story continued below | story continues | scroll to continue | scroll for more
    skip advertisement | listen | listen to this article | listen to article | play video | watch video | watch now
    loading | loading player | video player is loading | close | caption | hide caption | toggle caption
    enlarge this image | enlarge image | enlarge | click to enlarge | view image | view images | view gallery
    open image in gallery | view image in fullscreen | view this image | view full screen | expand | show more | show less | back to top | next | previous
    subscribe | subscribe now | sign up | sign up now | sign in | log in | register | follow us | follow
    like | like this | explore further | report a typo | get the newsletter | most read | most popular
    trending | trending now | on this page | in this article | in this story | table of contents
    sign in or create an account | already a subscriber | already have an account
    subscribe to continue reading | create a free account | view all | see all | more | learn more | find out more | text size | font size
    story tools | article tools | page tools | view author page | author page | author archive | author bio
    view profile | view full profile | full screen | autoplay | skip ad | buy photo | view bio | full bio | all posts | view all posts | view all articles | profile | e-mail`,
  callPhrases: `
    sign up for | sign up to | sign up now | subscribe to | subscribe now | subscribe today | follow us on
    like us on | find us on | join us on | join our | get our newsletter | click here to subscribe
    click here to sign up | click here to read more | download our | download the app | support our
    help us continue | make a donation | become a member | become a subscriber | stay up to date with
    subscribe to read | subscribe to continue | subscribe for | to continue reading | to read the full
    this article is for subscribers | this article is for members | this story is for subscribers
    already a subscriber | already a member | register for free | create an account
    create a free account | sign in to read | log in to read | want to read more | unlock this article
    by signing up | by subscribing | got a tip | have a tip | do you have a tip | stay informed
    register / sign in to | sign in to unlock | register to unlock | you can follow any responses to this
    get the latest | never miss a story | for the latest | more on this | want more | sign up here
    subscribe here | read also | also read | see also | newsletter | got a story | have a story
    do you have a story | for more stories like this | for all the latest | check out our
    catch the latest | follow our | follow us | to stay updated | stay updated | get all the latest
    tap here | for more stories | for more news | join the conversation | don’t miss out
    send us your | get in touch with our`,
  noticePhrases: `
    your browser does not support | your browser doesn’t support | we need your permission to load
    to view this content | to play this video | this video is not available
    this video can not be played | this video cannot be played
    this content is not available in your region | you have read your last free article
    you’ve read your last free article | you have reached your limit of | you’ve reached your limit of
    this article is exclusive to subscribers | this article is available to subscribers
    this story is available exclusively to | this content is available exclusively to
    you need a subscription to read | by signing up you agree | by signing up, you agree
    by subscribing you agree | by subscribing, you agree | by submitting your email
    by entering your email | this site is protected by recaptcha | this form is protected by recaptcha
    thank you for subscribing | thanks for signing up | please enter a valid email
    this audio is auto-generated | create an account or sign in to | sign in or create an account
    read or share this story | the comments below have not been moderated
    the comments below have been moderated`,
  rightsPhrases: `
    all rights reserved | subject to copyright
    may not be published, broadcast, rewritten or redistributed | republished with permission`,
  embedLabels: `
    embed | embeds | embedded | embedded content | embedded post | embedded tweet | embedded video
    embedded media | external content | external embed | social embed | social media post | tweet
    tweets | twitter | twitter post | x post | post on x | facebook | facebook post | instagram
    instagram post | youtube | youtube video | tiktok | tiktok video | telegram | telegram post
    video embed | iframe`,
  creditWords: `
    photo | photos | photograph | photographs | photographer | photo credit | photo credits
    photo source | photo by | photos by | photo courtesy | photo courtesy of | picture | pictures
    picture credit | pic | image | images | image credit | image credits | image source | image by
    credit | credits | courtesy | source | illustration | illustration by | graphic | graphics | map
    video | screenshot`,
  creditPhrases: `
    photo by | photos by | photo courtesy of | image courtesy of | courtesy of | image by
    photograph by | photographs by | picture by | pictures by | photo via | illustration by | photographed by`,
  bylineWords: 'byline | reporter | writer',
  bylinePhrases: `
    by | written by | words by | story by | reported by | reporting by | posted by | published by | text by
    analysis by | review by | article by | author | authors | submitted by`,
  roles: `
    writer | reporter | reporters | editor | correspondent | contributor | columnist | journalist | photographer
    producer | analyst | staff writer | staff reporter | staff photographer | senior writer
    senior reporter | senior editor | senior correspondent | senior staff writer
    senior political correspondent | chief correspondent | political editor | political reporter
    political correspondent | science editor | science writer | science reporter | business editor
    business reporter | business correspondent | contributing editor | contributing writer
    associate editor | deputy editor | digital editor | digital reporter | special correspondent`,
  deskWords: `
    newsroom | news desk | newsdesk | staff | editor | editors | editorial | team | agency | agencies
    press | media | magazine | times | post | tribune | gazette | herald | inc | llc | ltd`,
  andWords: 'and | & | with',
  placeWords: 'in | at',
  publishedLabels: `
    published | published on | published at | first published | first published on
    originally published | originally published on | posted | posted on | date | publication date
    date published | published date | publish date | issued`,
  updatedLabels: `
    updated | updated on | updated at | last updated | last updated on | last updated at | last modified
    modified | date modified | date updated | last edited | edited | revised | corrected`,
  originalLabels: `
    original url | original link | original | original article | original article url | source url
    source link | article url | article link | url | link | permalink | canonical url
    read the original | read the original article | read the full article | view original
    originally published at`,
  retrievedLabels: `
    retrieved | retrieved on | accessed | accessed on | saved | saved on | saved at | archived on
    date accessed | date saved | downloaded | downloaded on | clipped | clipped on`,
  topicLabels: `
    tags | tag | tagged | tagged with | tagged in | topics | topic | keywords | filed under | categories
    category | labels`,
  readingTimes: `
    {minutes} min read | {minutes} mins read | {minutes} minute read | {minutes} minutes read
    {minutes}-min read | {minutes}-minute read | {minutes} minutes to read | reading time: {minutes} min
    reading time: {minutes} minutes | read time: {minutes} min
    estimated reading time: {minutes} minutes | {minutes} min`,
  words,
};

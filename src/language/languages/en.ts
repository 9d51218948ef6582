import { englishWords } from '../english-words.ts';
import type { Language } from '../language.ts';

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
    related to this story | related to this topic | related sites
    related | related article | related articles | related story | related stories | related news
    related content | related coverage | related reading | related link | related links | related post
    related posts | related topics | read also | also read | read more | read next | see also | see more
    read more on this | read more about this | more on this | more on this story | more on this topic
    read more on this story | more from this story | you may also like | you might also like | recommended
    recommended reading | further reading | don’t miss | must read | editor’s pick | editors’ picks
    related video | watch also | in case you missed it | also on this topic | more stories | popular video
    popular videos | more hot stories for you | recommended videos | latest videos | latest videos from | recommended for you | most read
    most popular | most viewed | most viewed stories | trending | trending now | latest news
    latest stories | top stories | more from this author | editor’s picks | most read stories
    trending stories | recommended stories | must reads | more news | what to read next | more like this
    popular stories | explore more | more to read | more coverage | suggested reading | suggested for you
    featured stories | multimedia | latest headlines | around the web | from around the web | sponsored stories
    promoted stories | you may be interested in | you might be interested in | also in the news
    more headlines | read this next | other stories | other news | other articles | more for you
    also see | related videos | watch more | editor’s choice | picked for you | stories for you
    more from this section | you may have missed | top picks | more top stories | latest articles
    recent articles | recent stories | recent posts | popular posts | popular articles | trending articles
    trending news
    recommended from editorial | people are also reading | people also read | also watch | must watch | you might like | featured video of the day
    ai summary | ai-generated summary | ai generated summary | summary by ai`,
  controlLabels: `
    share on | scroll to resume content
    video | image | photo | photos | share | share this | share this article | share this story
    share article | share on facebook | share on twitter | share on x | tweet | tweet this | email
    email this | print | print this article | print this page | save | save article | copy link
    link copied | comment | comments | leave a comment | view comments | show comments | read comments
    join the conversation | be the first to comment | advert | advertisement | advertising | sponsored
    sponsored content | promoted | less | read less | continue reading | continue reading below
    article continues below | article continues below advertisement | story continues below advertisement | story continues below
    story continued below | story continues | scroll to continue | scroll for more | skip advertisement
    listen | listen to this article | listen to article | play video | watch video | watch now | loading
    loading player | video player is loading | close | caption | hide caption | toggle caption
    enlarge this image | enlarge image | enlarge | click to enlarge | view image | view images
    view gallery | open image in gallery | view image in fullscreen | view this image | view full screen
    expand | show more | show less | back to top | next | previous | subscribe | subscribe now | sign up
    sign up now | sign in | log in | register | follow us | follow | like | like this | explore further
    report a typo | get the newsletter | most read | most popular | trending | trending now
    on this page | in this article | in this story | table of contents | sign in or create an account
    already a subscriber | already have an account | subscribe to continue reading
    create a free account | view all | see all | more | learn more | find out more | text size
    font size | story tools | article tools | page tools | view author page | author page
    author archive | author bio | view profile | view full profile | full screen | autoplay | skip ad
    buy photo | view bio | full bio | all posts | view all posts | view all articles | profile | e-mail
    continue reading the main story | skip to main content | skip to content | skip to navigation | skip navigation | skip past newsletter promotion
    after newsletter promotion | listen to this story | read the full story | read full article
    read full story | up next | next up | see all topics | add topic | follow topic | sponsor message
    paid content | promoted content | from our partners | share this post | share on linkedin
    share on whatsapp | share on reddit | share on pinterest | share on threads | share on bluesky
    share via email | click to share | share full article | gift this article | gift article | bookmark
    bookmark this article | add as a preferred source on google | add us on google | get the app
    comments are closed | leave a reply | post a comment | add a comment | write a comment
    image caption | media caption | copy url | copied to clipboard | print article | report error
    report an error | report a correction | suggest a correction | show caption | open in app
    create free account | manage notifications | turn on notifications | enable notifications
    get notified | reading mode | dark mode | donate now | keep reading
    press enter or click to view image in full size | email this article | add to favourites
    add to favorites | tap to unmute | see gallery | photo gallery | download app | read in app
    republish this article | cite this article | follow this author | close modal
    make us preferred on google | prefer us on google | add yahoo as a preferred source
    change text size | ad | was this article helpful | was this helpful | view photos
    view all comments | list of items | end of list | advertisement - continue reading below
    all stories | all articles | more stories | more articles | more posts | view all stories
    read all articles | replay | show thumbnails | hide thumbnails | show captions | hide captions
    start quote | end quote
    story saved | quick read | rate this recipe | jump to recipe | print recipe
    share this photo | share this image | send this story to a friend | e-mail this story to a friend | send to a friend | printer-friendly version | printer friendly version
    view larger | view larger image | see larger image
    ai summary | ai-generated summary | show ai summary | tried this recipe | did you make this recipe | let us know how it was | purchase licensing rights | purchase licensing rights, opens new tab | license this image | print this recipe
    advertisements | advertisment | advt | article continues below player`,
  noteLabels: 'notes | footnotes | endnotes',
  readersLabels: `
    comments | reader comments | readers’ comments | user comments | latest comments | recent comments
    all comments | your comments | visitor comments | reader opinions | visitor opinions`,
  signUpLabels: `
    sign up | sign me up | sign up now | subscribe | subscribe now | subscribe for free | get the newsletter | join now
    donate | donate now | donate today | support us | become a member | give now | give today | see all offers | see our offers | view offers`,
  callPhrases: `
    making a donation | consider donating
    never miss out | never miss a story | sign up for | sign up to | sign up now | subscribe to | subscribe now | subscribe today
    read this article by | read this story by | read this post by | read this blog post by
    follow us on | like us on | find us on | join us on | join our | get our newsletter
    click here to subscribe | click here to sign up | click here to read more | download our
    download the app | support our | help us continue | make a donation | become a member
    become a subscriber | stay up to date with | subscribe to read | subscribe to continue
    subscribe for | to continue reading | to read the full | already a subscriber | already a member
    register for free | create an account | create a free account | sign in to read | log in to read
    want to read more | unlock this article | by signing up | by subscribing | got a tip | have a tip
    do you have a tip | stay informed | register / sign in to | sign in to unlock | register to unlock
    you can follow any responses to this | get the latest | for the latest
    more on this | want more | sign up here | subscribe here | read also | also read | see also
    newsletter | got a story | have a story | do you have a story | for more stories like this
    for all the latest | check out our | catch the latest | follow our | follow us | to stay updated
    stay updated | get all the latest | tap here | for more stories | for more news
    join the conversation | don’t miss out | send us your | get in touch with our
    support independent journalism | contact the reporter at | email the author | write to the author
    reach the reporter at | get our best stories | donate today | have something to say about
    see an error | do you know more about | have something to say | kick off your day with
    to contact the reporter | to contact the reporters | to contact the editor | to contact the editors
    did you find an error | did you spot an error | spotted an error | found an error | follow the author | our journalism is free | want more stories like this`,
  followPhrases: 'follow',
  channelWords: `
    newsletter | newsletters | app | channel | whatsapp | telegram | viber | google news
    podcast`,
  noticePhrases: `
    press shift question mark to access a list of keyboard shortcuts | 0 seconds of
    note: pages will open in a new browser window | external sites are not endorsed
    do you have an opinion on the issues raised in this | what do you think? let us know | have your say in the comments | let us know in the comments
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
    please note: by commenting | by commenting on this article | by commenting on this story | by posting a comment you | by posting a comment, you | read or share this story | the comments below have not been moderated
    the comments below have been moderated | article continues below | article continues after
    story continues below | story continues after | advertisement - story continues | scroll to continue
    scroll down to continue | this is a modal window | beginning of dialog window | end of dialog window
    the media could not be loaded | this entry was posted in | this entry was posted on
    this entry was posted by | this article is for subscribers | this article is for members
    this story is for subscribers | we use cookies to | this website uses cookies
    this site uses cookies | this article is closed for comments | contact the writer:
    the views expressed in the contents above | we reserve the right to remove | this content is provided by | log in or create a free account
    the opinions expressed in this article are | the views expressed in this article are
    except for the headline, this story has not been edited
    do you have an opinion on the issues raised | summary is ai-generated | you can find this story in
    track latest news live
    this post may contain affiliate links | this post contains affiliate links | this article may contain affiliate links | this article contains affiliate links | this page contains affiliate links | when you buy through links on our site | when you purchase through links on our site | if you buy something from a link | you must be logged in to react | you must be logged in to post | you must be logged in to comment
    this is ai generated | this is an ai-generated summary | this summary was generated
    you are receiving this email because | you received this email because | you’re receiving this email because
    this content is hosted by a third party | by showing the external content | by loading the video | by loading this content | we need your consent to load | we use a third-party service to embed | this content is provided by a third party | generated by ai. may contain | this content is blocked
    a version of this article appears in print | a version of this article appeared in print | uncheck the box to remove the list of links`,
  scriptStems:
    'browser | enabl | disabl | activat | turn on | turned on | turn off | turned off | support | requir',
  rightsPhrases: `
    all rights reserved | subject to copyright | not to be reproduced without | may not be reproduced without
    may not be published, broadcast, rewritten or redistributed | republished with permission`,
  termsPhrases: `
    terms of use | terms of service | terms and conditions | privacy policy | user agreement
    subscriber agreement | personal, non-commercial use | personal and non-commercial use
    trademarks or service marks`,
  subheadNames: 'cross-head | crosshead | cross-heading | crossheading',
  seeWords: 'see | cf | compare | e.g | also',
  wikiFileWords: 'file | image',
  wikiCategoryWords: 'category',
  embedLabels: `
    embed | embeds | embedded | embedded content | embedded post | embedded tweet | embedded video
    embedded media | external content | external embed | social embed | social media post | tweet
    tweets | twitter | twitter post | x post | post on x | facebook | facebook post | instagram
    instagram post | youtube | youtube video | tiktok | tiktok video | telegram | telegram post
    video embed | iframe`,
  pictureWords: `
    image | picture | img | alt text | image alt text | image description | enter image description here | image caption
    description of the image | untitled`,
  coverWords: 'cover photo | cover image | featured image | header image | lead image',
  creditWords: `
    figure credit | photo | photos | photograph | photographs | photographer | photo credit | photo credits | photo source
    photo by | photos by | photo courtesy | photo courtesy of | picture | pictures | picture credit | pic
    image | images | image credit | image credits | image source | image by | credit | credits | courtesy
    source | illustration | illustration by | graphic | graphics | map | video | screenshot | file photo
    photography`,
  creditPhrases: `
    image source, | photo by | photos by | photo courtesy of | image courtesy of | courtesy of | image by
    photograph by | photographs by | picture by | pictures by | photo via | illustration by | photographed by`,
  forWords: 'for',
  bylineWords: 'byline | reporter | words | writer',
  bylinePhrases: `
    from staff reporter | from staff writer | from correspondent
    by | written by | words by | story by | reported by | reporting by | writing by | posted by | published by
    text by | analysis by | review by | article by | author | authors | submitted by | opinion by
    report by | interview by | compiled by | guest post by | guest columnist | essay by | column by | commentary by
    text and photos by | photos and text by`,
  editorWords: 'editor | editors | edited by | editing by | editing',
  roles: `
    writer | reporter | reporters | editor | correspondent | contributor | columnist | journalist | photographer
    producer | analyst | staff writer | staff reporter | staff photographer | senior writer
    senior reporter | senior editor | senior correspondent | senior staff writer
    senior political correspondent | chief correspondent | political editor | political reporter
    political correspondent | science editor | science writer | science reporter | business editor
    business reporter | business correspondent | contributing editor | contributing writer
    associate editor | deputy editor | digital editor | digital reporter | special correspondent | special`,
  deskWords: `
    newsroom | news desk | newsdesk | staff | editor | editors | editorial | team | agency | agencies
    press | media | magazine | times | post | tribune | gazette | herald | inc | llc | ltd | news service
    wire service | bureau | network | university | institute`,
  paperWords: 'today | journal | chronicle | courier | dispatch | observer | advertiser',
  andWords: 'and | & | with',
  orWords: 'or | to',
  placeWords: 'in | at',
  authorLabels:
    'about the author | about the authors | about the writer | about the contributor | about author',
  releaseWords: `
    for immediate release | press release | news release | media release | media advisory | press statement | media statement
  `,
  publishedLabels: `
    published | published on | published at | first published | first published on | originally published
    originally published on | posted | posted on | date | publication date | date published
    published date | publish date | issued | posted at | created | released | release date`,
  updatedLabels: `
    update | updated | updated on | updated at | last updated | last updated on | last updated at | last modified
    modified | date modified | date updated | last edited | edited | revised | corrected | last update`,
  hereWords: 'here | this link | this article',
  originalLabels: `
    archived from | original address
    original url | original link | original | original article | original article url | source url
    this article was originally published at | this article was originally published on
    this post was originally published at | this post was originally published on | originally published at
    this article originally appeared on | this article originally appeared at
    source link | article url | article link | url | link | permalink | canonical url
    read original | read the original | read the original article | read the full article | view original
    read the original at | read the original article at | original source`,
  retrievedLabels: `
    retrieved | retrieved on | accessed | accessed on | saved | saved on | saved at | archived on
    date accessed | date saved | downloaded | downloaded on | clipped | clipped on`,
  topicLabels: `
    tags | tag | tagged | tagged with | tagged in | topics | topic | keywords | filed under | categories
    category | labels | article tags | more in`,
  readingTimes: `
    {minutes} min read | {minutes} mins read | {minutes} minute read | {minutes} minutes read
    {minutes}-min read | {minutes}-minute read | {minutes} minutes to read | reading time: {minutes} min
    reading time: {minutes} minutes | read time: {minutes} min
    estimated reading time: {minutes} minutes | {minutes} min`,
  words: englishWords,
};

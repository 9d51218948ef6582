import type { Language } from '../language.ts';
import type { Words } from '../english-words.ts';
import { zhHant } from './zh-hant.ts';

/** The site's own words in Chinese, simplified script. No spaces stand around figures and Latin words; setting them apart is for the style sheet. */
const words: Words = {
  lang: 'zh-Hans',
  colon: '：',
  skip: '跳到正文',
  sections: '栏目',
  latest: '最新',
  dates: '日期',
  authors: '作者',
  publishers: '媒体',
  topics: '话题',
  search: '搜索',
  searchFor: '词语、人名，或引号中的句子',
  searchAll: '全部',
  searchMore: '更多结果',
  languages: '语言',
  searchNoScript: '搜索需要 JavaScript。也可以按以下方式浏览：{lists}。',
  searchBroken: '索引的一部分无法读取（{file}）。请重新加载页面；如果仍然不行，说明网站没有完整复制。',
  searchCount: { other: '找到 {count} 篇文章' },
  searchCut: '查询过长：只搜索到“{word}”为止。',
  searchPhrases: '在含有这些词的 {count} 篇文章中，已在前 {checked} 篇里查找该短语。',
  settings: '阅读设置',
  theme: '背景',
  auto: '自动',
  light: '浅色',
  sepia: '米黄',
  dark: '深色',
  textSize: '字号',
  smaller: '小',
  normal: '中',
  larger: '大',
  typeface: '字体',
  serif: '宋体',
  sans: '黑体',
  off: '关闭',
  by: '撰文：{names}',
  updated: '更新于{date}',
  minutes: '阅读约需{count}分钟',
  fullPicture: '查看大图',
  pictureElsewhere: '图片未保存，原位于{host}。',
  pictureMissing: '图片已丢失。',
  creditLabel: '图片来源：',
  related: '相关阅读',
  relatedArticles: '相关文章',
  mentionedIn: '提及本文的文章',
  alsoHere: '本文库中的其他文章',
  alsoHereChosen: '根据用词相近由本文库选出，并非媒体推荐。',
  original: '原文',
  notInLibrary: '本文库未收录',
  embed: '嵌入内容',
  embedOf: '来自{service}',
  notLoaded: '尚未加载。点开链接之前，不会从其他网站获取任何内容。',
  embedLost: '此处原有一则帖文或视频，内容和网址均未保留。',
  embedAddressLost: '网址未保留。',
  attribution: '文章出处',
  firstPublishedBy: '首发',
  firstPublished: '首发',
  at: '原文网址',
  retrieved: '保存日期',
  archivedCopy: '存档副本',
  webArchive: '在Wayback Machine中查找',
  rights: '版权',
  keep: '保存本文',
  keepPage: '网页',
  keepBook: '电子书',
  cover: '封面',
  bookText: '文本带有标题和目录，可以任意调整字号，也可以朗读。',
  bookPicturesDescribed: '每张图片都有说明。',
  bookPicturesUndescribed: '部分图片没有说明。',
  cite: '引用本文',
  plainCitation: '纯文本',
  neighbours: '前后文章',
  previous: '上一篇',
  next: '下一篇',
  pages: '分页',
  newerPage: '较新文章',
  olderPage: '较早文章',
  page: '第{number}页',
  undated: '日期不详',
  articleCount: { other: '{count}篇文章' },
  year: '年份',
  months: '1月至12月',
  articles: '文章',
  passages: '标记的段落',
  passageCount: { other: '{count}处标记' },
  inArticle: '在文章中查看',
  toKeep: '保存',
  changes: '有改动的文章',
  whatChanged: '改动之处',
  changeCount: { other: '改动{count}次，最近一次：{date}' },
  earlierVersion: '{date}的旧版本',
  newestVersion: '阅读最新版本',
  before: '改动前',
  after: '改动后',
  wordsAdded: { other: '增加{count}个词' },
  wordsRemoved: { other: '删去{count}个词' },
  unchanged: { other: '{count}段未改动' },
  noWordsChanged: '没有改动文字。',
  tooDifferent: '差异过多，无法逐词显示。',
  collections: '专题',
  partOf: '《{collection}》共{count}篇，第{part}篇',
  previousPart: '上一篇',
  nextPart: '下一篇',
  contents: '目录',
  footnotes: '注释',
  footnoteBack: '返回正文',
  feed: '订阅源',
  notFound: '找不到页面',
  notFoundText: '此网址下没有内容。页面可能已被移除，或链接有误。',
  aboutTitle: '关于本文库',
  aboutKept: '新闻网页会搬家、关停、消失。{site}把有人还想重读的文章逐篇存为纯文本文件，并按原样呈现。',
  aboutAttributionTitle: '文章从何而来',
  aboutAttribution:
    '每篇文章的正文下方都注明由谁首发、何时何处发表、何时保存，以及其他档案库在何处存有副本。文字一如原文；图片或帖文如有丢失，均予注明。生成页面所用的文本文件可供下载，其SHA-256校验值可证明文件未经改动。',
  aboutPublishing: {
    private: '本文库为私人文库，已请搜索引擎不予收录。',
    mirror: '本文库为镜像，搜索引擎会被引导至原文。',
    own: '除注明另有原文者外，本站页面即为文章的原文。',
  },
  aboutPrivacyTitle: '浏览器会加载什么',
  aboutPrivacy:
    '本站页面不从其他网站加载任何内容，不设Cookie，也不统计访客。点开通往其他网站的链接时，对方不会得知您从何处而来。',
  aboutKeysTitle: '快捷键',
  aboutKeys: '{search} 搜索，{next} 和 {previous} 前往下一篇和上一篇，{help} 回到这里。',
  aboutRemovalTitle: '更正与撤下',
  aboutRemoval: '如果某篇文章是您的，而您希望更正、修改署名或将其撤下，请发来该页的网址，并说明如何处理。',
  aboutContact: '联系方式：{contact}。',
  aboutNoContact: '本站的维护者没有留下联系方式，可请网站的托管商代为转达。',
  empty: '暂无内容。',
  emptyTitle: '还没有文章',
  emptyText: '这个文库是空的。在 Broadsheet 的文件夹中运行下面的命令，即可加入第一篇文章。',
  emptyWrite: '写一篇',
  emptyStore: '收录已有的一篇',
  emptyShow: '在这里显示',
};

export const zh: Language = {
  tag: 'zh',
  name: 'Chinese',
  weekdays: `
    星期一 | 星期二 | 星期三 | 星期四 | 星期五 | 星期六 | 星期日 | 星期天 | 周一 | 周二 | 周三 | 周四 | 周五 | 周六 | 周日 | 週一 | 週二 | 週三 | 週四
    週五 | 週六 | 週日`,
  dateWords: '上午 | 下午',
  hourWords: '时 | 時 | 点 | 點',
  minuteWords: '分',
  relatedLabels: `
    相关阅读 | 相关文章 | 相关报道 | 相关新闻 | 延伸阅读 | 推荐阅读 | 相關閱讀 | 相關文章 | 相關報導 | 相關新聞 | 延伸閱讀 | 推薦閱讀 | 另请参阅 | 另見 | 热门文章
    熱門文章 | 热门新闻 | 熱門新聞 | 猜你喜欢 | 猜你喜歡 | 更多新聞 | 更多新闻 | 更多报道 | 更多報導 | 更多相關報導 | 更多相關新聞 | 你可能也喜歡 | 看更多 | 相关推荐
    相關推薦 | 更多精彩 | 最新文章 | 热门推荐 | 相關報道 | 你可能也會喜歡 | 你可能也喜欢 | 猜你想看 | 最新新聞 | 即時新聞 | 为你推荐 | 为您推荐 | 為你推薦 | 為您推薦
    精彩推荐 | 推荐新闻 | 相关专题 | 精彩图集 | 图片推荐 | 热点推荐 | 热门资讯 | 热点新闻 | 新闻推荐 | 往期回顾 | 点击排行 | 阅读排行 | 今日热点 | 最新资讯 | 更多阅读
    相關主題 | 人氣新聞 | 編輯推薦 | 编辑推荐 | 你可能感兴趣 | 您可能感兴趣 | 您可能还喜欢 | 大家都在看 | 大家都在搜 | 你可能還想看 | 推薦文章 | 推荐文章 | 热文推荐
    相关链接 | 相關連結 | 热点阅读 | 看更多新聞
    ai摘要 | ai总结`,
  controlLabels: `
    点击图片查看大图 | 點擊圖片查看大圖 | （点击图片查看大图）
    分享 | 分享到 | 分享至 | 打印 | 列印 | 收藏 | 保存 | 复制链接 | 複製連結 | 收听 | 评论 | 評論 | 留言 | 发表评论 | 查看评论 | 广告 | 廣告 | 继续阅读
    繼續閱讀 | 关闭 | 關閉 | 展开 | 显示更多 | 顯示更多 | 返回顶部 | 订阅 | 訂閱 | 登录 | 登入 | 注册 | 註冊 | 关注 | 關注 | 扫一扫 | 热门文章 | 熱門文章
    字号 | 字號 | 点赞 | 點讚 | 字級 | 字體大小 | 收藏本文 | 我要評論 | 转发 | 登錄 | 扫码 | 加入好友 | 下载客户端 | 阅读全文 | 閱讀全文 | 上一篇 | 下一篇
    更多内容
    引用开始 | 引用结束 | 引用開始 | 引用結束
    廣告（請繼續閱讀本文） | 請繼續往下閱讀 | 请继续往下阅读
    分享到微信 | 分享到微博 | 返回首页 | 收听本文 | 打开app阅读全文`,
  noteLabels: '注释 | 脚注 | 注',
  readersLabels: '评论 | 評論 | 网友评论 | 網友評論 | 读者评论 | 讀者評論 | 全部评论 | 最新评论 | 网友留言',
  signUpLabels: '订阅 | 立即订阅 | 訂閱',
  callPhrases: `
    更多精彩 | 更多内容请 | 更多內容請 | 点击阅读 | 點擊閱讀 | 延伸阅读 | 延伸閱讀 | 相关阅读 | 相關閱讀 | 相关报道 | 相關報導 | 推荐阅读 | 推薦閱讀
    关注我们 | 扫描二维码 | 扫码关注 | 点击订阅 | 欢迎关注 | 长按二维码 | 追蹤我們 | 立即訂閱 | 立即加入 | 下載app | 加入line | 訂閱電子報 | 更多新聞
    喜欢这篇文章 | 喜歡這篇文章 | 點我 | 點此 | 点击查看 | 点击下载 | 更多相關新聞 | 歡迎訂閱 | 按讚追蹤
    点击进入 | 點擊進入`,
  followPhrases: '关注 | 關注 | 追蹤',
  channelWords: '电子报 | 電子報 | 公众号 | 公眾號 | 频道 | 頻道',
  noticePhrases: `
    更多精彩内容，请关注 | 更多精彩內容，請關注
    您的浏览器不支持 | 你的浏览器不支持 | 您的瀏覽器不支援 | 扫码关注 | 扫描二维码 | 原标题 | 原標題
    特别声明 | 特別聲明 | 免责声明 | 免責聲明 | notice: the content above
    文章未完，往下看 | （文章未完，往下看 | 海量资讯、精准解读 | 平台声明：该文观点 | 版权声明：本文为 | 特别声明：以上内容
    评论仅代表 | 网友评论仅 | 请文明发言 | 发表评论前 | 本文仅代表作者 | 本文系作者 | 文章仅代表作者 | 声明：本文 | 转载请注明 | 版权声明： | 未经授权不得转载
    未经授权，不得转载 | 未经许可不得转载 | 未经许可，不得转载 | 未經授權不得轉載 | 未經授權，不得轉載 | 未經許可不得轉載 | 文明上网理性发言 | 轉載請註明 | 本文僅代表作者
    文章僅代表作者 | 網友留言 | 留言僅代表 | 以上言論不代表 | 此為會員限定 | 版權聲明`,
  scriptStems: '浏览器 | 瀏覽器 | 启用 | 啟用 | 禁用',
  rightsPhrases: '版权所有 | 版權所有 | 未经授权 | 未經授權 | 严禁转载 | 禁止轉載 | 不得转载',
  termsPhrases: '使用条款 | 使用條款 | 服务条款 | 服務條款 | 隐私政策 | 隱私政策',
  furnitureNames: 'guanggao | tuijian | xiangguan | pinglun | fenxiang',
  wikiCategoryWords: '分类 | 分類',
  embedLabels: '嵌入内容 | 嵌入內容',
  pictureWords: `
    图片 | 圖片 | 图像 | 圖像 | 图片描述 | 圖片描述 | 图片说明 | 在这里插入图片描述 | 在此输入图片描述 | 请添加图片描述 | 输入图片说明
    插入图片描述 | 在這裡插入圖片描述 | 請輸入圖片描述 | 輸入圖片說明`,
  agencies: '新华社 | 新華社 | 中新社',
  coverWords: '题图 | 题图来源 | 封面图 | 封面图片 | 封面来源 | 头图',
  creditWords:
    '图 | 图片 | 图片来源 | 图源 | 摄影 | 来源 | 圖 | 圖片 | 圖片來源 | 圖源 | 攝影 | 來源 | 資料來源',
  creditEndings: '摄 | 摄影 | 攝 | 攝影 | 供图 | 供圖 | 提供',
  bylineWords: '文 | 编辑 | 編輯 | 责任编辑 | 責任編輯',
  bylinePhrases: '记者 | 記者 | 本报记者 | 本報記者 | 作者 | 撰文',
  ownWorkWords: '原创 | 原創',
  editorWords: '编辑 | 編輯 | 责任编辑 | 責任編輯 | 责编 | 責編 | 校对 | 校對',
  roles: '通讯员 | 通訊員 | 实习生 | 實習生 | 特约记者 | 特約記者',
  deskWords: '网 | 網 | 社 | 报 | 報',
  andWords: '和 | 与 | 與 | 及 | 、',
  authorLabels: '作者简介 | 关于作者 | 作者簡介 | 關於作者',
  releaseWords: '新闻稿 | 新聞稿',
  publishedLabels:
    '发布时间 | 發布時間 | 发布于 | 發布於 | 发表于 | 發表於 | 发布日期 | 發布日期 | 日期 | 时间 | 時間 | 刊登日期',
  updatedLabels: '更新时间 | 更新時間 | 更新于 | 更新於 | 更新 | 最后更新 | 最後更新',
  hereWords: '这里 | 此处 | 這裡 | 此處 | 原章节 | 原章節',
  originalLabels:
    '原始网址 | 原网址 | 原文链接 | 原文連結 | 原文地址 | 原文网址 | 原文網址 | 来源 | 來源 | 原文 | 链接 | 連結 | 原始链接',
  retrievedLabels: '访问日期 | 保存于 | 存取日期 | 檢索日期 | 保存日期',
  topicLabels: '标签 | 標籤 | 关键词 | 關鍵詞 | 关键字 | 關鍵字 | 话题 | 話題 | 主题 | 主題 | 分类 | 分類',
  readingTimes: `
    阅读时间：{minutes}分钟 | 閱讀時間：{minutes}分鐘 | {minutes}分钟阅读 | {minutes}分鐘閱讀 | 阅读约需{minutes}分钟 | 阅读需{minutes}分钟`,
  frontMatterKeys: {
    title: '标题 | 標題',
    author: '作者 | 撰文 | 记者 | 記者',
    date: '日期 | 发布时间 | 发布日期 | 發布日期',
    updated: '更新时间 | 更新日期',
    dek: '摘要 | 描述 | 简介',
    image: '图片 | 圖片 | 封面',
    topics: '标签 | 标籤 | 標籤 | 分类 | 分類 | 类别',
    categories: '关键词 | 關鍵詞',
    source: '来源 | 來源',
    lang: '语言',
  },
  words,
  wordsInOtherScripts: [zhHant],
};

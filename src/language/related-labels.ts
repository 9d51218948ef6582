/** The words by which newspapers point to another article of theirs, in lower case, without colon. */
import { wordList } from './word-list.ts';

const byLanguage = {
  English: `
    related | related article | related articles | related story | related stories | related news
    related content | related coverage | related reading | related link | related links | related post
    related posts | related topics | read also | also read | read more | read next | see also | see more
    read more on this | read more about this | more on this | more on this story | more on this topic
    read more on this story | more from this story | you may also like | you might also like | recommended
    recommended reading | further reading | don’t miss | must read | editor’s pick | editors’ picks
    related video | watch also | in case you missed it | also on this topic | more stories`,
  German: `
    lesen sie auch | lesen sie mehr | lesen sie dazu | lesen sie dazu auch | lesen sie hier | lies auch
    mehr zum thema | mehr dazu | zum thema | auch interessant | das könnte sie auch interessieren
    siehe auch | weiterlesen | verwandte artikel | verwandter artikel | passend dazu | mehr lesen`,
  French: `
    lire aussi | à lire aussi | a lire aussi | lire également | à lire également | lire plus | à lire
    lire la suite | sur le même sujet | voir aussi | à voir aussi | article lié | articles liés
    pour aller plus loin | notre dossier | en savoir plus`,
  'Spanish, Catalan, Galician': `
    lea también | lee también | leer más | leer también | lea más | lee más | te puede interesar
    le puede interesar | también te puede interesar | más información | ver también | vea también
    artículo relacionado | artículos relacionados | noticia relacionada | noticias relacionadas
    nota relacionada | notas relacionadas | relacionado | relacionados | llegeix també | ler máis`,
  Portuguese: `
    leia também | leia mais | leia ainda | veja também | veja mais | saiba mais | ler também | ler mais
    artigo relacionado | artigos relacionados | notícias relacionadas | leia a seguir`,
  'Italian, Romanian': `
    leggi anche | leggi di più | leggi tutto | vedi anche | per approfondire | articoli correlati
    potrebbe interessarti | potrebbe interessarti anche | citește și | citeşte şi | vezi și
    citește mai mult`,
  'Dutch, Nordic languages': `
    lees ook | lees meer | lees verder | zie ook | bekijk ook | meer over dit onderwerp | gerelateerd
    läs också | läs även | läs mer | se även | les også | les mer | se også | læs også | læs mere | lue myös
    lue lisää | katso myös | lesa líka | lesið einnig | loe ka | loe veel`,
  'Polish, Czech, Slovak, South Slavic, Hungarian, Baltic': `
    czytaj też | czytaj także | czytaj również | czytaj więcej | przeczytaj też | przeczytaj także
    przeczytaj również | zobacz też | zobacz także | zobacz również | čtěte také | čtěte i | přečtěte si
    přečtěte si také | související | související články | čítajte aj | prečítajte si | prečítajte si aj
    pročitajte još | pročitajte i | čitajte još | preberite tudi | прочитајте још | прочитајте и
    olvassa el ezt is | olvasta már | kapcsolódó cikk | kapcsolódó cikkek | lasi arī | lasi vēl
    taip pat skaitykite`,
  'Russian, Ukrainian, Belarusian, Bulgarian': `
    читайте также | читать также | читайте ещё | читайте еще | читать далее | материалы по теме
    материал по теме | по теме | ещё по теме | еще по теме | смотрите также | см. также | подробнее
    читайте також | читати також | матеріали за темою | дивіться також | чытайце таксама | прочетете още
    вижте още`,
  'Greek, Turkish, Indonesian, Malay, Vietnamese, Swahili': `
    διαβάστε επίσης | διαβάστε ακόμη | δείτε επίσης | ilgili haber | ilgili haberler | ayrıca okuyun
    bunları da okuyun | daha fazla oku | baca juga | baca selengkapnya | baca lagi | lihat juga | xem thêm
    đọc thêm | tin liên quan | bài liên quan | soma pia`,
  'Arabic, Persian, Urdu, Hebrew': `
    اقرأ أيضا | اقرأ أيضًا | اقرأ أيضاً | إقرأ أيضا | إقرأ أيضاً | اقرأ ايضا | اقرأ المزيد | مواضيع ذات صلة
    مقالات ذات صلة | شاهد أيضا | شاهد أيضًا | بیشتر بخوانید | همچنین بخوانید | مطالب مرتبط | یہ بھی پڑھیں
    مزید پڑھیں | קראו גם | קרא גם | ראו גם | כתבות נוספות`,
  'Chinese, Japanese, Korean, Hindi, Bengali, Thai': `
    相关阅读 | 相关文章 | 相关报道 | 相关新闻 | 延伸阅读 | 推荐阅读 | 相關閱讀 | 相關文章 | 相關報導 | 相關新聞 | 延伸閱讀 | 推薦閱讀 | 另请参阅 | 另見 | 関連記事
    関連ニュース | 関連リンク | あわせて読みたい | 合わせて読みたい | こちらもおすすめ | 관련 기사 | 관련기사 | 관련 뉴스 | 함께 읽기 | यह भी पढ़ें
    ये भी पढ़ें | আরও পড়ুন | আরো পড়ুন | อ่านเพิ่มเติม | ข่าวที่เกี่ยวข้อง`,
};

export const relatedLabels: ReadonlySet<string> = new Set(Object.values(byLanguage).flatMap(wordList));

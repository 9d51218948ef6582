/** The words that scrapers and editors leave where a post or video stood, in lower case, without colon. */
import { wordList } from './word-list.ts';

export const embedLabels: ReadonlySet<string> = new Set(
  wordList(`
    embed | embeds | embedded | embedded content | embedded post | embedded tweet | embedded video
    embedded media | external content | external embed | social embed | social media post | tweet | tweets
    twitter | twitter post | x post | post on x | facebook | facebook post | instagram | instagram post
    youtube | youtube video | tiktok | tiktok video | telegram | telegram post | video embed | iframe
    eingebetteter inhalt | eingebettet | externer inhalt | eingebetteter beitrag | eingebettetes video
    contenu intégré | contenu externe | contenu embarqué | intégration | contenido incrustado | incrustado
    contenido externo | contenido embebido | conteúdo incorporado | conteúdo externo | incorporado
    contenuto incorporato | contenuto esterno | ingesloten inhoud | externe inhoud | inbäddat innehåll
    innebygd innhold | indlejret indhold | upotettu sisältö | osadzona treść | treść zewnętrzna
    vložený obsah | твит | твіт | встроенный контент | встроенное содержимое | вбудований вміст
    ενσωματωμένο περιεχόμενο | gömülü içerik | konten tertanam | nội dung nhúng | محتوى مضمن | محتوى خارجي
    תוכן מוטמע | محتوای جاسازی‌شده | 嵌入内容 | 嵌入內容 | 埋め込み | 埋め込みコンテンツ | ツイート | 임베드 | 트윗 | 삽입된 콘텐츠`),
);

/** Tells what a page says to those whose browser runs no script from what an article says of programs. */

const programs = /javascript|html5/i;
/** What is asked of readers: to have another browser, or to set theirs. */
const asked =
  /browser|navigat|navegador|prohlížeč|prehliadač|przeglądar|böngész|tarayıcı|pregledni|браузер|браузър|броузер|прегледач|оглядач|πρ[οό]γραμμα περι[ηή]γησης|المتصفح|مرورگر|דפדפן|ब्राउज़र|เบราว์เซอร์|浏览器|瀏覽器|ブラウザ|브라우저|enabl|disabl|activat|activ[aeéo]|aktiv|attiv|habilit|schakel|włącz|povol|zapn|включ|увімкн|вимкн|ενεργοποι|etkinleştir|bật|有効|無効|启用|啟用|禁用|활성화|turn(?:ed)? (?:on|off)|support|requir|requier|richied|erforder|nécessit|vereist|wymaga|vyžad|треб/iu;

export function isScriptNotice(text: string): boolean {
  return programs.test(text) && asked.test(text);
}

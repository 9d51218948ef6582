import type { Language } from '../language.ts';

export const gl: Language = {
  tag: 'gl',
  name: 'Galician',
  quotationMarks: { double: ['«', '»'], single: ['‘', '’'] },
  months: [
    'xaneiro | xan',
    'febreiro | feb',
    'marzo | mar',
    'abril | abr',
    'maio',
    'xuño',
    'xullo | xul',
    'agosto | ago',
    'setembro | set',
    'outubro | out',
    'novembro | nov',
    'decembro | dec',
  ],
  weekdays: `
    luns | martes | mércores | xoves | venres | sábado | domingo | mar | mér | xov | ven | sáb | dom`,
  dateWords: 'de | do | d’ | ás | o',
  dateOrder: 'day first',
  definiteArticles: 'o | a | os | as',
  tellingWords:
    'unha | unhas | dunha | nunha | máis | tamén | moi | xa | coa | coas | cun | cunha | aínda | despois | xunta',
  relatedLabels: `
    ler máis | le tamén | lea tamén | máis información | ver tamén | novas relacionadas`,
  controlLabels: `
    publicidade | comparte | compartir | imprimir | comentarios | comentar | deixa un comentario
    ler máis | le máis | seguir lendo | iniciar sesión | rexístrate | subscríbete | pechar | amosar máis
    mostrar máis | ver máis | copiar ligazón | escoitar | gardar | todos os artigos | máis artigos`,
  noteLabels: 'notas | notas ao pé',
  readersLabels: 'comentarios',
  signUpLabels: 'subscríbete | subscribirse',
  callPhrases: `
    séguenos | subscríbete | le tamén
    síguenos | ler máis | únete | descarga a aplicación | faite socio`,
  noticePhrases: `
    o teu navegador non | este contido é exclusivo para | as opinións expresadas nos comentarios
    empregamos cookies | utilizamos cookies`,
  rightsPhrases: 'todos os dereitos reservados',
  termsPhrases: 'condicións de uso | aviso legal | política de privacidade',
  furnitureNames: 'comentarios | publicidade',
  embedLabels: 'contido incorporado | contido externo',
  creditWords: 'foto | fotografía | imaxe | fonte | crédito | créditos',
  creditPhrases: 'foto de',
  bylinePhrases: 'por | autor | autora',
  roles: 'xornalista | redactor | redactora | correspondente',
  andWords: 'e',
  authorLabels: 'sobre o autor | sobre a autora',
  publishedLabels: 'publicado | publicado o | data de publicación',
  updatedLabels: 'actualizado | actualizado o | última actualización',
  originalLabels: 'artigo orixinal | ligazón orixinal | enderezo orixinal',
  retrievedLabels: 'consultado o | gardado o',
  topicLabels: 'etiquetas | temas | tema | palabras chave | categorías',
  readingTimes: '{minutes} min de lectura | {minutes} minutos de lectura',
};

import type { Language } from '../language.ts';
import type { Words } from '../english-words.ts';

/** The site's own words in Portuguese, as written in Brazil. */
const words: Words = {
  lang: 'pt',
  colon: ': ',
  skip: 'Ir para o texto',
  sections: 'Seções',
  latest: 'Últimas',
  dates: 'Datas',
  authors: 'Autores',
  publishers: 'Publicações',
  topics: 'Temas',
  search: 'Busca',
  searchFor: 'Palavras, nomes ou uma frase entre aspas',
  searchAll: 'Todos',
  searchMore: 'Mais resultados',
  languages: 'Idiomas',
  searchNoScript: 'A busca precisa de JavaScript. Sem ele, navegue por {lists}.',
  searchBroken:
    'Não foi possível ler uma parte do índice ({file}). Recarregue a página; se não ajudar, o site não foi copiado por inteiro.',
  searchCount: {
    one: '{count} artigo encontrado',
    many: '{count} de artigos encontrados',
    other: '{count} artigos encontrados',
  },
  searchCut: 'A consulta é longa: procurou-se até “{word}”.',
  searchPhrases: 'A frase foi procurada nos primeiros {checked} de {count} artigos que têm as suas palavras.',
  settings: 'Ajustes de leitura',
  theme: 'Fundo',
  auto: 'Automático',
  light: 'Claro',
  sepia: 'Sépia',
  dark: 'Escuro',
  textSize: 'Tamanho do texto',
  smaller: 'Pequeno',
  normal: 'Normal',
  larger: 'Grande',
  typeface: 'Fonte',
  serif: 'Com serifa',
  sans: 'Sem serifa',
  off: 'Desativadas',
  by: 'Por {names}',
  updated: 'Atualizado em {date}',
  minutes: '{count}\u00A0min de leitura',
  fullPicture: 'Imagem em tamanho completo',
  pictureElsewhere: 'A imagem não foi salva aqui. Estava em {host}.',
  pictureMissing: 'A imagem foi perdida.',
  creditLabel: 'Crédito: ',
  related: 'Leia também',
  relatedArticles: 'Artigos relacionados',
  mentionedIn: 'Mencionado em',
  alsoHere: 'Também neste acervo',
  alsoHereChosen: 'Parecidos nas palavras: escolhidos por este acervo, não pela publicação.',
  original: 'Original',
  notInLibrary: 'não está neste acervo',
  embed: 'Conteúdo incorporado',
  embedOf: 'Conteúdo de {service}',
  notLoaded: 'Não carregado. Nada é buscado em outros sites até que você abra o link.',
  embedLost: 'Aqui havia uma publicação ou um vídeo. Nem o conteúdo nem o endereço foram preservados.',
  embedAddressLost: 'O endereço não foi preservado.',
  attribution: 'De onde vem este artigo',
  firstPublishedBy: 'Publicação original',
  firstPublished: 'Publicado pela primeira vez',
  at: 'Endereço original',
  retrieved: 'Salvo em',
  archivedCopy: 'Cópia arquivada',
  webArchive: 'Procurar na Wayback Machine',
  rights: 'Direitos',
  keep: 'Guardar este artigo',
  keepPage: 'Página web',
  keepBook: 'E-book',
  cover: 'Capa',
  bookText: 'Texto com títulos e índice; pode ser mostrado em qualquer tamanho e lido em voz alta.',
  bookPicturesDescribed: 'Todas as imagens têm descrição.',
  bookPicturesUndescribed: 'Algumas imagens não têm descrição.',
  cite: 'Citar este artigo',
  plainCitation: 'Texto',
  neighbours: 'Artigos anterior e seguinte',
  previous: 'Anterior',
  next: 'Seguinte',
  pages: 'Páginas',
  newerPage: 'Mais recentes',
  olderPage: 'Mais antigos',
  page: 'Página {number}',
  undated: 'Sem data',
  articleCount: { one: '{count} artigo', many: '{count} de artigos', other: '{count} artigos' },
  year: 'Ano',
  months: 'De janeiro a dezembro',
  articles: 'Artigos',
  passages: 'Trechos marcados',
  passageCount: {
    one: '{count} trecho',
    many: '{count} de trechos',
    other: '{count} trechos',
  },
  inArticle: 'No artigo',
  toKeep: 'Para guardar',
  changes: 'Artigos alterados',
  whatChanged: 'O que mudou',
  changeCount: {
    one: 'Alterado {count} vez, em {date}',
    many: 'Alterado {count} de vezes, a última em {date}',
    other: 'Alterado {count} vezes, a última em {date}',
  },
  earlierVersion: 'Uma versão anterior, de {date}',
  newestVersion: 'Ler a mais recente',
  before: 'Antes',
  after: 'Depois',
  wordsAdded: {
    one: '{count} palavra acrescentada',
    many: '{count} de palavras acrescentadas',
    other: '{count} palavras acrescentadas',
  },
  wordsRemoved: {
    one: '{count} palavra retirada',
    many: '{count} de palavras retiradas',
    other: '{count} palavras retiradas',
  },
  unchanged: {
    one: '{count} parágrafo sem alterações',
    many: '{count} de parágrafos sem alterações',
    other: '{count} parágrafos sem alterações',
  },
  noWordsChanged: 'Nenhuma palavra mudou.',
  tooDifferent: 'Há diferenças demais para mostrá-las palavra por palavra.',
  collections: 'Séries',
  partOf: 'Parte {part} de {count} da série {collection}',
  previousPart: 'Parte anterior',
  nextPart: 'Próxima parte',
  contents: 'Conteúdo',
  footnotes: 'Notas',
  footnoteBack: 'Voltar ao texto',
  feed: 'Feed',
  notFound: 'Página não encontrada',
  notFoundText: 'Não há nada neste endereço. A página pode ter sido removida, ou o link pode conter um erro.',
  aboutTitle: 'Sobre este acervo',
  aboutKept:
    'Páginas de notícias mudam de endereço, fecham e desaparecem. {site} preserva artigos que alguém quis reler, cada um em um simples arquivo de texto, e os mostra como foram escritos.',
  aboutAttributionTitle: 'De onde vêm os artigos',
  aboutAttribution:
    'Ao pé de cada artigo consta quem o publicou primeiro, quando e onde, quando foi salvo e onde outros arquivos guardam uma cópia. O texto é o do original, e o que se perdeu, seja uma imagem ou uma publicação, é indicado como perdido. O arquivo de texto que deu origem à página pode ser baixado; seu SHA-256 comprova que não foi alterado.',
  aboutPublishing: {
    private: 'Este é um acervo particular. Pede-se aos buscadores que não o incluam.',
    mirror: 'Este acervo é um espelho. Os buscadores são encaminhados aos originais.',
    own: 'Salvo quando outro original é indicado, estas páginas são o original de seus artigos.',
  },
  aboutPrivacyTitle: 'O que o seu navegador carrega',
  aboutPrivacy:
    'Estas páginas não carregam nada de outros sites, não usam cookies e não contam visitantes. Um link para outro site não revela a ele de onde você veio.',
  aboutKeysTitle: 'Teclas',
  aboutKeys:
    '{search} busca, {next} e {previous} levam ao artigo seguinte e ao anterior, {help} leva para cá.',
  aboutRemovalTitle: 'Correções e remoção',
  aboutRemoval:
    'Se um artigo é seu e você deseja que ele seja corrigido, creditado de outra forma ou removido, envie o endereço da página e diga o que deve ser feito.',
  aboutContact: 'Escreva para {contact}.',
  aboutNoContact:
    'Quem mantém esta cópia não informou um endereço; o provedor de hospedagem do site pode encaminhar uma mensagem.',
  empty: 'Ainda não há nada aqui.',
  emptyTitle: 'Ainda não há artigos',
  emptyText: 'Esta biblioteca está vazia. Na pasta do Broadsheet, um comando acrescenta o primeiro artigo.',
  emptyWrite: 'Escrever um',
  emptyStore: 'Guardar um que já tem',
  emptyShow: 'Mostrá-lo aqui',
};

export const pt: Language = {
  tag: 'pt',
  name: 'Portuguese',
  quotationMarks: { double: ['“', '”'], single: ['‘', '’'] },
  regionalQuotationMarks: {
    PT: { double: ['«', '»'], single: ['‘', '’'] },
  },
  months: [
    'janeiro | jan',
    'fevereiro | fev',
    'março | mar | marco',
    'abril | abr',
    'maio | mai',
    'junho | jun',
    'julho | jul',
    'agosto | ago',
    'setembro | set',
    'outubro | out',
    'novembro | nov',
    'dezembro | dez',
  ],
  weekdays: `
    segunda-feira | terça-feira | quarta-feira | quinta-feira | sexta-feira | sábado | domingo | seg
    ter | qua | qui | sex | sáb | dom | segunda | terça | quarta | quinta | sexta`,
  dateWords: 'de | do | às | as | em',
  hourWords: 'h | horas',
  dateOrder: 'day first',
  definiteArticles: 'o | a | os | as',
  nameParticles: 'da | das | de | do | dos',
  relatedLabels: `
    leia também | leia mais | leia ainda | veja também | veja mais | saiba mais | ler também | ler mais
    artigo relacionado | artigos relacionados | notícias relacionadas | leia a seguir | mais lidas
    mais lidos | as mais lidas | últimas notícias | matérias relacionadas | matéria relacionada
    recomendado para você | recomendados para você | relacionadas | veja mais notícias
    você também pode gostar | leia também sobre o assunto | confira também | vídeos em alta
    você pode gostar | conteúdo relacionado | mais notícias | mais populares | outras notícias
    mais vistas | pode interessar-lhe
    resumo por ia | resumo gerado por ia`,
  controlLabels: `
    continua após publicidade
    compartilhar | compartilhe | partilhar | partilhe | compartilhar no facebook
    compartilhar no twitter | tuitar | imprimir | salvar | guardar | copiar link | ouvir | ouvir artigo
    comentário | comentários | comentar | ver comentários | publicidade | anúncio | conteúdo patrocinado
    continua depois da publicidade | continua após a publicidade | continuar a ler | continue lendo
    fechar | ver mais | mostrar mais | voltar ao topo | assine | assine já | inscreva-se | entrar
    registar | seguir | siga-nos | ampliar imagem | carregando | mais lidas | mais lidos | neste artigo
    índice | já é assinante | já sou assinante | ouça este conteúdo | ouça a reportagem | ouvir o texto
    compartilhe esta notícia | leia mais depois do anúncio | continue a ler | link copiado | cadastre-se
    presentear | adicionar como fonte preferida no google | ouça a notícia | comunicar erro
    relatar erro | envie sua notícia | deixe seu comentário | salvar para ler depois | ver fotos
    este artigo foi útil
    todos os artigos | todas as notícias | mais artigos | ver todos os artigos
    início da citação | fim da citação | início de citação | fim de citação
    pule matérias recomendadas e continue lendo | fim do matérias recomendadas
    fim de matérias recomendadas
    compartilhe esta reportagem | compartilhe esta matéria | assine para continuar lendo
    conteúdo publicitário | espaço publicitário`,
  noteLabels: 'notas | notas de rodapé',
  readersLabels: 'comentários | comentários dos leitores | opinião dos leitores',
  signUpLabels: `
    assinar | inscrever-se | quero receber | cadastrar | subscrever
    doe | doar | doe agora | apoie | assine | assine já`,
  callPhrases: `
    assine | inscreva-se | subscreva | siga-nos | siga o | receba as notícias | receba a newsletter
    entre no nosso canal | participe do canal | baixe o app | leia também | leia mais | veja também
    leia ainda | para continuar lendo | para continuar a ler | já é assinante
    conteúdo exclusivo para assinantes | crie uma conta | siga nosso | siga nossa | acompanhe o canal
    acesse o canal | receba no whatsapp | assista também | confira também | entre no grupo
    entre para o canal | participe do nosso grupo | siga a | siga no | receba as | receba notícias
    receba no | entre no canal | entre para o | acompanhe o | acompanhe as | participe do grupo
    participe da comunidade | quer receber | clique aqui para | veja mais notícias | veja os vídeos
    ouça o podcast | assista ao | leia mais notícias | clique aqui e participe
    encontrou algum erro | encontrou um erro | apoie o jornalismo | acompanhe também nas redes
    veja mais | ouça também | saiba mais | baixe o aplicativo | participe do nosso | entre no nosso
    faça parte do | acompanhe nosso | apoie-nos | mande sua | envie sua | quer ficar por dentro
    compartilhe essa`,
  followPhrases: 'siga | sigam',
  channelWords: 'newsletter | boletim | canal | app | podcast',
  noticePhrases: `
    clique aqui e receba
    os leitores são a força e a vida do jornal
    seu navegador não suporta | o seu navegador não suporta | para ver este conteúdo
    conteúdo exclusivo para assinantes | este conteúdo é exclusivo para assinantes
    este artigo é exclusivo para assinantes | ao se inscrever, você concorda
    continua após a publicidade | continua depois da publicidade | continue lendo após a publicidade
    continue lendo depois da publicidade | esse registro foi postado em | esta entrada foi publicada em
    utilizamos cookies | usamos cookies | este site usa cookies | este site utiliza cookies
    ao comentar, você concorda | ao publicar um comentário, aceita
    este conteúdo está bloqueado
    os comentários são de responsabilidade | os comentários não representam
    as opiniões expressas nos comentários | as opiniões expressas neste | as opiniões aqui expressas
    este texto não reflete | este artigo não representa | os artigos publicados com assinatura
    viu algum erro | este conteúdo é exclusivo | é proibida a reprodução
    este material não pode ser publicado | para comentar é necessário | para comentar, é necessário
    é necessário estar logado | o conteúdo continua após | a matéria continua após
    a notícia continua após | notícia continua após | o artigo continua após
    os comentários publicados são | os comentários publicados não`,
  scriptStems: 'navegador | habilit | activ | ativ',
  rightsPhrases: 'todos os direitos reservados | proibida a reprodução',
  termsPhrases: 'termos de uso | condições de uso | termos e condições | política de privacidade',
  furnitureNames:
    'comentarios | publicidade | compartilhar | compartilhe | partilhar | relacionadas | relacionados | assine | mais-lidas | ferramentas | anuncio | anuncios | redes-sociais',
  dekNames: 'linha-fina | linhafina',
  subtitleNames: 'subtitulo',
  bylineNames: 'jornalista | jornalistas | colunistas',
  embedLabels: 'conteúdo incorporado | conteúdo externo | incorporado',
  pictureWords: 'imagem | descrição da imagem',
  coverWords: 'foto de capa | imagem de capa',
  creditWords: `
    crédito | créditos | crédito da foto | créditos da foto | crédito da imagem | fotografia | foto de | imagem | fonte | ilustração
    reprodução | divulgação | foto | fotos | infográfico`,
  creditPhrases: 'foto de | foto de arquivo de',
  forWords: 'por | para',
  pictureKinds: 'arquivo | família | grupo',
  bylineWords: 'texto | textos | texto e fotos',
  bylinePhrases: 'por | escrito por | texto de | autor | autora | autores | enviado por | publicado por',
  editorWords: 'edição | editor | editora',
  roles: 'correspondente | enviado especial | enviada especial | jornalista | redator | redatora',
  deskWords: 'redação | agência | universidade',
  andWords: 'e',
  placeWords: 'em',
  authorLabels: 'sobre o autor | sobre a autora | sobre os autores',
  releaseWords: 'comunicado à imprensa | comunicado de imprensa | nota de imprensa | nota à imprensa',
  publishedLabels: `
    publicado | publicado em | publicada em | data de publicação | publicação | data | postado em
    postado`,
  updatedLabels: `
    atualizado | atualizado há | atualizada há | atualizado em | atualizada em | última atualização | modificado em | actualizado em
    última modificação | atualização`,
  hereWords: 'aqui',
  originalLabels: `
    artigo original | link original | endereço original | url original | matéria original | fonte original | fonte | link
    original`,
  retrievedLabels: 'acessado em | acedido em | consultado em | salvo em | guardado em',
  topicLabels: `
    etiquetas | marcadores | temas | tema | assuntos | assunto | tópicos | palavras-chave | categorias
    categoria | tópicos relacionados`,
  readingTimes: `
    {minutes} min de leitura | {minutes} minutos de leitura | tempo de leitura: {minutes} min
    tempo de leitura: {minutes} minutos | leitura: {minutes} min | {minutes} min. de leitura`,
  frontMatterKeys: {
    title: 'título',
    author: 'autor',
    updated: 'atualizado',
    dek: 'subtítulo | descrição | resumo',
    image: 'imagem | foto',
    topics: 'categoria | categorias | etiquetas | marcadores',
    categories: 'palavras-chave',
    source: 'fonte',
    lang: 'idioma',
  },
  words,
};

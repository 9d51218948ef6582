import type { Language } from '../language.ts';
import type { Words } from '../english-words.ts';

/** The site's own words in French. A narrow no-break space stands before `:` and `;`. */
const words: Words = {
  lang: 'fr',
  colon: ' : ',
  skip: 'Aller au texte',
  sections: 'Rubriques',
  latest: 'À la une',
  dates: 'Dates',
  authors: 'Auteurs',
  publishers: 'Médias',
  topics: 'Thèmes',
  search: 'Recherche',
  searchFor: 'Des mots, des noms ou une phrase entre guillemets',
  searchAll: 'Tous',
  searchMore: 'Plus de résultats',
  languages: 'Langues',
  searchNoScript: 'La recherche a besoin de JavaScript. Sans lui, parcourez par {lists}.',
  searchBroken:
    'Une partie de l’index n’a pas pu être lue ({file}). Rechargez la page ; si cela n’aide pas, le site n’a pas été copié en entier.',
  searchCount: {
    one: '{count} article trouvé',
    many: '{count} d’articles trouvés',
    other: '{count} articles trouvés',
  },
  searchCut: 'La requête est longue\u202F: la recherche s’arrête à «\u202F{word}\u202F».',
  searchPhrases:
    'L’expression a été cherchée dans les {checked} premiers des {count} articles qui en ont les mots.',
  settings: 'Confort de lecture',
  theme: 'Fond',
  auto: 'Automatique',
  light: 'Clair',
  sepia: 'Sépia',
  dark: 'Sombre',
  textSize: 'Taille du texte',
  smaller: 'Petite',
  normal: 'Normale',
  larger: 'Grande',
  typeface: 'Police',
  serif: 'Avec empattements',
  sans: 'Sans empattements',
  off: 'Désactivé',
  by: 'Par {names}',
  updated: 'Mise à jour\u202F: {date}',
  minutes: 'Temps de lecture\u202F: {count}\u00A0min',
  fullPicture: 'Image en grand format',
  pictureElsewhere: 'L’image n’a pas été enregistrée ici. Elle se trouvait sur {host}.',
  pictureMissing: 'L’image a été perdue.',
  creditLabel: 'Crédit\u202F: ',
  related: 'Lire aussi',
  relatedArticles: 'Sur le même sujet',
  mentionedIn: 'Mentionné dans',
  alsoHere: 'Aussi dans cette collection',
  alsoHereChosen: 'Proches par leurs mots\u202F: choisis par cette collection, non par le média.',
  original: 'Original',
  notInLibrary: 'absent de cette collection',
  embed: 'Contenu intégré',
  embedOf: 'Publié sur {service}',
  notLoaded: 'Contenu non chargé. Rien n’est demandé à un autre site tant que vous ne suivez pas le lien.',
  embedLost: 'Une publication ou une vidéo figurait ici. Ni son contenu ni son adresse n’ont été conservés.',
  embedAddressLost: 'Son adresse n’a pas été conservée.',
  attribution: 'D’où vient cet article',
  firstPublishedBy: 'Première parution',
  firstPublished: 'Première parution',
  at: 'Adresse d’origine',
  retrieved: 'Date d’enregistrement',
  archivedCopy: 'Copie archivée',
  webArchive: 'Chercher dans la Wayback Machine',
  rights: 'Droits',
  keep: 'Garder cet article',
  keepPage: 'Page web',
  keepBook: 'Livre numérique',
  cover: 'Couverture',
  bookText:
    'Texte avec des titres et une table des matières\u202F; sa taille se règle librement et il peut être lu à voix haute.',
  bookPicturesDescribed: 'Chaque image a une description.',
  bookPicturesUndescribed: 'Certaines images n’ont pas de description.',
  cite: 'Citer cet article',
  plainCitation: 'Texte',
  neighbours: 'Articles précédent et suivant',
  previous: 'Précédent',
  next: 'Suivant',
  pages: 'Pages',
  newerPage: 'Plus récents',
  olderPage: 'Plus anciens',
  page: 'Page {number}',
  undated: 'Sans date',
  articleCount: { one: '{count} article', many: '{count} d’articles', other: '{count} articles' },
  year: 'Année',
  months: 'De janvier à décembre',
  articles: 'Articles',
  passages: 'Passages marqués',
  passageCount: {
    one: '{count} passage',
    many: '{count} de passages',
    other: '{count} passages',
  },
  inArticle: 'Dans l’article',
  toKeep: 'À conserver',
  changes: 'Articles modifiés',
  whatChanged: 'Ce qui a changé',
  changeCount: {
    one: 'Modifié {count} fois, le {date}',
    many: 'Modifié {count} de fois, la dernière le {date}',
    other: 'Modifié {count} fois, la dernière le {date}',
  },
  earlierVersion: 'Une version antérieure, du {date}',
  newestVersion: 'Lire la plus récente',
  before: 'Avant',
  after: 'Après',
  wordsAdded: { one: '{count} mot ajouté', many: '{count} de mots ajoutés', other: '{count} mots ajoutés' },
  wordsRemoved: {
    one: '{count} mot supprimé',
    many: '{count} de mots supprimés',
    other: '{count} mots supprimés',
  },
  unchanged: {
    one: '{count} paragraphe inchangé',
    many: '{count} de paragraphes inchangés',
    other: '{count} paragraphes inchangés',
  },
  noWordsChanged: 'Aucun mot n’a changé.',
  tooDifferent: 'Trop de passages diffèrent pour les montrer mot à mot.',
  collections: 'Séries',
  partOf: 'Partie {part} sur {count} de la série {collection}',
  previousPart: 'Partie précédente',
  nextPart: 'Partie suivante',
  contents: 'Sommaire',
  footnotes: 'Notes',
  footnoteBack: 'Retour au texte',
  feed: 'Flux',
  notFound: 'Page introuvable',
  notFoundText:
    'Il n’y a rien à cette adresse. La page a peut-être été retirée, ou le lien comporte une erreur.',
  aboutTitle: 'À propos de cette collection',
  aboutKept:
    'Les pages d’actualité changent d’adresse, ferment, disparaissent. {site} conserve des articles que quelqu’un a voulu relire, chacun dans un simple fichier texte, et les présente tels qu’ils ont été écrits.',
  aboutAttributionTitle: 'D’où viennent les articles',
  aboutAttribution:
    'Sous chaque article, on lit qui l’a publié en premier, quand et où, quand il a été enregistré et où d’autres archives en gardent une copie. Le texte est celui de l’original\u202F; ce qui a été perdu, image ou publication, est signalé comme tel. Le fichier texte dont la page est issue peut être téléchargé\u202F; son empreinte SHA-256 prouve qu’il n’a pas été modifié.',
  aboutPublishing: {
    private: 'Cette collection est privée. Les moteurs de recherche sont priés de ne pas l’indexer.',
    mirror: 'Cette collection est un miroir. Les moteurs de recherche sont renvoyés vers les originaux.',
    own: 'Lorsqu’aucun autre original n’est indiqué, ces pages sont elles-mêmes l’original.',
  },
  aboutPrivacyTitle: 'Ce que charge votre navigateur',
  aboutPrivacy:
    'Ces pages ne chargent rien depuis d’autres sites, ne déposent aucun cookie et ne comptent pas leurs visiteurs. Un lien vers un autre site ne lui dit pas d’où vous venez.',
  aboutKeysTitle: 'Clavier',
  aboutKeys:
    '{search} ouvre la recherche, {next} et {previous} mènent à l’article suivant et au précédent, {help} mène ici.',
  aboutRemovalTitle: 'Corrections et retrait',
  aboutRemoval:
    'Si un article est de vous et que vous souhaitez qu’il soit corrigé, attribué autrement ou retiré, envoyez l’adresse de sa page en précisant ce qu’il faut faire.',
  aboutContact: 'Écrivez à {contact}.',
  aboutNoContact:
    'Le responsable de cette copie n’a pas indiqué d’adresse\u202F; l’hébergeur du site peut transmettre un message.',
  empty: 'Rien pour l’instant.',
  emptyTitle: 'Pas encore d’articles',
  emptyText:
    'Cette bibliothèque est vide. Dans le dossier de Broadsheet, une commande y ajoute le premier article.',
  emptyWrite: 'En écrire un',
  emptyStore: 'En ranger un que vous avez déjà',
  emptyShow: 'Le montrer ici',
};

export const fr: Language = {
  tag: 'fr',
  name: 'French',
  quotationMarks: { double: ['«\u202F', '\u202F»'], single: ['‘', '’'] },
  regionalQuotationMarks: {
    CH: { double: ['«', '»'], single: ['‹', '›'] },
  },
  months: [
    'janvier | janv | jan',
    'février | févr | fevrier | fév',
    'mars',
    'avril | avr',
    'mai',
    'juin',
    'juillet | juil | jul',
    'août | aout | aoû',
    'septembre | sept',
    'octobre | oct',
    'novembre | nov',
    'décembre | déc | dec',
  ],
  weekdays: `
    lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche | lun | mar | mer | jeu | ven | sam
    dim`,
  dateWords: 'er | le | à | du | de',
  hourWords: 'h | heures',
  dateOrder: 'day first',
  definiteArticles: 'le | la | les | l’',
  nameParticles: 'de | du | la | le',
  relatedLabels: `
    article associé | articles associés | article connexe
    lire aussi | à lire aussi | a lire aussi | lire également | à lire également | lire plus | à lire
    lire la suite | sur le même sujet | voir aussi | à voir aussi | article lié | articles liés
    pour aller plus loin | notre dossier | en savoir plus | les plus lus | les plus lus du moment
    les articles les plus lus | à voir également | la suite après la publicité | articles similaires
    notre sélection | à lire ensuite | sur le même thème | dans la même rubrique | nos derniers articles
    a lire également | pour en savoir plus | vidéo associée | lisez aussi | articles connexes
    vous aimerez aussi | vous pourriez aussi aimer | dernières nouvelles | dernières actualités
    à ne pas manquer | recommandé pour vous | nos recommandations | contenus sponsorisés | le plus lu
    plus d’articles | autres articles | actualités liées | les plus populaires
    résumé ia | résumé par l’ia | résumé généré par l’ia`,
  controlLabels: `
    partager | partager l’article | partager sur facebook | partager sur twitter | tweeter | imprimer
    enregistrer | copier le lien | écouter | écouter l’article | commentaire | commentaires | commenter
    voir les commentaires | réagir | publicité | contenu sponsorisé | la suite après cette publicité
    la suite après la publicité | lire la suite | fermer | voir plus | afficher plus | retour en haut
    s’abonner | je m’abonne | abonnez-vous | se connecter | s’inscrire | suivre | suivez-nous
    agrandir l’image | chargement | les plus lus | dans cet article | table des matières | déjà abonné
    vous êtes déjà abonné | déjà inscrit | partager cet article | ajouter à mes favoris | lecture zen
    offrir cet article | agrandir | suite de l’article après la publicité | partagez cet article
    écouter cet article | lien copié | offrir l’article | ajouter à vos favoris | ajouter aux favoris
    haut de page | ouvrir l’image | plein écran | lancer le diaporama
    sélectionnez votre source préférée | ajouter comme source préférée sur google | signaler une erreur
    lire plus tard | envoyer par e-mail | sauvegarder | article suivant | article précédent
    taille du texte | recevoir les alertes | lire l’article | voir le diaporama | réservé aux abonnés
    cet article vous a-t-il été utile | voir les photos
    tous les articles | tous ses articles | voir tous les articles | ses articles
    début de citation | début de la citation | fin de citation | fin de la citation`,
  noteLabels: 'notes | notes de bas de page | notes et références',
  readersLabels: `
    commentaires | commentaires des lecteurs | réactions des lecteurs | vos réactions | vos commentaires`,
  signUpLabels: `
    s’inscrire | s’abonner | je m’inscris | je m’abonne | m’inscrire
    faire un don | je fais un don | je soutiens | voir les offres | découvrir les offres`,
  callPhrases: `
    vous pouvez suivre les réponses | abonnez-vous | inscrivez-vous | suivez-nous | rejoignez-nous
    recevez notre | recevez nos | soutenez-nous | téléchargez notre | retrouvez-nous | lire aussi
    à lire aussi | pour lire la suite | cet article est réservé aux abonnés | déjà abonné
    créez un compte | créez votre compte | pour ne rien manquer | suivez toute l’actualité
    retrouvez toute l’actualité | lire également | à lire également | voir aussi | à voir aussi
    recevez chaque | recevez tous les | téléchargez l’application | découvrez notre newsletter
    découvrez toutes nos | retrouvez toutes nos | retrouvez tous nos | ne manquez plus
    rejoignez notre chaîne
    lire la suite | écouter aussi | à écouter aussi | rejoignez notre | soutenez le | faites un don
    recevez gratuitement | retrouvez toute | retrouvez tous | pour ne rien rater | ne manquez rien
    une info à nous | vous avez une information | contactez-nous | écrivez-nous | cliquez ici
    découvrez aussi | partagez cet article | devenez membre | participez à la discussion`,
  followPhrases: 'suivez | suivez-le | suivez-la | suivez-moi',
  channelWords: `
    newsletter | newsletters | lettre d’information | infolettre | application | chaîne | podcast`,
  noticePhrases: `
    pour pouvoir le visualiser, vous devez accepter | ces cookies permettent de partager
    votre navigateur ne prend pas en charge | votre navigateur ne supporte pas
    pour afficher ce contenu | pour voir ce contenu | ce contenu est bloqué
    ce contenu est réservé aux abonnés | contenu réservé aux abonnés | la suite est réservée aux abonnés | il vous reste
    en vous inscrivant, vous acceptez | la suite après la publicité | la suite après cette publicité
    publicité - la suite de l’article | pour accéder à ce contenu | article réservé aux abonnés
    ce contenu a été publié dans | cette entrée a été publiée dans | cet article a été posté dans
    cet article est réservé aux abonnés | cet article est réservé à nos abonnés
    nous utilisons des cookies | ce site utilise des cookies
    en publiant un commentaire, vous acceptez
    personnalisez votre actualité
    les commentaires sont fermés | les commentaires sont désormais fermés
    les commentaires sont modérés | les commentaires de cet article | vous devez être connecté pour
    vous devez vous connecter pour | connectez-vous pour | les opinions exprimées dans
    les propos exprimés dans | les points de vue exprimés dans | toute reproduction interdite
    reproduction interdite | vous avez repéré une erreur | vous avez trouvé une erreur
    signaler une erreur dans | cet article est réservé | la suite de l’article après
    l’article continue après | l’article se poursuit après | ce site utilise des témoins`,
  scriptStems: 'navigat | activ | nécessit',
  rightsPhrases: 'tous droits réservés | reproduction interdite',
  termsPhrases: `
    conditions d’utilisation | conditions générales | politique de confidentialité | mentions légales`,
  furnitureNames:
    'commentaires | publicite | partager | partage | articles-lies | plus-lus | barre-outils | barre-outil | boite-outils | reseaux-sociaux | infolettre',
  dekNames: 'chapo | chapeau | accroche',
  subtitleNames: 'sous-titre | soustitre',
  subheadNames: 'intertitre | inter-titre',
  bylineNames: 'auteur | auteurs | journaliste | journalistes',
  kickerNames: 'surtitre',
  trailNames: 'fil-d-ariane | fil-dariane',
  placeNames: 'lieu',
  captionNamesInFigure: 'legende',
  seeWords: 'voir',
  wikiFileWords: 'fichier',
  wikiCategoryWords: 'catégorie',
  embedLabels: 'contenu intégré | contenu externe | contenu embarqué | intégration',
  pictureWords: 'image | description de l’image',
  coverWords: 'photo de une | image de une | image à la une | photo d’ouverture',
  creditWords: `
    crédit | crédits | crédit photo | crédits photo | crédit image | photographie | photo | photos
    illustration | image | source | infographie`,
  creditPhrases: 'photo de',
  forWords: 'pour',
  pictureKinds: 'archive | archives',
  bylineWords: 'texte | textes | texte et photos | textes et photos',
  bylinePhrases: `
    par | écrit par | rédigé par | propos recueillis par | auteur | autrice | auteurs | soumis par
    publié par | une chronique de | une tribune de | un article de | un reportage de | une analyse de`,
  roles: `
    correspondant | correspondante | envoyé spécial | envoyée spéciale | journaliste | rédacteur
    rédactrice`,
  deskWords: 'rédaction | université | institut',
  andWords: 'et | avec',
  orWords: 'ou',
  placeWords: 'à',
  authorLabels: 'à propos de l’auteur | à propos de l’autrice | à propos des auteurs | l’auteur | l’autrice',
  releaseWords: 'communiqué | communiqué de presse | pour diffusion immédiate',
  publishedLabels: `
    publié | publié le | publiée le | paru le | mis en ligne le | date de publication | publication
    posté le | créé le`,
  updatedLabels: `
    mis à jour | mis à jour il y a | mis à jour le | mise à jour | mise à jour le | modifié le | modifié | actualisé le
    dernière mise à jour | dernière modification | maj | actualisé`,
  hereWords: 'ici',
  originalLabels: `
    article original | lien original | adresse originale | url originale | url d’origine | source | lien
    lien de l’article | source originale | original`,
  retrievedLabels: 'consulté le | récupéré le | enregistré le | sauvegardé le',
  topicLabels: `
    mots-clés | mots clés | mot-clé | étiquettes | sujets | thèmes | thème | catégories | catégorie`,
  readingTimes: `
    temps de lecture : {minutes} min | temps de lecture : {minutes} minutes | {minutes} min de lecture
    {minutes} minutes de lecture | lecture : {minutes} min | lecture {minutes} min`,
  frontMatterKeys: {
    title: 'titre',
    author: 'auteur | autrice',
    updated: 'mis à jour',
    dek: 'sous-titre | chapô | chapeau | résumé',
    topics: 'catégorie | catégories | étiquettes | mots-clés | rubrique',
    lang: 'langue',
  },
  words,
};

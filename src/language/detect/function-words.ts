/** Words that stand in nearly every text of a language which the package eld does not know, and that its neighbours have not. */
export const functionWords: Readonly<Record<string, string>> = {
  cy: 'mae | yn | yr | wedi | oedd | sydd | gan | gyda | eu | hynny | hefyd | ond | fod | bydd | nid | ar gyfer | dywedodd | ac',
  eo: 'kaj | la | estas | kiu | kiuj | kiun | oni | ankaŭ | sed | por | tio | estis | kiel | ĉar | ĝi | ili | laŭ | pri | ke | dum',
  ga: 'agus | tá | níl | bhí | ar an | sa | leis | freisin | ach | mar | seo | atá | dúirt | bhfuil | nó | iad | ag | na',
  ha: 'da | kuma | wannan | shi | ta | cewa | amma | domin | ba | wanda | na | suka | sun | yana | cikin | zuwa | ya ce | ce',
  ht: 'yo | nan | pou | ki | ak | li | epi | gen | yon | ap | pa | sa a | te | nou | pi | kote | men | tout | an | la',
  ig: 'na | ndị | nke | ahụ | ya | ga | bụ | dị | ma | n’ime | mana | kwuru | ka | a na | ihe | ọ bụ | ndi | ahu',
  mt: 'li | ta’ | fuq | minn | għal | huwa | hija | kien | kienet | dan | din | dwar | biex | iżda | ma’ | kif | għandu | x’ | qal | u',
  rw: 'mu | ku | na | cyangwa | kandi | ari | ko | yavuze | abantu | iki | kuri | bya | wa | ubwo | nk’uko | umwe | ibyo',
  sn: 'uye | kuti | asi | kana | pamusoro | vanhu | vakati | iyo | ndiyo | iri | mukati | nokuti | zvino | ichi | zvakare | nekuti',
  so: 'ayaa | oo | iyo | in | waxaa | ka | ku | waxay | wuxuu | lagu | uu | ay | sheegay | laga | kale | isaga | soo | si | ee | waa',
  st: 'le | ba | ho | ka | ke | ha | hore | ya | tsa | mme | empa | hape | itse | o | se | kapa | bao | batho | e | tla',
  tn: 'le | go | mo | ka | ke | gore | ya | tsa | mme | fa | gape | kgotsa | ba | se | rile | batho | wa | e | tla | fela',
  uz: 'va | bu | bilan | uchun | ham | bo‘yicha | deb | emas | edi | esa | haqida | kerak | bo‘lgan | yil | bo‘ldi | so‘ng | mumkin | o‘z | har',
  xh: `
    kwaye | okanye | kuba | kodwa | ukuba | nangona | njengoko | phambi | ngoku | xa | apho | uthe | bathi | abantu | kwakhona
    izinto | emva | ukuze | oko | kunye | kananjalo | kungekho | zonke | kwi | lo | le | umntu | wathi | kakhulu | namhlanje`,
  zu: `
    futhi | noma | ngoba | kodwa | ukuthi | uma | njengoba | ngaphambi | manje | lapho | uthe | bathi | abantu | kanye | izinto
    kanti | ngemva | ukuze | lokhu | konke | nokho | akukho | ngesikhathi | kuze | lo | le | umuntu | wathi | kakhulu | namuhla`,
};

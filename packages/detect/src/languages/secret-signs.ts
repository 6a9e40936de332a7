/** Signs that people say in passwords and hardly anywhere else, in all languages: many passwords are dictated in another. */
export const secretSigns = `
uitroepteken vraagteken uitroep sterretje interpunkt schrägstrich schragstrich unterstrich bindestrich klammeraffe diaeresis
stroke slash backslash underscore hashtag paragraaf euroteken dollarteken paragraphenzeichen dieze arobase tiret  hoofdletter
hekje sterretje ausrufezeichen fragezeichen raute stern grossgeschrieben exclamation majuscule minuscule diese etoile capital
uppercase lowercase hash star asterisk dollar ampersand hashtag ausrufungszeichen
`;

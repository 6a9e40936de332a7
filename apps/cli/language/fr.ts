import type { Texts } from './texts.ts';

export const fr: Texts = {
  help: `sluis – sécurité en couches pour centres de contact

  sluis serve | npm start       démarrer le serveur
  sluis demo | npm run demo     démarrer un bac à sable avec des conversations d'exemple
  sluis login                   connecter cette machine en votre nom, confirmé dans la console
  sluis import CHEMIN…          envoyer des enregistrements avec leurs transcriptions
  sluis export ID               récupérer une conversation en vCon
  sluis cases export            récupérer ce que le filtre a oublié, en tours annotés
  sluis posture                 quelles mesures tiennent en ce moment
  sluis token create            créer un jeton pour une machine
  sluis token collect ID        retirer un jeton approuvé, une fois
  sluis detect FICHIER|- | --jsonl   trouver ce qui est sensible dans un texte, hors ligne
  sluis ledger verify           vérifier le registre, hors ligne
  sluis drill                   attaquer des bacs à sable du vrai produit et mesurer

Partout : --json, --lang nl|de|fr|en, --help. Le serveur est cherché à SLUIS_URL (http://localhost:7300).
Se termine par 0 fait, 1 la réponse est non, 2 mauvais usage, 3 impossible.`,
  wrongUse: "Cela n'est pas compris. Usage :",
  unknownCommand: (name) => `Il n'y a pas de commande « ${name} ». "sluis --help" les montre toutes.`,
  unknownLanguage: 'Langues connues : nl, de, fr, en.',
  noServer: (url) =>
    `Aucun Sluis ne répond à ${url}. Démarrez-le (npm start), ou indiquez son adresse dans SLUIS_URL.`,
  notSignedIn: 'Vous n\'êtes pas connecté ici, ou votre session est terminée. Lancez "sluis login".',
  urlWrong: 'SLUIS_URL doit ressembler à https://sluis.example.org.',
  tokenFileUnreadable: (path) => `Le fichier de jeton ${path} est illisible.`,
  keyFileOpen: (path) =>
    `D'autres peuvent lire ${path}. Faites "chmod 600" dessus, ou supprimez-le et reconnectez-vous.`,
  refusedBy: (status, title) => `Le serveur dit non (${status}) : ${title}`,
  reasons: 'Pourquoi :',
  login: {
    usage: 'sluis login',
    open: (url) => `Ouvrez ${url} dans le navigateur où vous êtes connecté, et confirmez ce code :`,
    waiting: 'En attente de confirmation…',
    done: (name) => `Connecté en tant que ${name}.`,
    refused: 'Ce n\'a pas été confirmé à temps. Lancez "sluis login" à nouveau.',
  },
  import: {
    usage: 'sluis import CHEMIN… [--token-file FICHIER] [--metadata FICHIER] [--dry-run]',
    nothing:
      'Rien à importer ici : une conversation est une transcription (.vtt, .srt, .txt, .json, .vcon) avec son (.wav) et métadonnées.',
    missing: (path) => `${path} n'existe pas ou est illisible.`,
    plan: (count, withSound) =>
      `${count} ${count === 1 ? 'conversation' : 'conversations'}, ${withSound} avec son.`,
    leftOut: (count) => `${count} ${count === 1 ? 'fichier est laissé' : 'fichiers sont laissés'} de côté :`,
    whyLeftOut: {
      'no-transcript': 'son sans transcription',
      'no-metadata': 'pas de métadonnées : placez un metadata.json à côté, ou nommez-en un avec --metadata',
      'kind-unknown': 'ni transcription ni son compris',
    },
    progress: (done, total, left) => `${done} sur ${total}${left}`,
    timeLeft: (text) => `, encore environ ${text}`,
    sent: (count) => `${count} ${count === 1 ? 'importée' : 'importées'}.`,
    already: (count) => `${count} ${count === 1 ? 'était' : 'étaient'} déjà là.`,
    refused: (count) => `${count} ${count === 1 ? 'refusée' : 'refusées'} :`,
    findings: 'Trouvé et retiré :',
    noFindings: "Rien de sensible n'y a été trouvé.",
  },
  ledger: {
    usage: 'sluis ledger verify [--data DIR | --url URL] [--anchor DIR] [--public-key KEY|FILE]',
    good: (size: number, anchors: number) =>
      `Le registre est intact : ${size} écritures recalculées, ${anchors} points de contrôle ancrés concordent.`,
    noAnchor:
      "Aucune ancre n'a été consultée : qui tient le serveur et le service de clés pourrait avoir tout réécrit. Utilisez --anchor.",
    bad: (index: number, size: number, reason: string) =>
      `Le registre (${size} écritures) ne tient plus à partir de l'écriture ${index} : ${reason}.`,
    reasons: {
      'no-checkpoint': "il n'y a pas de point de contrôle",
      'checkpoint-signature': "le point de contrôle n'est pas signé par cette clé",
      missing: 'des écritures manquent',
      'entry-changed': "l'écriture a été modifiée",
      'entry-malformed': "l'écriture est illisible",
      sequence: "l'écriture n'est pas à sa place",
      'time-backwards': "l'écriture est datée d'avant la précédente",
      root: 'les écritures ne donnent pas la racine signée',
      'anchor-differs': "un point de contrôle ancré parle d'autres écritures : le registre a été réécrit",
      'anchor-longer': 'un point de contrôle ancré parle de plus d’écritures : la fin a été coupée',
      'anchor-signature': "un point de contrôle ancré n'est pas signé par cette clé",
    },
    trouble: {
      noLog: (place: string) =>
        `Il n'y a pas de registre dans ${place}. Indiquez le dossier de données avec --data, ou l'adresse avec --url.`,
      noKey: (place: string) => `La clé publique dans ${place} est illisible. Donnez-la avec --public-key.`,
      keyDiffers: (place: string) =>
        `Le registre montre une autre clé publique que l'ancre ${place}. Ne vous y fiez pas ; demandez qui a changé la clé.`,
      noAnswer: (place: string) =>
        `${place} ne répond pas comme un registre. Le serveur tourne-t-il, et l'adresse est-elle juste ?`,
    },
  },
  export: {
    usage: 'sluis export ID --purpose FINALITÉ [--reason CODE] [--out FICHIER]',
    done: (path) =>
      `Écrit dans ${path}. C'est maintenant hors de Sluis : supprimez-le quand vous aurez fini.`,
    exists: (path) => `${path} existe déjà ; il n'est pas remplacé.`,
  },
  cases: {
    usage: 'sluis cases export --purpose FINALITÉ [--reason CODE]',
    done: (count: number) =>
      `${count} ${count === 1 ? 'conversation écrite' : 'conversations écrites'}, avec autre chose à la place de ce qui avait été oublié. Le reste de ce qui a été dit est lisible : supprimez-le quand vous aurez fini.`,
    leftOut: (count: number) =>
      `${count} ${count === 1 ? 'est omise' : 'sont omises'} : vous ne pouvez pas ${count === 1 ? 'l’ouvrir' : 'les ouvrir'} pour cette finalité, ou pas maintenant.`,
  },
  posture: {
    usage: 'sluis posture',
    states: { stands: 'tient', weak: 'faible', down: 'À TERRE', 'not-covered': 'non couvert' },
    checked: (at) => `Vérifié à ${at}.`,
    columns: { control: 'mesure', state: 'état', about: 'sujet' },
  },
  token: {
    usage: 'sluis token create --name NOM --scope ingest|read --networks CIDR,… [--queues NOM,…] [--days N]',
    collectUsage: 'sluis token collect ID',
    waiting: (id) =>
      `Une deuxième personne doit l’approuver dans la console. Retirez ensuite le jeton avec :\n  sluis token collect ${id}`,
    once: "Voici le jeton. Il n'est montré qu'une fois :",
  },
};

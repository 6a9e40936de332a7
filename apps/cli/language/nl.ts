import type { Texts } from './texts.ts';

export const nl: Texts = {
  help: `sluis – gelaagde beveiliging voor contactcentra

  sluis serve | npm start       start de server
  sluis demo | npm run demo     start een proefomgeving met voorbeeldgesprekken
  sluis login                   meld deze machine aan als uzelf, bevestigd in de console
  sluis import PAD…             stuur opnames met hun transcripties
  sluis export ID               haal één gesprek op als vCon
  sluis cases export            ophalen wat het filter miste, als gelabelde beurten
  sluis posture                 welke maatregelen nu overeind staan
  sluis token create            maak een token voor een machine
  sluis token collect ID        haal een goedgekeurd token op, één keer
  sluis detect BESTAND|- | --jsonl   vind wat gevoelig is in tekst, offline
  sluis ledger verify           controleer het logboek, offline
  sluis drill                   val proefomgevingen van het echte product aan en meet

Overal: --json, --lang nl|de|fr|en, --help. De server staat op SLUIS_URL (http://localhost:7300).
Eindigt met 0 gedaan, 1 het antwoord is nee, 2 verkeerd gebruik, 3 lukte niet.`,
  wrongUse: 'Dat wordt niet begrepen. Gebruik:',
  unknownCommand: (name) => `De opdracht “${name}” bestaat niet. "sluis --help" toont ze alle.`,
  unknownLanguage: 'Bekende talen: nl, de, fr, en.',
  noServer: (url) =>
    `Op ${url} antwoordt geen Sluis. Start hem (npm start), of zet SLUIS_URL op waar hij draait.`,
  notSignedIn: 'U bent hier niet aangemeld, of uw sessie is voorbij. Gebruik "sluis login".',
  urlWrong: 'SLUIS_URL moet eruitzien als https://sluis.example.org.',
  tokenFileUnreadable: (path) => `Het tokenbestand ${path} is niet te lezen.`,
  keyFileOpen: (path) =>
    `Anderen kunnen ${path} lezen. Doe er "chmod 600" op, of verwijder het en meld opnieuw aan.`,
  refusedBy: (status, title) => `De server zegt nee (${status}): ${title}`,
  reasons: 'Waarom:',
  login: {
    usage: 'sluis login',
    open: (url) => `Open ${url} in de browser waarin u bent aangemeld, en bevestig deze code:`,
    waiting: 'Wacht op bevestiging…',
    done: (name) => `Aangemeld als ${name}.`,
    refused: 'Het is niet op tijd bevestigd. Gebruik "sluis login" opnieuw.',
  },
  import: {
    usage: 'sluis import PAD… [--token-file BESTAND] [--metadata BESTAND] [--dry-run]',
    nothing:
      'Daar is niets te importeren: een gesprek is een transcriptie (.vtt, .srt, .txt, .json, .vcon) met geluid (.wav) en metadata.',
    missing: (path) => `${path} bestaat niet of is niet te lezen.`,
    plan: (count, withSound) =>
      `${count} ${count === 1 ? 'gesprek' : 'gesprekken'}, ${withSound} met geluid.`,
    leftOut: (count) => `${count} ${count === 1 ? 'bestand blijft' : 'bestanden blijven'} buiten:`,
    whyLeftOut: {
      'no-transcript': 'geluid zonder transcriptie',
      'no-metadata': 'geen metadata: leg er een metadata.json naast, of noem er een met --metadata',
      'kind-unknown': 'geen transcriptie of geluid dat begrepen wordt',
    },
    progress: (done, total, left) => `${done} van ${total}${left}`,
    timeLeft: (text) => `, nog ongeveer ${text}`,
    sent: (count) => `${count} geïmporteerd.`,
    already: (count) => `${count} ${count === 1 ? 'was' : 'waren'} er al.`,
    refused: (count) => `${count} geweigerd:`,
    findings: 'Gevonden en eruit gehaald:',
    noFindings: 'Er is niets gevoeligs in gevonden.',
  },
  ledger: {
    usage: 'sluis ledger verify [--data DIR | --url URL] [--anchor DIR] [--public-key KEY|FILE]',
    good: (size: number, anchors: number) =>
      `Het logboek is heel: ${size} regels nagerekend, ${anchors} verankerde controlepunten kloppen.`,
    noAnchor:
      'Er is geen anker geraadpleegd: wie server én sleuteldienst in handen heeft, kan alles hebben herschreven. Gebruik --anchor.',
    bad: (index: number, size: number, reason: string) =>
      `Het logboek (${size} regels) klopt niet vanaf regel ${index}: ${reason}.`,
    reasons: {
      'no-checkpoint': 'er is geen controlepunt',
      'checkpoint-signature': 'het controlepunt is niet met deze sleutel ondertekend',
      missing: 'er ontbreken regels',
      'entry-changed': 'de regel is gewijzigd',
      'entry-malformed': 'de regel is niet te lezen',
      sequence: 'de regel staat niet op zijn plaats',
      'time-backwards': 'de regel is eerder gedateerd dan de vorige',
      root: 'de regels leveren niet de ondertekende wortel op',
      'anchor-differs': 'een verankerd controlepunt spreekt van andere regels: het logboek is herschreven',
      'anchor-longer': 'een verankerd controlepunt spreekt van meer regels: het einde is afgeknipt',
      'anchor-signature': 'een verankerd controlepunt is niet met deze sleutel ondertekend',
    },
    trouble: {
      noLog: (place: string) =>
        `Er is geen logboek op ${place}. Noem de gegevensmap met --data, of het adres met --url.`,
      noKey: (place: string) =>
        `De openbare sleutel op ${place} is niet te lezen. Geef hem mee met --public-key.`,
      keyDiffers: (place: string) =>
        `Het logboek toont een andere openbare sleutel dan het anker ${place}. Vertrouw het niet; vraag wie de sleutel heeft gewijzigd.`,
      noAnswer: (place: string) =>
        `${place} antwoordt niet zoals een logboek. Draait de server, en klopt het adres?`,
    },
  },
  export: {
    usage: 'sluis export ID --purpose DOEL [--reason CODE] [--out BESTAND]',
    done: (path) => `Geschreven naar ${path}. Het is nu buiten Sluis: verwijder het als u klaar bent.`,
    exists: (path) => `${path} bestaat al; het wordt niet overschreven.`,
  },
  cases: {
    usage: 'sluis cases export --purpose DOEL [--reason CODE]',
    done: (count: number) =>
      `${count} ${count === 1 ? 'gesprek' : 'gesprekken'} geschreven, met iets anders op de plaats van wat gemist was. De rest van wat gezegd is, is leesbaar: verwijder het als u klaar bent.`,
    leftOut: (count: number) =>
      `${count} ${count === 1 ? 'is' : 'zijn'} weggelaten: u mag ${count === 1 ? 'het' : 'ze'} niet openen voor dit doel, of nu niet.`,
  },
  posture: {
    usage: 'sluis posture',
    states: { stands: 'staat', weak: 'zwak', down: 'OMVER', 'not-covered': 'niet gedekt' },
    checked: (at) => `Gecontroleerd om ${at}.`,
    columns: { control: 'maatregel', state: 'stand', about: 'over' },
  },
  token: {
    usage:
      'sluis token create --name NAAM --scope ingest|read --networks CIDR,… [--queues NAAM,…] [--days N]',
    collectUsage: 'sluis token collect ID',
    waiting: (id) =>
      `Een tweede persoon moet dit in de console goedkeuren. Haal het token daarna op met:\n  sluis token collect ${id}`,
    once: 'Dit is het token. Het wordt één keer getoond:',
  },
};

import type { Texts } from './texts.ts';

export const de: Texts = {
  help: `sluis – mehrschichtige Sicherheit für Kontaktzentren

  sluis serve | npm start       den Server starten
  sluis demo | npm run demo     eine Spielwiese mit Beispielgesprächen starten
  sluis login                   diese Maschine als Sie anmelden, bestätigt in der Konsole
  sluis import PFAD…            Aufnahmen mit ihren Transkripten senden
  sluis export ID               ein Gespräch als vCon holen
  sluis cases export            Übersehenes holen, als markierte Beiträge
  sluis posture                 welche Maßnahmen gerade stehen
  sluis token create            ein Token für eine Maschine erzeugen
  sluis token collect ID        ein genehmigtes Token abholen, einmal
  sluis detect DATEI|- | --jsonl   Schützenswertes in Text finden, offline
  sluis ledger verify           das Protokoll prüfen, offline
  sluis drill                   Spielwiesen des echten Produkts angreifen und messen

Überall: --json, --lang nl|de|fr|en, --help. Der Server wird unter SLUIS_URL gesucht (http://localhost:7300).
Endet mit 0 erledigt, 1 die Antwort ist nein, 2 falscher Gebrauch, 3 ging nicht.`,
  wrongUse: 'Das wird nicht verstanden. Gebrauch:',
  unknownCommand: (name) => `Den Befehl „${name}“ gibt es nicht. "sluis --help" zeigt alle.`,
  unknownLanguage: 'Bekannte Sprachen: nl, de, fr, en.',
  noServer: (url) =>
    `Unter ${url} antwortet kein Sluis. Starten Sie es (npm start), oder setzen Sie SLUIS_URL auf seine Adresse.`,
  notSignedIn: 'Sie sind hier nicht angemeldet, oder Ihre Sitzung ist vorbei. Rufen Sie "sluis login" auf.',
  urlWrong: 'SLUIS_URL muss aussehen wie https://sluis.example.org.',
  tokenFileUnreadable: (path) => `Die Token-Datei ${path} ist nicht lesbar.`,
  keyFileOpen: (path) =>
    `Andere können ${path} lesen. Geben Sie "chmod 600" darauf, oder löschen Sie die Datei und melden Sie sich neu an.`,
  refusedBy: (status, title) => `Der Server sagt nein (${status}): ${title}`,
  reasons: 'Warum:',
  login: {
    usage: 'sluis login',
    open: (url) =>
      `Öffnen Sie ${url} in dem Browser, in dem Sie angemeldet sind, und bestätigen Sie diesen Code:`,
    waiting: 'Warte auf die Bestätigung…',
    done: (name) => `Angemeldet als ${name}.`,
    refused: 'Es wurde nicht rechtzeitig bestätigt. Rufen Sie "sluis login" noch einmal auf.',
  },
  import: {
    usage: 'sluis import PFAD… [--token-file DATEI] [--metadata DATEI] [--dry-run]',
    nothing:
      'Dort ist nichts zu importieren: Ein Gespräch ist ein Transkript (.vtt, .srt, .txt, .json, .vcon) mit Ton (.wav) und Metadaten.',
    missing: (path) => `${path} gibt es nicht, oder es ist nicht lesbar.`,
    plan: (count, withSound) => `${count} ${count === 1 ? 'Gespräch' : 'Gespräche'}, ${withSound} mit Ton.`,
    leftOut: (count) => `${count} ${count === 1 ? 'Datei bleibt' : 'Dateien bleiben'} außen vor:`,
    whyLeftOut: {
      'no-transcript': 'Ton ohne Transkript',
      'no-metadata':
        'keine Metadaten: legen Sie eine metadata.json daneben, oder nennen Sie eine mit --metadata',
      'kind-unknown': 'kein Transkript oder Ton, der verstanden wird',
    },
    progress: (done, total, left) => `${done} von ${total}${left}`,
    timeLeft: (text) => `, noch etwa ${text}`,
    sent: (count) => `${count} importiert.`,
    already: (count) => `${count} ${count === 1 ? 'war' : 'waren'} schon da.`,
    refused: (count) => `${count} abgelehnt:`,
    findings: 'Gefunden und herausgenommen:',
    noFindings: 'Es wurde nichts Schützenswertes darin gefunden.',
  },
  ledger: {
    usage: 'sluis ledger verify [--data DIR | --url URL] [--anchor DIR] [--public-key KEY|FILE]',
    good: (size: number, anchors: number) =>
      `Das Protokoll ist vollständig: ${size} Einträge nachgerechnet, ${anchors} verankerte Prüfpunkte stimmen.`,
    noAnchor:
      'Kein Anker wurde befragt: Wer Server und Schlüsseldienst in der Hand hat, könnte alles neu geschrieben haben. Verwenden Sie --anchor.',
    bad: (index: number, size: number, reason: string) =>
      `Das Protokoll (${size} Einträge) stimmt ab Eintrag ${index} nicht: ${reason}.`,
    reasons: {
      'no-checkpoint': 'es gibt keinen Prüfpunkt',
      'checkpoint-signature': 'der Prüfpunkt ist nicht mit diesem Schlüssel signiert',
      missing: 'es fehlen Einträge',
      'entry-changed': 'der Eintrag wurde geändert',
      'entry-malformed': 'der Eintrag ist nicht lesbar',
      sequence: 'der Eintrag steht nicht an seinem Platz',
      'time-backwards': 'der Eintrag ist vor dem vorigen datiert',
      root: 'die Einträge ergeben nicht die signierte Wurzel',
      'anchor-differs':
        'ein verankerter Prüfpunkt spricht von anderen Einträgen: Das Protokoll wurde neu geschrieben',
      'anchor-longer': 'ein verankerter Prüfpunkt spricht von mehr Einträgen: Das Ende wurde abgeschnitten',
      'anchor-signature': 'ein verankerter Prüfpunkt ist nicht mit diesem Schlüssel signiert',
    },
    trouble: {
      noLog: (place: string) =>
        `Unter ${place} liegt kein Protokoll. Nennen Sie den Datenordner mit --data oder die Adresse mit --url.`,
      noKey: (place: string) =>
        `Der öffentliche Schlüssel unter ${place} ist nicht lesbar. Geben Sie ihn mit --public-key an.`,
      keyDiffers: (place: string) =>
        `Das Protokoll zeigt einen anderen öffentlichen Schlüssel als der Anker ${place}. Vertrauen Sie ihm nicht; fragen Sie, wer den Schlüssel geändert hat.`,
      noAnswer: (place: string) =>
        `${place} antwortet nicht wie ein Protokoll. Läuft der Server, und stimmt die Adresse?`,
    },
  },
  export: {
    usage: 'sluis export ID --purpose ZWECK [--reason CODE] [--out DATEI]',
    done: (path) =>
      `Nach ${path} geschrieben. Es liegt jetzt außerhalb von Sluis: löschen Sie es, wenn Sie fertig sind.`,
    exists: (path) => `${path} gibt es schon; es wird nicht überschrieben.`,
  },
  cases: {
    usage: 'sluis cases export --purpose ZWECK [--reason CODE]',
    done: (count: number) =>
      `${count} ${count === 1 ? 'Gespräch' : 'Gespräche'} geschrieben, mit Ersatz an der Stelle des Übersehenen. Der Rest des Gesagten ist lesbar: Löschen Sie es, wenn Sie fertig sind.`,
    leftOut: (count: number) =>
      `${count} ${count === 1 ? 'ist' : 'sind'} ausgelassen: Sie dürfen ${count === 1 ? 'es' : 'sie'} für diesen Zweck nicht öffnen, oder jetzt nicht.`,
  },
  posture: {
    usage: 'sluis posture',
    states: { stands: 'steht', weak: 'schwach', down: 'UMGEFALLEN', 'not-covered': 'nicht abgedeckt' },
    checked: (at) => `Geprüft um ${at}.`,
    columns: { control: 'Maßnahme', state: 'Stand', about: 'worüber' },
  },
  token: {
    usage:
      'sluis token create --name NAME --scope ingest|read --networks CIDR,… [--queues NAME,…] [--days N]',
    collectUsage: 'sluis token collect ID',
    waiting: (id) =>
      `Eine zweite Person muss das in der Konsole genehmigen. Holen Sie das Token danach ab mit:\n  sluis token collect ${id}`,
    once: 'Das ist das Token. Es wird einmal gezeigt:',
  },
};

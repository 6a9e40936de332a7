import type { Words } from './en.ts';

export const words: Words = {
  finding: {
    PERSON: 'Name',
    ADDRESS: 'Adresse',
    PHONE: 'Telefonnummer',
    EMAIL: 'E-Mail-Adresse',
    DATE_OF_BIRTH: 'Geburtsdatum',
    IBAN: 'IBAN',
    CARD_NUMBER: 'Kartennummer',
    CARD_EXPIRY: 'Ablaufdatum der Karte',
    CARD_CVV: 'Kartenprüfnummer',
    PIN: 'PIN',
    PASSWORD: 'Passwort',
    OTP: 'Einmalcode',
    NATIONAL_ID: 'Personenkennziffer',
    TAX_ID: 'Steuernummer',
    HEALTH_ID: 'Krankenversichertennummer',
    PASSPORT: 'Reisepassnummer',
    DRIVING_LICENCE: 'Führerschein',
    LICENCE_PLATE: 'Kennzeichen',
    CUSTOMER_ID: 'Kundennummer',
    USERNAME: 'Benutzername',
    IP_ADDRESS: 'IP-Adresse',
    SECURITY_ANSWER: 'Antwort auf Sicherheitsfrage',
    KEYPAD_TONES: 'Tastentöne',
  },
  role: {
    agent: 'Agent',
    'team-leader': 'Teamleitung',
    'quality-analyst': 'Qualitätsprüfung',
    'complaints-handler': 'Beschwerdestelle',
    'privacy-officer': 'Datenschutz',
    'fraud-analyst': 'Betrugsprüfung',
    'security-administrator': 'Sicherheitsverwaltung',
    'key-officer': 'Schlüsselverwahrung',
    auditor: 'Revision',
    supplier: 'Lieferant oder Beratung',
  },
  purpose: {
    quality: 'Qualität',
    complaint: 'Beschwerde',
    training: 'Schulung',
    fraud: 'Betrug',
    'rights-request': 'Anfrage eines Kunden zu seinen Daten',
    'recording-duty': 'Aufzeichnungspflicht',
    dispute: 'Streitfall',
  },
  class: {
    ordinary: 'gewöhnlich',
    payment: 'Zahlung',
    special: 'besondere Kategorie (Gesundheit …)',
    'must-keep': 'aufbewahrungspflichtig',
  },
  consent: {
    unknown: 'unbekannt',
    'notice-given': 'hingewiesen',
    consented: 'eingewilligt',
    objected: 'widersprochen',
    withdrawn: 'widerrufen',
  },
  languageName: { nl: 'Niederländisch', de: 'Deutsch', fr: 'Französisch', en: 'Englisch' },
  layer: {
    line: 'Leitung',
    filter: 'Filter',
    vault: 'Tresor',
    access: 'Zugang',
    watch: 'Wache',
    supply: 'Herkunft',
    host: 'Maschine',
  },
  layerQuestion: {
    line: 'Darf dieser Anruf herein, und wer ruft an?',
    filter: 'Was darf nie gespeichert werden?',
    vault: 'Lässt sich Gespeichertes ohne Schlüssel lesen, unbemerkt ändern oder verlieren?',
    access: 'Darf diese Person das öffnen: auf diesem Gerät, von hier, jetzt, zu diesem Zweck?',
    watch: 'Was ist geschehen, und sieht etwas falsch aus?',
    supply: 'Ist das die Software, die wir betreiben wollten?',
    host: 'Was gibt die Maschine selbst preis?',
  },
  control: {
    REDACT: 'Schwärzen vor dem Speichern',
    ENC: 'Versiegelte Objekte',
    STORE: 'Zweites Siegel',
    KEY: 'Schlüsseldienst',
    SEG: 'Schlüssel und Objekte getrennt',
    MFA: 'Zweiter Faktor',
    BIND: 'Sitzung an das Gerät gebunden',
    NET: 'Bekannte Netze',
    HOURS: 'Arbeitszeiten',
    NEED: 'Kenntnis nur bei Bedarf',
    VOL: 'Kontingent an Öffnungen',
    DUAL: 'Vier Augen',
    TRAIN: 'Schulung',
    LEAVER: 'Ausgeschiedene',
    ROLE: 'Rolle',
    AUDIT: 'Protokoll',
    WITNESS: 'Zeuge des Protokolls',
    ANCHOR: 'Prüfpunkte an anderem Ort',
    SWAP: 'Auslagerungsspeicher',
    DUMP: 'Speicherabbilder',
    ACCOUNT: 'Konto des Servers',
    ROLES: 'Datenbankrollen',
    TENANT: 'Mandanten getrennt',
    UPSTREAM: 'Aufnahmen bei der Plattform',
    GATE: 'Andere Anwendungen',
    PURPOSE: 'Zweck',
    SETUP: 'Einrichtung',
  },
  reason: {
    MFA: 'Inhalte brauchen einen zweiten Faktor. Melden Sie sich neu an, mit Passkey oder mit Passwort und Code.',
    BIND: 'Diese Sitzung gehört zu einem anderen Gerät. Melden Sie sich auf diesem an.',
    NET: 'Sie sind außerhalb der Netze, aus denen Inhalte geöffnet werden dürfen. Verbinden Sie sich mit Büronetz oder VPN.',
    HOURS:
      'Es ist außerhalb Ihrer Arbeitszeit. Kommen Sie in Ihrer Schicht wieder, oder bitten Sie die Teamleitung, sie zu ändern.',
    NEED: 'Dieses Gespräch gehört nicht zu Ihrem Team, Ihrer Stichprobe, Ihrem Fall oder einer Freigabe. Beantragen Sie eine Freigabe mit Zweck.',
    VOL: 'Ihr Kontingent an Öffnungen ist aufgebraucht. Morgen ist es wieder voll; die Teamleitung kann mehr beantragen.',
    DUAL: 'Hierfür braucht es eine zweite Person. Bitten Sie jemanden, der das genehmigen darf.',
    TRAIN: 'Ihre Schulung ist abgelaufen. Schließen Sie sie ab und öffnen Sie dann erneut.',
    LEAVER: 'Dieses Konto ist geschlossen.',
    ROLE: 'Ihre Rolle umfasst das nicht. Jemand mit der richtigen Rolle kann es tun.',
    PURPOSE:
      'Ihre Rolle darf Gespräche nicht zu diesem Zweck öffnen. Wählen Sie den Zweck, den Sie wirklich haben.',
    SETUP:
      'Sluis wird eingerichtet: Nichts wird abgespielt, bis es zwei Personen für die Sicherheitsverwaltung und eine für die Schlüsselverwahrung gibt.',
    other: 'Eine Maßnahme sagt nein ({{code}}).',
  },
  reasonCode: {
    'new-account':
      'Ihr Konto ist zu neu, um die zweite Person zu sein. Fragen Sie jemanden, der länger hier ist.',
    'requester-left': 'Wer das beantragt hat, ist nicht mehr hier. Lehnen Sie es ab.',
    'about-you': 'Das betrifft Sie selbst; jemand anderes muss entscheiden.',
    'own-request': 'Das haben Sie selbst beantragt; jemand anderes muss entscheiden.',
    'role-decides-nothing':
      'Ihre Rolle entscheidet darüber nicht. Jemand aus Datenschutz oder Sicherheitsverwaltung kann es.',
    'special-needs-grant':
      'Gespräche einer besonderen Kategorie brauchen eine Freigabe, auch im eigenen Team. Beantragen Sie eine, mit einem Zweck; eine zweite Person erteilt sie.',
    'not-in-sample': 'Dieses Gespräch ist nicht in der Stichprobe, die für Sie gezogen wurde.',
    'not-a-case':
      'Dieses Gespräch gehört zu keinem offenen Fall. Verknüpfen Sie es mit einem, oder beantragen Sie eine Freigabe.',
    'not-your-team':
      'Dieses Gespräch gehört einem anderen Team. Fragen Sie dessen Leitung, oder beantragen Sie eine Freigabe.',
    'not-yours': 'Sie können nur Ihre eigenen neueren Gespräche öffnen. Fragen Sie Ihre Teamleitung.',
    'needs-grant':
      'Für dieses Gespräch brauchen Sie eine Freigabe: Beantragen Sie sie mit Zweck; eine zweite Person erteilt sie.',
    'role-reads-nothing': 'Diese Rolle verwaltet oder prüft; sie hört nie mit. Das ist Absicht.',
    'budget-used-up':
      'Ihr Kontingent von {{budget}} Öffnungen am Tag ist aufgebraucht. Morgen ist es wieder voll.',
  },
  because: {
    role: 'durch die Rolle',
    team: 'gleiches Team',
    own: 'eigenes Gespräch',
    sample: 'in der Stichprobe',
    case: 'eigener Fall',
    grant: 'mit Freigabe',
    other: '{{code}}',
  },
  problem: {
    'no-answer':
      'Sluis antwortet nicht. Prüfen Sie Ihre Verbindung; hält es an, fragen Sie den Betreiber der Anlage.',
    'not-signed-in': 'Sie sind nicht angemeldet, oder Ihre Sitzung ist zu Ende. Melden Sie sich neu an.',
    'sign-in-failed':
      'Das passt nicht. Prüfen Sie Anmeldename, Passwort und Code, und versuchen Sie es noch einmal.',
    'access-denied': 'Das dürfen Sie nicht.',
    'not-found': 'Hier ist nichts, oder Sie dürfen es nicht sehen.',
    'request-invalid': 'Etwas im Formular stimmt nicht. Prüfen Sie es und senden Sie es noch einmal.',
    'too-many-requests': 'Zu viele Versuche in kurzer Zeit. Warten Sie {{seconds}} Sekunden.',
    'in-set-up': 'Sluis wird eingerichtet: Es nimmt an, spielt aber noch nichts ab.',
    'proof-invalid':
      'Dieser Browser konnte nicht beweisen, dass die Sitzung seine ist. Prüfen Sie die Uhr Ihres Geräts und melden Sie sich neu an.',
    'opening-over': 'Diese Öffnung ist zu Ende. Öffnen Sie das Gespräch noch einmal.',
    'conversation-changed':
      'Jemand anders hat dieses Gespräch inzwischen geändert. Öffnen Sie es noch einmal und sehen Sie nach, ob noch etwas zu tun ist.',
    'key-retired':
      'Eine Stelle dieses Gesprächs wurde endgültig geschwärzt, und dies ist eine ältere Kopie. Sie wird nicht mehr geöffnet.',
    'passage-too-long': 'Markieren Sie höchstens {{most}} Zeichen auf einmal.',
    'conversation-unknown': 'Dieses Gespräch gibt es nicht, oder Sie dürfen es nicht sehen.',
    'session-other-device': 'Diese Sitzung gehört zu einem anderen Gerät. Melden Sie sich auf diesem an.',
    'network-unknown':
      'Sie sind außerhalb der Netze, die hierhin dürfen. Verbinden Sie sich mit Büronetz oder VPN.',
    'password-too-weak': 'Dieses Passwort ist zu leicht zu erraten. Nehmen Sie ein längeres.',
    'roles-conflict': 'Eine Person kann nicht verwalten und mithören. Wählen Sie andere Rollen.',
    'person-invalid': 'Etwas zur Person fehlt oder stimmt nicht. Prüfen Sie das Formular.',
    'link-invalid': 'Dieser Link gilt nicht mehr. Bitten Sie um einen neuen.',
    'approval-decided':
      'Darüber ist schon entschieden, oder niemand hat rechtzeitig entschieden. Beantragen Sie es neu, wenn es noch gebraucht wird.',
    'approval-unknown': 'Diesen Antrag gibt es nicht, oder Sie dürfen ihn nicht sehen.',
    'code-unknown':
      'Dieser Code ist nicht bekannt, oder seine Zeit ist vorbei. Rufen Sie „sluis login“ noch einmal auf und geben Sie den Code ein, der dort steht.',
    'code-wrong':
      'Der Code passt nicht. Prüfen Sie die Uhr des Geräts, das ihn zeigt, und nehmen Sie den Code, der dort jetzt steht.',
    'link-at-terminal':
      'Die Links der Einrichtung werden dort ausgegeben, wo der Server läuft. Starten Sie ihn dort neu, um einen neuen zu bekommen.',
    'idempotency-key-reused':
      'Mit demselben Schlüssel wurde ein anderes Gespräch gesendet. Wählen Sie die Dateien neu.',
    'idempotency-in-flight': 'Dasselbe Gespräch wird gerade gespeichert. Warten Sie einen Moment.',
    'metadata-invalid':
      'Die Metadaten passen bei „{{at}}“ nicht. Berichtigen Sie das Feld und senden Sie neu.',
    'parts-out-of-order': 'Die Teile kamen in falscher Reihenfolge. Wählen Sie die Dateien neu.',
    'upload-truncated': 'Das Senden brach ab, und nichts wurde gespeichert. Senden Sie es noch einmal.',
    'transcript-empty': 'Das Transkript enthält keine Wörter. Wählen Sie das zu dieser Aufnahme.',
    'transcript-encoding': 'Das Transkript ist nicht UTF-8. Speichern Sie es als UTF-8 und senden Sie neu.',
    'transcript-compressed': 'Das Transkript ist gepackt. Entpacken Sie es zuerst.',
    'transcript-format':
      'Das Transkript hat eine Form, die Sluis nicht kennt. Gelesen werden WebVTT, SRT, vCon, Text wie „Agent: …“ und das JSON der gängigen Spracherkenner.',
    'transcript-malformed':
      'Das Transkript sieht nach {{format}} aus, passt aber bei „{{at}}“ nicht dazu. Exportieren Sie es neu und senden Sie es unverändert.',
    'transcript-unfinished':
      'Die Spracherkennung war noch nicht fertig oder gescheitert, als dies geschrieben wurde. Rufen Sie das Transkript noch einmal ab, sobald es vollständig ist.',
    'transcript-without-words':
      'Das beschreibt eine Aufnahme, enthält aber keines ihrer Wörter. Exportieren Sie das Transkript selbst und senden Sie dieses.',
    'transcript-partial':
      'Das ist eine Seite eines Transkripts, das mehr davon hat. Rufen Sie es als Ganzes ab, oder fügen Sie die Seiten zusammen.',
    'times-unit':
      'Die Zeiten passen zu keiner Sprache, weder in Sekunden noch in Millisekunden. Exportieren Sie das Transkript neu: Sie bestimmen, was verdeckt wird.',
    'times-beyond-duration':
      'Das Transkript nennt Wörter weit nach dem Ende, das es selbst angibt. Exportieren Sie es neu: Die Zeiten bestimmen, was verdeckt wird.',
    'transcript-too-large': 'Das Transkript ist zu groß. Teilen Sie das Gespräch.',
    'too-many-parties': 'Ein Gespräch hat höchstens 100 Beteiligte.',
    'times-backwards':
      'Zeiten im Transkript laufen rückwärts. Exportieren Sie es neu: Sie bestimmen, was im Ton verdeckt wird.',
    'times-contradict':
      'Zeiten von Wörtern liegen außerhalb ihres Redebeitrags. Exportieren Sie das Transkript neu: Sie bestimmen, was im Ton verdeckt wird.',
    'transcript-without-times':
      'Das Transkript hat keine Zeiten, also ließe sich im Ton nichts verdecken. Senden Sie eines mit Zeiten, oder lassen Sie den Ton weg.',
    'sound-beyond-transcript':
      'In der Aufnahme ist eine Stimme, für die das Transkript keine Wörter hat. Senden Sie ein Transkript der ganzen Aufnahme, von jedem Kanal.',
    'transcript-shifted':
      'Die Zeiten im Transkript passen nicht zu den Stimmen in der Aufnahme. Prüfen Sie, ob beide zusammengehören und im selben Moment beginnen.',
    'transcript-longer-than-audio':
      'Das Transkript ist länger als der Ton: Die beiden gehören nicht zusammen.',
    'vcon-signed': 'Dieser vCon ist signiert und hier nicht prüfbar. Senden Sie ihn ohne Signatur.',
    'vcon-encrypted': 'Dieser vCon ist verschlüsselt. Entschlüsseln Sie ihn zuerst.',
    'vcon-no-metadata':
      'Der vCon sagt nichts zu Warteschlange, Land und Klasse. Senden Sie ihn mit Metadaten.',
    'vcon-external-sound': 'Der vCon verweist auf eine Aufnahme anderswo. Fügen Sie diese Datei hier hinzu.',
    'vcon-text-kind':
      'Eine Nachricht in diesem vCon ist kein reiner Text, sondern HTML oder eine ganze E-Mail. Senden Sie den Inhalt als reinen Text.',
    'vcon-several-dialogs': 'Der vCon enthält mehrere Aufnahmen. Senden Sie sie einzeln.',
    'not-wav': 'Der Ton ist kein WAV. Wandeln Sie ihn in WAV um, PCM oder G.711.',
    'wav-truncated': 'Der Ton endet mittendrin. Kopieren Sie die Datei noch einmal.',
    'wav-format': 'Diese Tonform nimmt Sluis nicht an. Wandeln Sie um in WAV, PCM oder G.711, 8 bis 48 kHz.',
    'wav-empty': 'Die Aufnahme enthält keinen Ton.',
    'body-too-large': 'Die Datei ist größer, als hier angenommen wird.',
    'media-type-unknown': 'Diese Art Datei wird hier nicht angenommen.',
    busy: 'Gerade kommen viele Gespräche herein. Senden Sie dieses gleich noch einmal.',
    'disk-full': 'Die Platte ist voll. Nichts wurde gespeichert; der Betreiber muss Platz schaffen.',
    'content-damaged':
      'Das Gespeicherte wurde verändert oder beschädigt und wird darum nicht geöffnet. Melden Sie es dem Betreiber.',
    'key-service-unavailable':
      'Der Schlüsseldienst antwortet nicht, also lässt sich nichts öffnen. Der Betreiber muss nachsehen.',
    'database-unavailable':
      'Die Datenbank antwortet nicht. Nichts ging verloren; versuchen Sie es gleich noch einmal.',
    'ledger-unavailable':
      'Ins Protokoll lässt sich nicht schreiben, also wird nichts geöffnet. Versuchen Sie es gleich noch einmal.',
    'passkey-cancelled': 'Es kam kein Passkey. Versuchen Sie es neu und folgen Sie Ihrem Gerät.',
    'passkey-unsupported':
      'Dieser Browser kennt keine Passkeys. Nehmen Sie Passwort und Code, oder einen anderen Browser.',
    unavailable: 'Ein Teil von Sluis ist kurz weg. Nichts wurde halb getan; versuchen Sie es noch einmal.',
    refused: 'Sluis sagt nein ({{code}}).',
    internal:
      'In Sluis ging etwas schief. Nichts wurde halb getan. Bleibt es so, sagen Sie es dem Betreiber.',
  },
  ledgerType: {
    'conversation.received': 'Gespräch empfangen',
    'conversation.refused': 'Gespräch abgelehnt',
    'conversation.opened': 'Gespräch geöffnet',
    'conversation.exported': 'Gespräch ausgeführt',
    'conversation.searched': 'In Gesprächen gesucht',
    'conversation.reported': 'Schwärzung gemeldet',
    'conversation.masked': 'Stelle endgültig geschwärzt',
    'access.denied': 'Zugang verweigert',
    'access.explained': 'Gefragt, warum jemand nicht kann',
    'session.started': 'Angemeldet',
    'session.refused': 'Anmeldung abgelehnt',
    'session.ended': 'Abgemeldet',
    'machine.refused': 'Maschine abgelehnt',
    'person.proposed': 'Person beantragt',
    'person.created': 'Person angelegt',
    'person.changed': 'Person geändert',
    'person.deactivated': 'Konto geschlossen',
    'enrolment.issued': 'Einschreibelink erstellt',
    'enrolment.completed': 'Eingeschrieben',
    'enrolment.refused': 'Einschreibung abgelehnt',
    'approval.requested': 'Genehmigung beantragt',
    'approval.given': 'Genehmigt',
    'approval.refused': 'Genehmigung abgelehnt',
    'token.proposed': 'Token beantragt',
    'token.created': 'Token erstellt',
    'token.revoked': 'Token widerrufen',
    'grant.requested': 'Freigabe beantragt',
    'grant.given': 'Freigabe erteilt',
    'grant.ended': 'Freigabe beendet',
    'sample.drawn': 'Stichprobe gezogen',
    'setup.completed': 'Einrichtung abgeschlossen',
    'policy.changed': 'Regeln geändert',
    'control.weakened': 'Maßnahme geschwächt',
    'control.restored': 'Maßnahme wiederhergestellt',
    'ledger.verified': 'Protokoll geprüft',
    'ledger.misfit': 'Protokoll stimmt nicht',
    'keys.created': 'Schlüssel erstellt',
    'keys.retired': 'Schlüssel aufgegeben',
    'system.started': 'Server gestartet',
    'system.stopped': 'Server beendet',
    'drill.ran': 'Übung durchgeführt',
  },
  posture: {
    fallback: {
      stands: 'Die Maßnahme wurde erprobt und tut, was sie soll.',
      weak: 'Die Maßnahme steht, aber nicht so fest, wie sie könnte.',
      down: 'Die Maßnahme steht nicht.',
      'not-covered': 'Hierhin reicht keine Maßnahme.',
    },
    'probe-failed': 'Die Probe selbst schlug fehl, also ist nichts bekannt. Sehen Sie ins Log des Servers.',
    'probe-timed-out': 'Die Probe antwortete nicht rechtzeitig, also ist nichts bekannt.',
    REDACT: {
      removes:
        'Eben wurde ein Gespräch mit eingesetzten Geheimnissen gefiltert: Alle wurden gefunden und entfernt.',
      'lets-through':
        'Eben wurde ein Gespräch mit eingesetzten Geheimnissen gefiltert: {{count}} kamen durch.',
      'policy-leaves':
        'Die Regeln lassen mehr lesbar als die Voreinstellung: {{ways}}. Prüfen Sie, ob das so bleiben soll.',
    },
    ENC: {
      sealed: 'Eben wurde ein Probetext versiegelt; in dem, was herauskam, war nichts zu lesen.',
      readable: 'Gespeichertes lässt sich ohne Schlüssel lesen.',
    },
    STORE: {
      sealed:
        'Eben wurde ein Probetext allein mit dem zweiten Siegel versiegelt und wieder geöffnet; zu lesen war darin nichts, und sein Schlüssel liegt auf einer eigenen Platte.',
      readable: 'Ohne das erste Siegel ist Gespeichertes lesbar: Das zweite fehlt.',
      'does-not-open':
        'Was mit dem zweiten Siegel versiegelt wurde, geht nicht mehr auf. Spielen Sie nichts ab und holen Sie den Schlüssel aus der Sicherung.',
      'key-same-disk':
        'Das zweite Siegel hält, aber sein Schlüssel liegt auf derselben Platte wie die Objekte oder die anderen Schlüssel. Legen Sie SLUIS_STORE_KEY woandershin.',
    },
    MFA: { refuses: 'Eben wurde eine Anmeldung mit nur einem Faktor versucht und abgelehnt.' },
    BIND: { refuses: 'Eben wurde eine Anfrage ohne den Schlüssel ihrer Sitzung versucht und abgelehnt.' },
    NET: { refuses: 'Eben wurde ein Öffnen aus einem unbekannten Netz versucht und abgelehnt.' },
    HOURS: { refuses: 'Eben wurde ein Öffnen außerhalb der Arbeitszeit versucht und abgelehnt.' },
    NEED: { refuses: 'Eben wurde versucht, ein fremdes Gespräch zu öffnen; es wurde abgelehnt.' },
    VOL: { refuses: 'Eben wurde eine Öffnung über das Kontingent hinaus versucht und abgelehnt.' },
    LEAVER: { refuses: 'Eben wurde versucht, mit einem geschlossenen Konto zu öffnen; es wurde abgelehnt.' },
    DUAL: {
      refuses: 'Eben wurde versucht, einen eigenen Antrag zu genehmigen; es wurde abgelehnt.',
      'lets-through':
        'Jemand kann den eigenen Antrag genehmigen. Erteilen Sie keine Rechte mehr, bis das behoben ist.',
    },
    AUDIT: {
      fits: 'Alle {{count}} Einträge wurden eben nachgerechnet und passen zum signierten Prüfpunkt und zum Anker.',
      'fits-lately':
        'Alle {{count}} Einträge wurden in den letzten zehn Minuten nachgerechnet und passen zum signierten Prüfpunkt und zum Anker.',
      empty: 'Das Protokoll ist noch leer.',
      misfit:
        'Eintrag {{index}} des Protokolls passt nicht. Halten Sie an und finden Sie heraus, wer ihn änderte.',
      closed: 'Ins Protokoll lässt sich nicht schreiben ({{because}}): Bis dahin wird nichts geöffnet.',
      'no-anchor':
        'Prüfpunkte liegen nur auf dieser Maschine. Setzen Sie SLUIS_ANCHOR auf einen anderen Ort.',
      'not-published': 'Der neueste Prüfpunkt ist nicht veröffentlicht.',
      'signs-anything':
        'Der Zeuge hat einen Prüfpunkt signiert, der einem älteren widerspricht. Trauen Sie diesem Protokoll nicht.',
    },
    ROLES: {
      narrow: 'Jede der {{count}} Datenbankrollen kann nur ihre eigene Arbeit.',
      'too-mighty': 'Die Datenbankrolle {{role}} kann mehr als ihre Arbeit.',
    },
    TENANT: {
      apart: 'Eben wurde nach Zeilen eines anderen Mandanten gefragt, und keine kam.',
      open: 'Zeilen eines anderen Mandanten lassen sich lesen.',
    },
    SWAP: {
      none: 'Es gibt keinen Auslagerungsspeicher: Der Arbeitsspeicher kommt nie auf eine Platte.',
      encrypted: 'Der Auslagerungsspeicher ist verschlüsselt.',
      unencrypted:
        'Der Auslagerungsspeicher ist nicht verschlüsselt: Ungefilterte Sprache könnte auf die Platte geraten. Verschlüsseln Sie ihn oder schalten Sie ihn ab.',
    },
    DUMP: {
      off: 'Speicherabbilder sind abgeschaltet.',
      on: 'Speicherabbilder sind an: Ein Absturz könnte Arbeitsspeicher auf die Platte schreiben. Starten Sie Sluis mit seinem Starter.',
      unknown: 'Ob Speicherabbilder abgeschaltet sind, war auf diesem System nicht zu lesen.',
    },
    ACCOUNT: {
      own: 'Der Server läuft unter einem eigenen Konto.',
      root: 'Der Server läuft als root. Nehmen Sie die systemd-Unit aus der Dokumentation.',
    },
    SEG: {
      apart: 'Schlüssel, Objekte und Datenbank liegen auf verschiedenen Platten.',
      'keys-same-disk':
        'Die Schlüssel liegen auf derselben Platte wie das, was sie öffnen: Wer sie mitnimmt, hat beides. Legen Sie SLUIS_KEYS woandershin.',
      'keys-inside-data': 'Die Schlüssel liegen im Datenordner. Verschieben Sie sie jetzt.',
    },
    KEY: {
      refuses: 'Der Schlüsseldienst weist jeden ab, der keinen Protokolleintrag vorzeigen kann.',
      sealed:
        'Der Schlüsseldienst ist verschlossen: Nichts lässt sich öffnen, bis seine Passphrase gegeben wird.',
      'gives-without-evidence':
        'Der Schlüsseldienst gab einen Schlüssel ohne Protokolleintrag. Benutzen Sie diese Anlage nicht weiter.',
      'old-key-not-given-up':
        'Eine Stelle wurde geschwärzt, aber der Schlüssel der vorigen Fassung konnte seit über fünf Minuten nicht aufgegeben werden: Kopien davon lassen sich noch öffnen. Prüfen Sie, ob Schlüsseldienst und Protokoll antworten, und lesen Sie das Log des Servers.',
      'file-without-passphrase':
        'Der Schlüsseldienst weist ohne Protokolleintrag ab, doch seine Schlüsseldatei hat keine Passphrase. Setzen Sie eine.',
    },
    UPSTREAM: {
      'platform-recordings':
        'Aufnahmen, die Ihre Telefonieplattform noch behält, sind ungefiltert. Schalten Sie deren Aufnahme ab, oder löschen Sie sie nach dem Import.',
    },
    GATE: {
      'other-applications':
        'Anwendungen, die nicht hinter Sluis stehen (CRM, Mail, Chat), zeigen, was sie immer zeigten.',
    },
  },
  drillAttack: {
    D01: 'Gestohlene Platte mit den Aufnahmen',
    D02: 'Gestohlene Datenbank',
    D04: 'Platte und Konfiguration ohne den Schlüsseldienst',
    D07: 'Vertauschte Aufnahmen oder Stücke davon',
    D08: 'Spuren in temporären Dateien, Logs und Abbildern',
    D09: 'Gestohlenes Passwort',
    D11: 'Gestohlenes Sitzungscookie',
    D19: 'Nachts und von anderswo',
    D23: 'Verändertes Protokoll',
    D36: 'Sprachmenü, das Kartennummern und PINs aufnimmt',
  },
  drillStep: {
    'search-files':
      '{{files}} Dateien ({{bytes}} Bytes) nach gesprochenen Geheimnissen durchsucht, in jeder Kodierung.',
    'search-tables': '{{tables}} Tabellen der gestohlenen Datenbank gelesen.',
    'open-with-found-keys': 'Jeden Schlüssel aus der Beute an jedem versiegelten Objekt probiert.',
    'guess-index': '{{words}} Wörter gegen den Suchindex probiert.',
    'sign-in': 'Mit allem angemeldet, was der Person gehört.',
    'read-conversation': 'Ein Gespräch abgerufen.',
    d07: {
      files: 'Die versiegelten Dateien eines Gesprächs an die Stelle eines anderen gelegt.',
      rows: 'In der Datenbank vertauscht, welche Dateien zu zwei Gesprächen gehören.',
      'rows-and-keys': 'Auch ihre verpackten Schlüssel vertauscht.',
      chunks: 'Zwei Stücke innerhalb einer versiegelten Aufnahme vertauscht.',
    },
    d08: {
      data: '{{files}} Dateien des Datenordners durchsucht: Datenbank, Write-Ahead-Log, Protokoll.',
      keys: '{{files}} Dateien des Schlüsselordners durchsucht.',
      logs: '{{files}} Logs durchsucht.',
      anchor: '{{files}} Dateien des Ankers durchsucht.',
      temporary: '{{files}} inzwischen entstandene temporäre Dateien durchsucht.',
      'working-folder': '{{files}} neue Dateien des Arbeitsordners durchsucht.',
    },
    d09: {
      'guessed-code': 'Das Passwort mit einem geratenen Code probiert.',
      'all-zeros': 'Das Passwort mit dem Code 000000 probiert.',
      'code-of-this-morning': 'Das Passwort mit einem Code probiert, der heute Morgen abgeschaut wurde.',
    },
    d11: { 'without-proof': 'Das kopierte Cookie ohne den Schlüssel seines Browsers benutzt.' },
    d23: {
      'edit-one-entry': 'Ein Byte eines Eintrags verändert.',
      'edit-and-rehash': 'Einen Eintrag verändert und alle Hashes danach neu berechnet.',
      'delete-an-entry': 'Einen Eintrag entfernt und alle Hashes neu berechnet.',
      'swap-two-entries': 'Zwei Einträge vertauscht und alle Hashes neu berechnet.',
      'cut-the-tail': 'Den neuesten Eintrag abgeschnitten.',
      'rewrite-and-sign-with-own-key':
        'Das Protokoll neu geschrieben und mit einem eigenen Schlüssel signiert.',
      'rewrite-and-sign-with-found-keys':
        'Das Protokoll neu geschrieben und mit jedem auf den Platten gefundenen Schlüssel signiert.',
      'back-date-and-rehash': 'Einen Eintrag um eine Stunde zurückdatiert und alle Hashes neu berechnet.',
      'restore-an-old-copy': 'Eine alte Kopie zurückgespielt, vollständig und richtig signiert.',
    },
    d36: {
      typed: '{{read}} von {{numbers}} eingetippten Nummern aus den Tastentönen im Ton gelesen.',
      spoken: '{{read}} von {{numbers}} gesprochenen Nummern in Wörtern und Listen gelesen.',
      files: '{{files}} Dateien von Logs und Protokoll danach durchsucht.',
    },
    other: '{{key}}',
  },
};

import type { Words } from './en.ts';

export const words: Words = {
  finding: {
    PERSON: 'nom',
    ADDRESS: 'adresse',
    PHONE: 'numéro de téléphone',
    EMAIL: 'adresse e-mail',
    DATE_OF_BIRTH: 'date de naissance',
    IBAN: 'IBAN',
    CARD_NUMBER: 'numéro de carte',
    CARD_EXPIRY: 'date d’expiration de la carte',
    CARD_CVV: 'cryptogramme de la carte',
    PIN: 'code PIN',
    PASSWORD: 'mot de passe',
    OTP: 'code à usage unique',
    NATIONAL_ID: 'numéro national',
    TAX_ID: 'numéro fiscal',
    HEALTH_ID: 'numéro d’assuré',
    PASSPORT: 'numéro de passeport',
    DRIVING_LICENCE: 'permis de conduire',
    LICENCE_PLATE: 'plaque d’immatriculation',
    CUSTOMER_ID: 'numéro de client',
    USERNAME: 'nom d’utilisateur',
    IP_ADDRESS: 'adresse IP',
    SECURITY_ANSWER: 'réponse de sécurité',
    KEYPAD_TONES: 'tonalités du clavier',
  },
  role: {
    agent: 'conseiller',
    'team-leader': 'responsable d’équipe',
    'quality-analyst': 'analyste qualité',
    'complaints-handler': 'chargé des réclamations',
    'privacy-officer': 'délégué à la protection des données',
    'fraud-analyst': 'analyste fraude',
    'security-administrator': 'administrateur sécurité',
    'key-officer': 'gardien des clés',
    auditor: 'auditeur',
    supplier: 'fournisseur ou consultant',
  },
  purpose: {
    quality: 'Qualité',
    complaint: 'Réclamation',
    training: 'Formation',
    fraud: 'Fraude',
    'rights-request': 'Demande d’un client sur ses données',
    'recording-duty': 'Obligation d’enregistrement',
    dispute: 'Litige',
  },
  class: {
    ordinary: 'ordinaire',
    payment: 'paiement',
    special: 'catégorie particulière (santé…)',
    'must-keep': 'à conserver',
  },
  consent: {
    unknown: 'inconnu',
    'notice-given': 'informé',
    consented: 'accordé',
    objected: 'opposition',
    withdrawn: 'retiré',
  },
  languageName: { nl: 'Néerlandais', de: 'Allemand', fr: 'Français', en: 'Anglais' },
  layer: {
    line: 'Ligne',
    filter: 'Filtre',
    vault: 'Coffre',
    access: 'Accès',
    watch: 'Veille',
    supply: 'Provenance',
    host: 'Machine',
  },
  layerQuestion: {
    line: 'Cet appel peut-il entrer, et qui appelle ?',
    filter: 'Qu’est-ce qui ne doit jamais être stocké ?',
    vault: 'Ce qui est stocké peut-il être lu sans les clés, modifié à l’insu de tous, ou perdu ?',
    access: 'Cette personne peut-elle ouvrir ceci : sur cet appareil, d’ici, maintenant, dans ce but ?',
    watch: 'Que s’est-il passé, et quelque chose semble-t-il anormal ?',
    supply: 'Est-ce bien le logiciel que nous voulions exécuter ?',
    host: 'Que livre la machine elle-même ?',
  },
  control: {
    REDACT: 'Retrait avant stockage',
    ENC: 'Objets scellés',
    STORE: 'Second sceau',
    KEY: 'Service de clés',
    SEG: 'Clés et objets séparés',
    MFA: 'Second facteur',
    BIND: 'Session liée à l’appareil',
    NET: 'Réseaux connus',
    HOURS: 'Heures de travail',
    NEED: 'Besoin d’en connaître',
    VOL: 'Quota d’ouvertures',
    DUAL: 'Seconde personne',
    TRAIN: 'Formation',
    LEAVER: 'Départs',
    ROLE: 'Rôle',
    AUDIT: 'Registre',
    WITNESS: 'Témoin du registre',
    ANCHOR: 'Points de contrôle ailleurs',
    SWAP: 'Mémoire d’échange',
    DUMP: 'Images mémoire',
    ACCOUNT: 'Compte du serveur',
    ROLES: 'Rôles de la base',
    TENANT: 'Clients séparés',
    UPSTREAM: 'Enregistrements de la plateforme',
    GATE: 'Autres applications',
    PURPOSE: 'But',
    SETUP: 'Mise en place',
  },
  reason: {
    MFA: 'Le contenu demande un second facteur. Reconnectez-vous avec une clé d’accès, ou avec mot de passe et code.',
    BIND: 'Cette session appartient à un autre appareil. Connectez-vous sur celui-ci.',
    NET: 'Vous êtes hors des réseaux d’où le contenu peut être ouvert. Connectez-vous au réseau du bureau ou au VPN.',
    HOURS:
      'Vous êtes hors de vos heures de travail. Revenez pendant votre service, ou demandez à votre responsable de le modifier.',
    NEED: 'Cette conversation ne relève ni de votre équipe, ni de votre échantillon, ni d’un dossier ou d’une autorisation. Demandez une autorisation, avec un but.',
    VOL: 'Votre quota d’ouvertures est épuisé. Il se renouvelle demain ; un responsable peut en demander davantage.',
    DUAL: 'Il faut une seconde personne. Demandez à un collègue qui peut l’approuver.',
    TRAIN: 'Votre formation n’est plus à jour. Terminez-la, puis ouvrez de nouveau.',
    LEAVER: 'Ce compte est fermé.',
    ROLE: 'Votre rôle ne comprend pas cela. Quelqu’un qui a le bon rôle peut le faire.',
    PURPOSE:
      'Votre rôle ne peut pas ouvrir de conversations dans ce but. Choisissez le but que vous avez réellement.',
    SETUP:
      'Sluis est en cours de mise en place : rien n’est lu tant qu’il n’y a pas deux administrateurs sécurité et un gardien des clés.',
    other: 'Un contrôle a dit non ({{code}}).',
  },
  reasonCode: {
    'new-account':
      'Votre compte est trop récent pour être la seconde personne. Demandez à quelqu’un qui est là depuis plus longtemps.',
    'requester-left': 'La personne qui l’a demandé n’est plus là. Refusez.',
    'about-you': 'Cela vous concerne vous-même ; quelqu’un d’autre doit décider.',
    'own-request': 'C’est votre propre demande ; quelqu’un d’autre doit décider.',
    'role-decides-nothing':
      'Votre rôle n’en décide pas. Un délégué à la protection des données ou un administrateur sécurité le peut.',
    'special-needs-grant':
      'Les conversations d’une catégorie particulière exigent une autorisation, même dans votre équipe. Demandez-en une, avec un but ; une seconde personne l’accorde.',
    'not-in-sample': 'Cette conversation n’est pas dans l’échantillon tiré pour vous.',
    'not-a-case':
      'Cette conversation n’appartient à aucun dossier ouvert. Rattachez-la à un dossier, ou demandez une autorisation.',
    'not-your-team':
      'Cette conversation est d’une autre équipe. Adressez-vous à son responsable, ou demandez une autorisation.',
    'not-yours':
      'Vous ne pouvez ouvrir que vos propres conversations récentes. Adressez-vous à votre responsable.',
    'needs-grant':
      'Il vous faut une autorisation pour cette conversation : demandez-la avec un but ; une seconde personne l’accorde.',
    'role-reads-nothing': 'Ce rôle administre ou contrôle ; il n’écoute jamais. C’est voulu.',
    'budget-used-up': 'Votre quota de {{budget}} ouvertures par jour est épuisé. Il se renouvelle demain.',
  },
  because: {
    role: 'par son rôle',
    team: 'même équipe',
    own: 'sa propre conversation',
    sample: 'dans son échantillon',
    case: 'son dossier',
    grant: 'par autorisation',
    other: '{{code}}',
  },
  problem: {
    'no-answer':
      'Sluis ne répond pas. Vérifiez votre connexion ; si cela dure, adressez-vous à la personne qui l’exploite.',
    'not-signed-in': 'Vous n’êtes pas connecté, ou votre session est terminée. Reconnectez-vous.',
    'sign-in-failed': 'Cela ne correspond pas. Vérifiez identifiant, mot de passe et code, puis réessayez.',
    'access-denied': 'Vous n’avez pas le droit de faire cela.',
    'not-found': 'Il n’y a rien ici, ou vous n’avez pas le droit de le voir.',
    'request-invalid': 'Quelque chose ne va pas dans le formulaire. Vérifiez-le et renvoyez-le.',
    'too-many-requests': 'Trop d’essais en peu de temps. Attendez {{seconds}} secondes.',
    'in-set-up': 'Sluis est en cours de mise en place : il reçoit, mais ne lit encore rien.',
    'proof-invalid':
      'Ce navigateur n’a pas pu prouver que la session est la sienne. Vérifiez l’horloge de votre appareil et reconnectez-vous.',
    'opening-over': 'Cette ouverture est terminée. Ouvrez de nouveau la conversation.',
    'conversation-changed':
      'Quelqu’un d’autre a modifié cette conversation entre-temps. Rouvrez-la et voyez s’il reste quelque chose à faire.',
    'key-retired':
      'Un passage de cette conversation a été masqué pour toujours, et ceci en est une copie plus ancienne. Elle ne s’ouvre plus.',
    'passage-too-long': 'Marquez au plus {{most}} caractères à la fois.',
    'conversation-unknown': 'Cette conversation n’existe pas, ou vous n’avez pas le droit de la voir.',
    'session-other-device': 'Cette session appartient à un autre appareil. Connectez-vous sur celui-ci.',
    'network-unknown': 'Vous êtes hors des réseaux admis ici. Connectez-vous au réseau du bureau ou au VPN.',
    'password-too-weak': 'Ce mot de passe est trop facile à deviner. Prenez-en un plus long.',
    'roles-conflict': 'Une même personne ne peut pas configurer et écouter. Choisissez d’autres rôles.',
    'person-invalid': 'Il manque quelque chose sur la personne, ou c’est inexact. Vérifiez le formulaire.',
    'link-invalid': 'Ce lien n’est plus valable. Demandez-en un nouveau.',
    'approval-decided':
      'C’est déjà décidé, ou personne n’a décidé à temps. Redemandez si c’est encore nécessaire.',
    'approval-unknown': 'Cette demande n’existe pas, ou vous ne pouvez pas la voir.',
    'code-unknown':
      'Ce code n’est pas connu, ou il a expiré. Relancez « sluis login » et tapez le code qui s’affiche.',
    'code-wrong':
      'Le code ne convient pas. Vérifiez l’horloge de l’appareil qui l’affiche, et prenez le code affiché maintenant.',
    'link-at-terminal':
      'Les liens de la mise en place s’affichent là où tourne le serveur. Redémarrez-le là-bas pour en obtenir un nouveau.',
    'idempotency-key-reused':
      'Une autre conversation a été envoyée avec la même clé. Choisissez de nouveau les fichiers.',
    'idempotency-in-flight': 'La même conversation est en cours de stockage. Attendez un instant.',
    'metadata-invalid': 'Les métadonnées ne conviennent pas à « {{at}} ». Corrigez ce champ et renvoyez.',
    'parts-out-of-order':
      'Les parties sont arrivées dans le mauvais ordre. Choisissez de nouveau les fichiers.',
    'upload-truncated': 'L’envoi s’est interrompu et rien n’a été stocké. Renvoyez.',
    'transcript-empty': 'La transcription ne contient aucun mot. Choisissez celle de cet enregistrement.',
    'transcript-encoding': 'La transcription n’est pas en UTF-8. Enregistrez-la en UTF-8 et renvoyez.',
    'transcript-compressed': 'La transcription est compressée. Décompressez-la d’abord.',
    'transcript-format':
      'La transcription a une forme que Sluis ne connaît pas. Il lit WebVTT, SRT, vCon, les textes du type « Agent : … » et le JSON des moteurs de reconnaissance courants.',
    'transcript-malformed':
      'La transcription ressemble à {{format}}, mais ne lui correspond pas à « {{at}} ». Exportez-la de nouveau et envoyez-la telle quelle.',
    'transcript-unfinished':
      'La reconnaissance n’était pas terminée, ou avait échoué, quand ceci a été écrit. Récupérez de nouveau la transcription une fois complète.',
    'transcript-without-words':
      'Ceci décrit un enregistrement, mais n’en contient aucun mot. Exportez la transcription elle-même et envoyez-la.',
    'transcript-partial':
      'C’est une page d’une transcription qui en a d’autres. Récupérez-la d’un seul tenant, ou réunissez les pages.',
    'times-unit':
      'Les temps ne correspondent à aucune parole, ni en secondes ni en millisecondes. Exportez de nouveau la transcription : ils décident de ce qui est masqué.',
    'times-beyond-duration':
      'La transcription contient des mots bien après la fin qu’elle indique elle-même. Exportez-la de nouveau : les temps décident de ce qui est masqué.',
    'transcript-too-large': 'La transcription est trop grande. Divisez la conversation.',
    'too-many-parties': 'Une conversation compte au plus 100 participants.',
    'times-backwards':
      'Des temps de la transcription reculent. Exportez-la de nouveau : ils décident de ce qui est masqué.',
    'times-contradict':
      'Des temps de mots se trouvent hors de leur tour de parole. Exportez de nouveau la transcription : ils décident de ce qui est masqué.',
    'transcript-without-times':
      'La transcription n’a pas de temps, donc rien ne pourrait être masqué dans le son. Envoyez-en une avec des temps, ou laissez le son de côté.',
    'sound-beyond-transcript':
      'On entend dans l’enregistrement une voix pour laquelle la transcription n’a pas de mots. Envoyez une transcription de tout l’enregistrement, de chaque canal.',
    'transcript-shifted':
      'Les temps de la transcription ne correspondent pas aux voix de l’enregistrement. Vérifiez qu’ils vont ensemble et commencent au même moment.',
    'transcript-longer-than-audio': 'La transcription est plus longue que le son : ils ne vont pas ensemble.',
    'vcon-signed': 'Ce vCon est signé et ne peut être vérifié ici. Envoyez-le sans signature.',
    'vcon-encrypted': 'Ce vCon est chiffré. Déchiffrez-le d’abord.',
    'vcon-no-metadata':
      'Le vCon ne dit rien de la file, du pays et de la classe. Envoyez-le avec des métadonnées.',
    'vcon-external-sound': 'Le vCon renvoie à un enregistrement ailleurs. Ajoutez ce fichier ici.',
    'vcon-text-kind':
      'Un message de ce vCon n’est pas du texte brut, mais du HTML ou un courriel entier. Envoyez son contenu en texte brut.',
    'vcon-several-dialogs': 'Le vCon contient plusieurs enregistrements. Envoyez-les un par un.',
    'not-wav': 'Le son n’est pas du WAV. Convertissez-le en WAV, PCM ou G.711.',
    'wav-truncated': 'Le son s’arrête au milieu. Copiez de nouveau le fichier.',
    'wav-format': 'Sluis n’accepte pas cette forme de son. Convertissez en WAV, PCM ou G.711, de 8 à 48 kHz.',
    'wav-empty': 'L’enregistrement ne contient aucun son.',
    'body-too-large': 'Le fichier est plus grand que ce qui est accepté ici.',
    'media-type-unknown': 'Ce genre de fichier n’est pas accepté ici.',
    busy: 'Beaucoup de conversations arrivent en ce moment. Renvoyez celle-ci dans un instant.',
    'disk-full':
      'Le disque est plein. Rien n’a été stocké ; la personne qui exploite Sluis doit faire de la place.',
    'content-damaged':
      'Ce qui est stocké a été modifié ou endommagé et n’est donc pas ouvert. Prévenez la personne qui exploite Sluis.',
    'key-service-unavailable':
      'Le service de clés ne répond pas, donc rien ne peut être ouvert. La personne qui exploite Sluis doit regarder.',
    'database-unavailable': 'La base de données ne répond pas. Rien n’est perdu ; réessayez dans un instant.',
    'ledger-unavailable':
      'Le registre ne peut pas être écrit, donc rien n’est ouvert. Réessayez dans un instant.',
    'passkey-cancelled': 'Aucune clé d’accès n’a été donnée. Réessayez en suivant votre appareil.',
    'passkey-unsupported':
      'Ce navigateur ne connaît pas les clés d’accès. Utilisez mot de passe et code, ou un autre navigateur.',
    unavailable: 'Une partie de Sluis est absente un instant. Rien n’a été fait à moitié ; réessayez.',
    refused: 'Sluis a dit non ({{code}}).',
    internal:
      'Un incident s’est produit dans Sluis. Rien n’a été fait à moitié. Si cela dure, prévenez la personne qui l’exploite.',
  },
  ledgerType: {
    'conversation.received': 'Conversation reçue',
    'conversation.refused': 'Conversation refusée',
    'conversation.opened': 'Conversation ouverte',
    'conversation.exported': 'Conversation exportée',
    'conversation.searched': 'Recherche dans les conversations',
    'conversation.reported': 'Retrait signalé',
    'conversation.masked': 'Passage masqué pour toujours',
    'access.denied': 'Accès refusé',
    'access.explained': 'Demandé pourquoi quelqu’un ne peut pas',
    'session.started': 'Connexion',
    'session.refused': 'Connexion refusée',
    'session.ended': 'Déconnexion',
    'machine.refused': 'Machine refusée',
    'person.proposed': 'Personne demandée',
    'person.created': 'Personne créée',
    'person.changed': 'Personne modifiée',
    'person.deactivated': 'Compte fermé',
    'enrolment.issued': 'Lien d’inscription créé',
    'enrolment.completed': 'Inscription faite',
    'enrolment.refused': 'Inscription refusée',
    'approval.requested': 'Approbation demandée',
    'approval.given': 'Approuvé',
    'approval.refused': 'Approbation refusée',
    'token.proposed': 'Jeton demandé',
    'token.created': 'Jeton créé',
    'token.revoked': 'Jeton révoqué',
    'grant.requested': 'Autorisation demandée',
    'grant.given': 'Autorisation accordée',
    'grant.ended': 'Autorisation terminée',
    'sample.drawn': 'Échantillon tiré',
    'setup.completed': 'Mise en place terminée',
    'policy.changed': 'Règles modifiées',
    'control.weakened': 'Contrôle affaibli',
    'control.restored': 'Contrôle rétabli',
    'ledger.verified': 'Registre vérifié',
    'ledger.misfit': 'Registre incohérent',
    'keys.created': 'Clés créées',
    'keys.retired': 'Clé abandonnée',
    'system.started': 'Serveur démarré',
    'system.stopped': 'Serveur arrêté',
    'drill.ran': 'Exercice mené',
  },
  posture: {
    fallback: {
      stands: 'Le contrôle a été mis à l’épreuve et fait ce qu’il doit.',
      weak: 'Le contrôle tient, mais moins fermement qu’il ne pourrait.',
      down: 'Le contrôle ne tient pas.',
      'not-covered': 'Aucun contrôle n’atteint ceci.',
    },
    'probe-failed': 'L’épreuve elle-même a échoué, donc rien n’est connu. Regardez le journal du serveur.',
    'probe-timed-out': 'L’épreuve n’a pas répondu à temps, donc rien n’est connu.',
    REDACT: {
      removes:
        'Une conversation contenant des secrets placés exprès vient d’être filtrée : tous ont été trouvés et retirés.',
      'lets-through':
        'Une conversation contenant des secrets placés exprès vient d’être filtrée : {{count}} sont passés.',
      'policy-leaves':
        'Les règles laissent plus de choses lisibles que par défaut : {{ways}}. Vérifiez que c’est toujours voulu.',
    },
    ENC: {
      sealed: 'Un texte d’essai vient d’être scellé ; rien n’était lisible dans le résultat.',
      readable: 'Ce qui est stocké peut être lu sans clé.',
    },
    STORE: {
      sealed:
        'Un texte d’essai vient d’être scellé avec le second sceau seul, puis rouvert ; rien n’y était lisible, et sa clé est sur un disque à part.',
      readable: 'Sans le premier sceau, ce qui est stocké est lisible : le second manque.',
      'does-not-open':
        'Ce qui a été scellé avec le second sceau ne s’ouvre plus. N’écoutez rien et restaurez la clé depuis sa copie.',
      'key-same-disk':
        'Le second sceau tient, mais sa clé est sur le même disque que les objets ou les autres clés. Placez SLUIS_STORE_KEY ailleurs.',
    },
    MFA: { refuses: 'Une connexion avec un seul facteur vient d’être tentée, et refusée.' },
    BIND: { refuses: 'Une requête sans la clé de sa session vient d’être tentée, et refusée.' },
    NET: { refuses: 'Une ouverture depuis un réseau inconnu vient d’être tentée, et refusée.' },
    HOURS: { refuses: 'Une ouverture hors des heures de travail vient d’être tentée, et refusée.' },
    NEED: { refuses: 'L’ouverture de la conversation d’autrui vient d’être tentée, et refusée.' },
    VOL: { refuses: 'Une ouverture au-delà du quota vient d’être tentée, et refusée.' },
    LEAVER: { refuses: 'Une ouverture avec un compte fermé vient d’être tentée, et refusée.' },
    DUAL: {
      refuses: 'L’approbation de sa propre demande vient d’être tentée, et refusée.',
      'lets-through':
        'Quelqu’un peut approuver sa propre demande. N’accordez plus aucun droit tant que ce n’est pas réparé.',
    },
    AUDIT: {
      fits: 'Les {{count}} entrées viennent d’être recalculées et concordent avec le point de contrôle signé et l’ancre.',
      'fits-lately':
        'Les {{count}} entrées ont été recalculées dans les dix dernières minutes et concordent avec le point de contrôle signé et à l’ancre.',
      empty: 'Le registre est encore vide.',
      misfit: 'L’entrée {{index}} du registre ne concorde pas. Arrêtez, et cherchez qui l’a modifiée.',
      closed: 'Le registre ne peut pas être écrit ({{because}}) : rien n’est ouvert d’ici là.',
      'no-anchor':
        'Les points de contrôle ne sont gardés que sur cette machine. Placez SLUIS_ANCHOR ailleurs.',
      'not-published': 'Le dernier point de contrôle n’est pas publié.',
      'signs-anything':
        'Le témoin a signé un point de contrôle qui en contredit un plus ancien. Ne vous fiez pas à ce registre.',
    },
    ROLES: {
      narrow: 'Chacun des {{count}} rôles de la base ne peut faire que son propre travail.',
      'too-mighty': 'Le rôle {{role}} de la base peut faire plus que son travail.',
    },
    TENANT: {
      apart: 'Des lignes d’un autre client viennent d’être demandées, et aucune n’est venue.',
      open: 'Des lignes d’un autre client peuvent être lues.',
    },
    SWAP: {
      none: 'Il n’y a pas de mémoire d’échange : la mémoire n’atteint jamais un disque.',
      encrypted: 'La mémoire d’échange est chiffrée.',
      unencrypted:
        'La mémoire d’échange n’est pas chiffrée : des paroles non filtrées pourraient atteindre le disque. Chiffrez-la ou désactivez-la.',
    },
    DUMP: {
      off: 'Les images mémoire sont désactivées.',
      on: 'Les images mémoire sont actives : un plantage pourrait écrire la mémoire sur disque. Démarrez Sluis avec son lanceur.',
      unknown: 'Impossible de lire sur ce système si les images mémoire sont désactivées.',
    },
    ACCOUNT: {
      own: 'Le serveur tourne sous un compte qui lui est propre.',
      root: 'Le serveur tourne en root. Utilisez l’unité systemd de la documentation.',
    },
    SEG: {
      apart: 'Clés, objets et base de données sont sur des disques différents.',
      'keys-same-disk':
        'Les clés sont sur le même disque que ce qu’elles ouvrent : qui emporte ce disque a les deux. Placez SLUIS_KEYS ailleurs.',
      'keys-inside-data': 'Les clés sont dans le dossier de données. Déplacez-les maintenant.',
    },
    KEY: {
      refuses: 'Le service de clés refuse quiconque n’a pas d’entrée du registre à présenter.',
      sealed:
        'Le service de clés est verrouillé : rien ne peut être ouvert tant que sa phrase secrète n’est pas donnée.',
      'gives-without-evidence':
        'Le service de clés a donné une clé sans entrée du registre. N’utilisez plus cette installation.',
      'old-key-not-given-up':
        'Un passage a été masqué, mais la clé de la version précédente n’a pas pu être abandonnée depuis plus de cinq minutes : ses copies s’ouvrent encore. Vérifiez que le service de clés et le registre répondent, et lisez le journal du serveur.',
      'file-without-passphrase':
        'Le service de clés refuse sans entrée du registre, mais son fichier de clés n’a pas de phrase secrète. Mettez-en une.',
    },
    UPSTREAM: {
      'platform-recordings':
        'Les enregistrements que garde encore votre plateforme téléphonique ne sont pas filtrés. Désactivez son enregistrement, ou supprimez-les après import.',
    },
    GATE: {
      'other-applications':
        'Les applications qui ne sont pas derrière Sluis (CRM, messagerie, chat) montrent ce qu’elles ont toujours montré.',
    },
  },
  drillAttack: {
    D01: 'Disque d’enregistrements volé',
    D02: 'Base de données volée',
    D04: 'Disque et configuration sans le service de clés',
    D07: 'Enregistrements ou morceaux échangés',
    D08: 'Traces dans les fichiers temporaires, journaux et images',
    D09: 'Mot de passe volé',
    D11: 'Cookie de session volé',
    D19: 'De nuit et d’ailleurs',
    D23: 'Registre modifié',
    D36: 'Serveur vocal qui recueille des cartes et des codes',
  },
  drillStep: {
    'search-files':
      'Cherché dans {{files}} fichiers ({{bytes}} octets) les secrets prononcés, dans tous les encodages.',
    'search-tables': 'Lu {{tables}} tables de la base volée.',
    'open-with-found-keys': 'Essayé chaque clé du butin sur chaque objet scellé.',
    'guess-index': 'Essayé {{words}} mots contre l’index de recherche.',
    'sign-in': 'Ouvert une session avec tout ce qui appartient à la personne.',
    'read-conversation': 'Demandé une conversation.',
    d07: {
      files: 'Mis les fichiers scellés d’une conversation à la place de ceux d’une autre.',
      rows: 'Échangé dans la base les fichiers de deux conversations.',
      'rows-and-keys': 'Échangé aussi leurs clés enveloppées.',
      chunks: 'Échangé deux morceaux dans un même enregistrement scellé.',
    },
    d08: {
      data: 'Fouillé {{files}} fichiers du dossier de données : base, journal de transactions, registre.',
      keys: 'Fouillé {{files}} fichiers du dossier des clés.',
      logs: 'Fouillé {{files}} journaux.',
      anchor: 'Fouillé {{files}} fichiers de l’ancre.',
      temporary: 'Fouillé {{files}} fichiers temporaires apparus entre-temps.',
      'working-folder': 'Fouillé {{files}} nouveaux fichiers du dossier de travail.',
    },
    d09: {
      'guessed-code': 'Essayé le mot de passe avec un code deviné.',
      'all-zeros': 'Essayé le mot de passe avec le code 000000.',
      'code-of-this-morning': 'Essayé le mot de passe avec un code aperçu ce matin.',
    },
    d11: { 'without-proof': 'Utilisé le cookie copié sans la clé de son navigateur.' },
    d23: {
      'edit-one-entry': 'Modifié un octet d’une entrée.',
      'edit-and-rehash': 'Modifié une entrée et recalculé toutes les empreintes suivantes.',
      'delete-an-entry': 'Retiré une entrée et recalculé toutes les empreintes.',
      'swap-two-entries': 'Échangé deux entrées et recalculé toutes les empreintes.',
      'cut-the-tail': 'Coupé la dernière entrée.',
      'rewrite-and-sign-with-own-key': 'Réécrit le registre et signé avec une clé de l’attaquant.',
      'rewrite-and-sign-with-found-keys':
        'Réécrit le registre et signé avec chaque clé trouvée sur les disques.',
      'back-date-and-rehash': 'Antidaté une entrée d’une heure et recalculé toutes les empreintes.',
      'restore-an-old-copy': 'Remis une ancienne copie, entière et correctement signée.',
    },
    d36: {
      typed: 'Lu {{read}} des {{numbers}} numéros tapés, dans les tonalités du clavier.',
      spoken: 'Lu {{read}} des {{numbers}} numéros prononcés, dans les mots et les listes.',
      files: 'Cherché ces numéros dans {{files}} fichiers des journaux et du registre.',
    },
    other: '{{key}}',
  },
};

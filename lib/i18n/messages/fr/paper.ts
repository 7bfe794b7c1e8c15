// SPDX-License-Identifier: AGPL-3.0-or-later
import { type paperDe } from '../de/paper';

/** French words of the papers, for Valle d’Aosta. */
export const paperFr: Record<keyof typeof paperDe, string> = {
  'paper.notGiven': 'non indiqué',
  'paper.copy.citizen': 'Copie pour le citoyen',
  'paper.copy.office': 'Copie pour le bureau',
  'paper.copy.archive': 'Copie pour les archives',
  'paper.seal': 'Cachet électronique de la Commune',
  'paper.seal.reason': 'Copie d’archives du dossier',
  'paper.practice': 'PROVA',

  'paper.foot.front': 'Feuille {sheet} sur {sheets}, recto',
  'paper.foot.back': 'Feuille {sheet} sur {sheets}, verso',
  'paper.foot.model': 'mod. {code} vers. {version}',
  'paper.foot.checkCode': 'Contrôle',
  'paper.foot.printSerial': 'Imprimé n°',
  'paper.foot.caseNumber': 'Dossier n°',

  'paper.receipt.title': 'Récépissé de la demande de carte d’identité électronique (CIE)',
  'paper.receipt.running': 'Récépissé',
  'paper.receipt.requestNumber': 'Dossier n°',
  'paper.receipt.dateTime': 'Date et heure',
  'paper.receipt.office': 'Bureau',
  'paper.receipt.operator': 'Agent/e',
  'paper.receipt.photo': 'Photo',
  'paper.receipt.photoDeleted': 'supprimée le {data}',
  'paper.receipt.qr':
    'Ce code sert au bureau pour ouvrir le dossier et vérifier le récépissé. <b>Il ne donne pas accès aux services et ne se lit pas avec l’app CieID.</b>',
  'paper.receipt.serial': 'Numéro de la carte\u00a0:',
  'paper.receipt.serial.use': 'Il sert à activer les identifiants.',
  'paper.receipt.serial.later':
    'Le numéro de la carte et la feuille des codes suivront\u00a0: nous vous contacterons.',
  'paper.receipt.holder': 'Données du/de la titulaire',
  'paper.receipt.surname': 'Nom',
  'paper.receipt.givenNames': 'Prénom',
  'paper.receipt.birthplace': 'Né/e à',
  'paper.receipt.birthDate': 'Né/e le',
  'paper.receipt.codiceFiscale': 'Code fiscal',
  'paper.receipt.sex': 'Sexe',
  'paper.receipt.height': 'Taille',
  'paper.receipt.citizenship': 'Nationalité',
  'paper.receipt.birthRecord': 'Acte de naissance',
  'paper.receipt.residence': 'Résidence',
  'paper.receipt.reason': 'Motif',
  'paper.receipt.previousDocument': 'Ancien document',
  'paper.receipt.identifiedBy': 'Identifié/e par',
  'paper.receipt.fingerprints': 'Empreintes',
  'paper.receipt.expiry': 'Échéance prévue',
  'paper.receipt.travel.valid': 'Valable pour l’étranger',
  'paper.receipt.travel.invalid': 'NON valable pour l’étranger',
  'paper.receipt.clause':
    'Document d’identité en Italie jusqu’à la remise de la carte (art.\u00a035, al.\u00a02, DPR\u00a0445/2000). Non valable pour l’étranger.',
  'paper.receipt.operatorBox': 'L’agent/e',
  'paper.receipt.confirmation':
    'J’ai contrôlé les données figurant sur cette feuille, recto et verso, et les confirme.',
  'paper.receipt.signature': 'Signature du/de la requérant/e',
  'paper.receipt.unable': 'Ne peut pas signer\u00a0: {reason}',

  'paper.value.reason.first-issue': 'première délivrance',
  'paper.value.reason.renewal': 'renouvellement (échéance)',
  'paper.value.reason.theft': 'vol',
  'paper.value.reason.loss': 'perte',
  'paper.value.reason.deterioration': 'détérioration',
  'paper.value.reason.data-change': 'données modifiées',
  'paper.value.reason.paper-replacement': 'remplacement de la carte papier',
  'paper.value.reason.defective': 'carte défectueuse (remplacement gratuit)',
  'paper.value.fingerprints.taken': 'relevées',
  'paper.value.fingerprints.temporary': 'non relevées (impossibilité temporaire)',
  'paper.value.fingerprints.permanent': 'non relevées (impossibilité permanente)',
  'paper.value.fingerprints.not-asked': 'non requises (moins de 12 ans)',
  'paper.value.citizenship.italian': 'italienne',

  'paper.back.contacts': 'Contacts',
  'paper.back.email': 'courriel',
  'paper.back.mobile': 'mobile',
  'paper.back.contacts.given':
    'Le/La requérant/e déclare que les contacts indiqués, relus par ses soins, sont personnels et sous son contrôle direct.',
  'paper.back.contacts.declined':
    'Le/La requérant/e, informé/e que les contacts sont facultatifs et servent à activer tout de suite les identifiants CIE et à récupérer le PUK, choisit de ne pas les fournir. Il/Elle pourra les communiquer plus tard à la Commune.',
  'paper.back.contacts.none-of-own':
    'Le/La requérant/e, informé/e de l’utilité des contacts, déclare ne pas disposer d’un courriel ou d’un mobile personnels. Il/Elle pourra les communiquer plus tard à la Commune.',
  'paper.back.delivery': 'Remise',
  'paper.back.delivery.residence': 'adresse de résidence',
  'paper.back.delivery.other-address': 'autre adresse',
  'paper.back.delivery.municipality': 'à la Commune',
  'paper.back.delegate': 'personne déléguée au retrait',
  'paper.back.noDelegate': 'aucune',
  'paper.back.delivery.byPost':
    'La carte ne sera remise qu’à son titulaire ou à la personne déléguée indiquée. Le nom doit figurer sur la sonnette et sur la boîte aux lettres. En cas d’absence, le facteur laisse un avis\u00a0; après le délai de garde, la carte revient à la Commune.',
  'paper.back.delivery.atOffice':
    'La carte arrivera à ce bureau et ne sera remise qu’à son titulaire ou à la personne déléguée indiquée, sur présentation d’un document.',
  'paper.back.delivery.otherDocument':
    'Pour retirer la carte à la poste, il faut un autre document. Si vous n’en avez pas, indiquez une personne déléguée ou la remise à la Commune.',
  'paper.back.declarations': 'Déclarations',
  'paper.back.travelDeclaration':
    'Le/La requérant/e déclare ne se trouver dans aucune des conditions qui empêchent la délivrance d’un document valable pour l’étranger (art.\u00a03, L.\u00a01185/1967\u00a0; art.\u00a01, DPR\u00a0649/1974).',
  'paper.back.travelDeclaration.other':
    'Le/La signataire déclare que le/la titulaire ne se trouve dans aucune des conditions qui empêchent la délivrance d’un document valable pour l’étranger (art.\u00a03, L.\u00a01185/1967\u00a0; art.\u00a01, DPR\u00a0649/1974) et donne son assentiment.',
  'paper.back.people': 'Qui agit, qui atteste',
  'paper.back.truth':
    'Le/La requérant/e déclare connaître la responsabilité pénale prévue pour les fausses déclarations (art.\u00a076, DPR\u00a0445/2000) et la perte des avantages (art.\u00a075).',
  'paper.back.truth.continued':
    'Il/Elle déclare connaître la responsabilité pénale prévue pour les fausses déclarations (art.\u00a076, DPR\u00a0445/2000) et la perte des avantages (art.\u00a075).',
  'paper.back.donation': 'Don d’organes et de tissus',
  'paper.back.donation.consent': 'Consentement',
  'paper.back.donation.refusal': 'Refus',
  'paper.back.donation.no-statement': 'Ne se prononce pas',
  'paper.back.donation.not-asked': 'Non demandé.',
  'paper.back.donation.free': 'Le choix est libre et peut être modifié à tout moment.',
  'paper.back.payment': 'Paiement',

  'paper.today.title': 'Que faire dès aujourd’hui',
  'paper.today.activate': 'Activer les identifiants CIE de niveau\u00a01 et\u00a02, sans attendre la carte',
  'paper.today.step1': 'Allez sur <b>{site}</b> et choisissez l’activation <i>sans lecture de la carte</i>.',
  'paper.today.step2':
    'Saisissez le code fiscal, le numéro de la carte (page\u00a01) et les chiffres demandés de la <b>première partie du PUK</b> (feuille\u00a02).',
  'paper.today.step3': 'Confirmez les contacts laissés à la Commune avec les codes que vous recevez.',
  'paper.today.step4':
    'Choisissez nom d’utilisateur et mot de passe. Pour le niveau\u00a02\u00a0: app CieID ou code par SMS.',
  'paper.today.then':
    'Puis accédez aux services avec «\u00a0Entra con CIE\u00a0»\u00a0: scannez le code QR affiché <b>sur le site du service</b> et tapez le PIN <b>de l’app</b>, que vous avez choisi, ou utilisez l’empreinte ou le visage. La carte n’est pas nécessaire. Quand vous aurez la carte et les codes complets, vous pourrez aussi activer les identifiants par la lecture de la carte (niveau\u00a03).',
  'paper.today.credentials': 'Les identifiants CIE',
  'paper.today.school-only':
    'Les identifiants CIE des mineurs de 5 à 18\u00a0ans ne servent aujourd’hui qu’aux services scolaires. Pour l’activation, adressez-vous à qui exerce la responsabilité parentale et voyez <b>{site}</b>.',
  'paper.today.none':
    'Avant 5\u00a0ans, les identifiants CIE ne s’activent pas. Gardez les codes pour plus tard.',
  'paper.today.noMobile':
    'Pour activer les identifiants sans la carte, il faut le numéro de mobile\u00a0: donnez-le à ce bureau quand vous voulez. Avec la carte, vous pourrez les activer en la lisant (niveau\u00a03).',
  'paper.today.noContacts':
    'Vous n’avez pas laissé de contacts. Vous pourrez les donner plus tard à ce bureau. Avec la carte, vous pourrez activer les identifiants en la lisant, avec le PIN complet.',
  'paper.today.codesLater':
    'La feuille des codes sera remise plus tard\u00a0: nous vous contacterons. D’ici là, l’activation sans la carte n’est pas possible.',
  'paper.today.recover': 'Récupérer le PUK de chez vous',
  'paper.today.recover.text':
    'Si vous avez laissé un contact et avez la carte avec vous\u00a0: app CieID, menu «\u00a0Recupero PUK\u00a0», approchez la carte du téléphone, saisissez le numéro de la carte et le contact. Par sécurité, le PUK n’est visible qu’après <b>48\u00a0heures</b>\u00a0: vous recevrez un message. Avec le PUK, choisissez un nouveau PIN («\u00a0Sblocca carta\u00a0»). Si la carte n’est pas encore arrivée ou si vous n’avez pas laissé de contacts, adressez-vous {scope, select, any {à n’importe quelle Commune} other {à la Commune qui a délivré la carte}}.',
  'paper.today.recover.pointer': '<b>Récupérer le PUK de chez vous\u00a0:</b> feuille\u00a02, verso.',
  'paper.today.guides': 'Guides avec dessins\u00a0:',
  'paper.today.guides.short': 'Guides avec dessins',
  'paper.today.guide.credentials': 'Activer les identifiants',
  'paper.today.guide.puk': 'Récupérer le PUK',
  'paper.today.nobody': 'Personne ne vous demandera jamais ces codes par téléphone, courriel ou SMS.',

  'paper.privacy':
    '<b>Comment nous traitons vos données</b> (art.\u00a013, Règlement UE 2016/679). Les données servent à délivrer la carte d’identité électronique et, si vous laissez vos contacts, à activer et gérer votre identité numérique CIE et à vous informer du dossier. Elles sont obligatoires pour la délivrance\u00a0; les <b>contacts sont facultatifs</b>\u00a0: sans eux, la carte est délivrée, mais sans activation immédiate des identifiants ni récupération du PUK par l’app. Base juridique\u00a0: obligations légales et missions d’intérêt public (art.\u00a06, par.\u00a01, let.\u00a0c et\u00a0e\u00a0; art.\u00a03 TULPS\u00a0; DM 23\u00a0décembre\u00a02015\u00a0; DM 8\u00a0septembre\u00a02022). Responsables, chacun pour sa part\u00a0: Ministère de l’intérieur (délégué à la protection des données, DPD\u00a0: responsabileprotezionedati@interno.it) et {municipality} (DPD\u00a0: {officer}). Carte produite par l’Istituto Poligrafico e Zecca dello Stato. Aucun autre usage des données ni décision automatisée. Les empreintes ne sont inscrites que dans la carte\u00a0; ce bureau ne les conserve pas. La Commune ne conserve ni PIN ni PUK. Conservation\u00a0: {retention}. Écrivez à {address} pour accès, rectification et, dans les cas prévus, effacement, limitation ou opposition\u00a0; vous pouvez saisir le Garant de la protection des données. Texte complet\u00a0: {url}.',
  'paper.privacy.short':
    '<b>Comment nous traitons vos données</b> (art.\u00a013, Règlement UE 2016/679). Les données servent à délivrer la carte d’identité électronique et, si vous laissez vos contacts, à activer et gérer votre identité numérique CIE et à vous informer du dossier. Elles sont obligatoires pour la délivrance\u00a0; les <b>contacts sont facultatifs</b>\u00a0: sans eux, la carte est délivrée, mais sans activation immédiate des identifiants ni récupération du PUK par l’app. Base juridique\u00a0: art.\u00a06, par.\u00a01, let.\u00a0c et\u00a0e. Responsables, chacun pour sa part\u00a0: Ministère de l’intérieur (délégué à la protection des données, DPD\u00a0: responsabileprotezionedati@interno.it) et {municipality} (DPD\u00a0: {officer}). Les empreintes ne sont inscrites que dans la carte\u00a0; ce bureau ne les conserve pas. La Commune ne conserve ni PIN ni PUK. Conservation\u00a0: {retention}. Écrivez à {address} pour accès, rectification et, dans les cas prévus, effacement, limitation ou opposition\u00a0; vous pouvez saisir le Garant de la protection des données. Texte complet\u00a0: {url}.',

  'paper.codes.title': 'Codes de sécurité CIE – première partie',
  'paper.codes.title.second': 'Codes de sécurité CIE – seconde partie',
  'paper.codes.holder': 'Titulaire',
  'paper.codes.serial': 'Numéro de la carte',
  'paper.codes.printSerial': 'Imprimé n°',
  'paper.codes.firstHalf': '4 premiers chiffres',
  'paper.codes.firstHalf.elsewhere': '4 premiers\u00a0: sur l’autre feuille',
  'paper.codes.secondHalf.with-card': '4 derniers\u00a0: arrivent avec la carte',
  'paper.codes.secondHalf.held': '4 derniers\u00a0: dans la lettre reçue',
  'paper.codes.secondHalf.by-email': '4 derniers\u00a0: par courriel',
  'paper.codes.secondHalf.on-paper': '4 derniers\u00a0: sur l’autre feuille',
  'paper.codes.secondHalf.this-sheet': '4 derniers chiffres',
  'paper.codes.what': 'Les codes',
  'paper.codes.what.with-card':
    'Chaque code a 8\u00a0chiffres. Voici les 4\u00a0premiers\u00a0; les 4\u00a0derniers sont dans la lettre qui accompagne la carte. Réunissez-les dans cet ordre et gardez-les jusqu’à l’échéance de la carte, loin d’elle.',
  'paper.codes.what.held':
    'Chaque code a 8\u00a0chiffres. Voici les 4\u00a0premiers\u00a0; les 4\u00a0derniers sont dans la lettre que vous avez reçue avec la carte. Réunissez-les dans cet ordre et gardez-les jusqu’à l’échéance de la carte, loin d’elle.',
  'paper.codes.what.by-email':
    'Chaque code a 8\u00a0chiffres. Voici les 4\u00a0premiers\u00a0; les 4\u00a0derniers arrivent par courriel du Ministère de l’intérieur. Réunissez-les dans cet ordre et gardez-les jusqu’à l’échéance de la carte, loin d’elle.',
  'paper.codes.what.on-paper':
    'Chaque code a 8\u00a0chiffres. Voici les 4\u00a0premiers\u00a0; les 4\u00a0derniers sont sur une autre feuille, remise à part. Réunissez-les dans cet ordre et gardez-les jusqu’à l’échéance de la carte\u00a0: les deux feuilles séparées, loin d’elle.',
  'paper.codes.what.this-sheet':
    'Chaque code a 8\u00a0chiffres. Voici les 4\u00a0derniers\u00a0; les 4\u00a0premiers sont sur une autre feuille. Réunissez-les ainsi\u00a0: d’abord les 4\u00a0autres, puis ceux-ci. Gardez-les jusqu’à l’échéance de la carte\u00a0: les deux feuilles séparées, loin d’elle.',
  'paper.codes.use': 'Usage',
  'paper.codes.use.text':
    'Le <b>PIN</b> s’utilise avec la carte, pour le niveau\u00a03 et pour l’enregistrer dans l’app CieID. Le <b>PUK</b> débloque le PIN et permet d’en choisir un nouveau. Avec les premiers chiffres du PUK, vous pouvez déjà activer les identifiants de niveau\u00a01 et\u00a02 (feuille\u00a01, verso).',
  'paper.codes.use.reprint':
    'Le <b>PIN</b> s’utilise avec la carte, pour le niveau\u00a03 et pour l’enregistrer dans l’app CieID. Le <b>PUK</b> débloque le PIN et permet d’en choisir un nouveau. Avec les premiers chiffres du PUK, vous pouvez activer les identifiants de niveau\u00a01 et\u00a02, si vous avez laissé vos contacts à la Commune.',
  'paper.codes.notApp': 'Pas le PIN de l’app',
  'paper.codes.notApp.text':
    'Pour le niveau\u00a02, l’app CieID demande un PIN choisi par vous\u00a0: c’en est un autre.',
  'paper.codes.mistake': 'En cas d’erreur',
  'paper.codes.mistake.text':
    'Après <b>3</b> PIN erronés de suite, le PIN se bloque\u00a0: débloquez-le avec le PUK (app CieID, «\u00a0Sblocca carta\u00a0», ou Software CIE). Après\u00a0<b>10</b> PUK erronés, la carte se bloque pour toujours et doit être refaite.',
  'paper.codes.sheetLost': 'Feuille perdue',
  'paper.codes.sheetLost.before':
    '<i>avant l’arrivée de la carte\u00a0:</i> revenez à ce bureau avec le récépissé\u00a0;',
  'paper.codes.sheetLost.after':
    '<i>après, avec un contact laissé à la Commune\u00a0:</i> récupérez le PUK par l’app CieID (48\u00a0heures) et changez de PIN\u00a0;',
  'paper.codes.sheetLost.reprint':
    '<i>avec un contact laissé à la Commune\u00a0:</i> récupérez le PUK de chez vous, comme indiqué ci-dessous\u00a0;',
  'paper.codes.sheetLost.without':
    '<i>sans contacts\u00a0:</i> demandez la réimpression {scope, select, any {à n’importe quelle Commune} other {à la Commune qui a délivré la carte}}, avec la carte ou un autre document.{free, select, yes { Elle est gratuite.} other {}}',
  'paper.codes.cardLost': 'Carte perdue ou volée',
  'paper.codes.cardLost.text':
    'Déclaration à Police ou Carabiniers et blocage de la carte au <big>{number}</big>. Demandez-en une nouvelle\u00a0: elle aura d’autres codes.',
  'paper.codes.warning': 'Attention',
  'paper.codes.warning.text':
    'Ne photographiez pas cette feuille, ne l’envoyez pas, ne dites les codes à personne. La Commune, le Ministère et la banque ne demandent jamais PIN et PUK.',
  'paper.codes.noCopy': 'La Commune ne garde pas copie de ces codes.',

  'paper.reprint.label': 'Réimpression du {date}',
  'paper.reprint.readBack': 'Réimpression du {date}\u00a0: lire le verso avant d’utiliser le PIN.',
  'paper.reprint.head': 'Réimpression du {date} – à lire avant d’utiliser le PIN',
  'paper.reprint.text':
    'Ce sont les codes attribués à la carte lors de sa délivrance. <b>Si vous avez changé le PIN, celui imprimé ici n’est pas valable\u00a0:</b> utilisez celui que vous avez choisi. Si vous l’avez oublié, n’essayez pas\u00a0: après 3\u00a0erreurs, il se bloque. Le <b>PUK ne change pas</b>\u00a0: avec le PUK complet, choisissez un nouveau PIN dans l’app CieID. Si la carte a été refaite, utilisez les codes de la nouvelle.',
  'paper.reprint.byEmail':
    'La seconde moitié arrive par courriel du Ministère de l’intérieur (expéditeur {sender}) à {email}. Contrôlez aussi le courrier indésirable.',
};

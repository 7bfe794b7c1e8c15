// SPDX-License-Identifier: AGPL-3.0-or-later
import { type paperIt } from '../it/paper';

type ItalianOnly = `paper.${'loss' | 'alt' | 'bookmark' | 'test'}.${string}`;

/** German words of the papers. The declaration of loss is an act in Italian, the printers' test page is for operators; what a viewer says of a page is in the paper's main language. */
export const paperDe: Record<Exclude<keyof typeof paperIt, ItalianOnly>, string> = {
  'paper.notGiven': 'nicht angegeben',
  'paper.copy.citizen': 'Ausfertigung für den Bürger',
  'paper.copy.office': 'Ausfertigung für das Amt',
  'paper.copy.archive': 'Ausfertigung für das Archiv',
  'paper.seal': 'Elektronisches Siegel der Gemeinde',
  'paper.seal.reason': 'Archivausfertigung des Antrags',
  'paper.practice': 'PROVA',

  'paper.foot.front': 'Blatt {sheet} von {sheets}, Vorderseite',
  'paper.foot.back': 'Blatt {sheet} von {sheets}, Rückseite',
  'paper.foot.model': 'Vordruck {code} Fassung {version}',
  'paper.foot.checkCode': 'Prüfcode',
  'paper.foot.printSerial': 'Ausdruck Nr.',
  'paper.foot.caseNumber': 'Vorgang Nr.',

  'paper.receipt.title': 'Empfangsbestätigung des Antrags auf die elektronische Identitätskarte (CIE)',
  'paper.receipt.running': 'Empfangsbestätigung',
  'paper.receipt.requestNumber': 'Antragsnr.',
  'paper.receipt.dateTime': 'Datum, Uhrzeit',
  'paper.receipt.office': 'Amt',
  'paper.receipt.operator': 'Bedienstete/r',
  'paper.receipt.photo': 'Lichtbild',
  'paper.receipt.photoDeleted': 'gelöscht am {data}',
  'paper.receipt.qr':
    'Dieser Code dient dem Amt und der Überprüfung dieser Bestätigung. <b>Er dient nicht zur Anmeldung und wird nicht mit der App CieID gescannt.</b>',
  'paper.receipt.serial': 'Seriennummer der Karte:',
  'paper.receipt.serial.use': 'Sie brauchen sie für die Aktivierung.',
  'paper.receipt.serial.later': 'Kartennummer und Blatt mit den Codes folgen: Wir melden uns bei Ihnen.',
  'paper.receipt.holder': 'Daten der Inhaberin, des Inhabers',
  'paper.receipt.surname': 'Familienname',
  'paper.receipt.givenNames': 'Vorname',
  'paper.receipt.birthplace': 'Geburtsort',
  'paper.receipt.birthDate': 'Geburtsdatum',
  'paper.receipt.codiceFiscale': 'Steuernummer',
  'paper.receipt.sex': 'Geschlecht',
  'paper.receipt.height': 'Größe',
  'paper.receipt.citizenship': 'Staatsangehörigkeit',
  'paper.receipt.birthRecord': 'Geburtsurkunde',
  'paper.receipt.residence': 'Wohnsitz',
  'paper.receipt.reason': 'Grund des Antrags',
  'paper.receipt.previousDocument': 'Früherer Ausweis',
  'paper.receipt.identifiedBy': 'Ausgewiesen durch',
  'paper.receipt.fingerprints': 'Fingerabdrücke',
  'paper.receipt.expiry': 'Voraussichtliches Ablaufdatum',
  'paper.receipt.travel.valid': 'Gültig für die Ausreise',
  'paper.receipt.travel.invalid': 'NICHT gültig für die Ausreise',
  'paper.receipt.clause':
    'Erkennungsdokument in Italien bis zur Zustellung der Karte. Gilt nicht für die Ausreise.',
  'paper.receipt.operatorBox': 'Der/Die Bedienstete',
  'paper.receipt.confirmation':
    'Ich habe die Angaben auf Vorder- und Rückseite dieses Blattes geprüft und bestätige sie.',
  'paper.receipt.signature': 'Unterschrift der antragstellenden Person',
  'paper.receipt.unable': 'Kann nicht unterschreiben: {reason}',

  'paper.value.reason.first-issue': 'Erstausstellung',
  'paper.value.reason.renewal': 'Erneuerung (bei Ablauf)',
  'paper.value.reason.theft': 'Diebstahl',
  'paper.value.reason.loss': 'Verlust',
  'paper.value.reason.deterioration': 'Beschädigung',
  'paper.value.reason.data-change': 'Änderung der Daten',
  'paper.value.reason.paper-replacement': 'Ersatz der Papierkarte',
  'paper.value.reason.defective': 'fehlerhafte Karte (kostenloser Ersatz)',
  'paper.value.fingerprints.taken': 'abgenommen',
  'paper.value.fingerprints.temporary': 'nicht abgenommen (vorübergehend unmöglich)',
  'paper.value.fingerprints.permanent': 'nicht abgenommen (dauerhaft unmöglich)',
  'paper.value.fingerprints.not-asked': 'nicht verlangt (unter 12 Jahren)',
  'paper.value.citizenship.italian': 'italienisch',

  'paper.back.contacts': 'Kontaktdaten',
  'paper.back.email': 'E-Mail',
  'paper.back.mobile': 'Handynummer',
  'paper.back.contacts.given':
    'Die antragstellende Person erklärt, dass diese Kontaktdaten ihr gehören, nur sie darauf Zugriff hat und sie sie geprüft hat.',
  'paper.back.contacts.declined':
    'Die antragstellende Person wurde informiert, dass Kontaktdaten freiwillig sind und dazu dienen, die CIE-Zugangsdaten sofort zu aktivieren und den PUK wiederherzustellen. Sie gibt keine an und kann sie später bei der Gemeinde nachreichen.',
  'paper.back.contacts.none-of-own':
    'Die antragstellende Person wurde über den Nutzen der Kontaktdaten informiert und erklärt, keine eigene E-Mail-Adresse oder Handynummer zu haben. Sie kann sie später bei der Gemeinde nachreichen.',
  'paper.back.delivery': 'Zustellung',
  'paper.back.delivery.residence': 'Wohnadresse',
  'paper.back.delivery.other-address': 'andere Adresse',
  'paper.back.delivery.municipality': 'in der Gemeinde',
  'paper.back.delegate': 'Bevollmächtigte/r für die Abholung',
  'paper.back.noDelegate': 'niemand',
  'paper.back.delivery.byPost':
    'Die Karte wird nur der Inhaberin, dem Inhaber oder der genannten bevollmächtigten Person übergeben. An Klingel und Briefkasten muss der Name stehen. Bei Abwesenheit hinterlässt die Post eine Mitteilung; nach der Lagerfrist geht die Karte an die Gemeinde zurück.',
  'paper.back.delivery.atOffice':
    'Die Karte kommt in dieses Amt und wird nur der Inhaberin, dem Inhaber oder der genannten bevollmächtigten Person gegen Vorlage eines Ausweises übergeben.',
  'paper.back.delivery.otherDocument':
    'Für die Abholung bei der Post ist ein anderer Ausweis nötig. Wer keinen hat, gibt eine bevollmächtigte Person an oder wählt die Abholung in der Gemeinde.',
  'paper.back.declarations': 'Erklärungen',
  'paper.back.travelDeclaration':
    'Die antragstellende Person erklärt, dass keiner der Gründe vorliegt, die der Ausstellung eines für die Ausreise gültigen Ausweises entgegenstehen (Art.\u00a03 Ges.\u00a01185/1967; Art.\u00a01 DPR\u00a0649/1974).',
  'paper.back.travelDeclaration.other':
    'Wer unterschreibt, erklärt, dass bei der Inhaberin/beim Inhaber kein Grund vorliegt, der die Ausstellung eines für die Ausreise gültigen Ausweises verhindert (Art.\u00a03 G. 1185/1967; Art.\u00a01 DPR 649/1974), und gibt die eigene Zustimmung.',
  'paper.back.people': 'Vertretung und Zeugen',
  'paper.back.truth':
    'Die antragstellende Person ist sich der strafrechtlichen Haftung für unwahre Erklärungen (Art.\u00a076 DPR\u00a0445/2000) und des Verlusts der Begünstigungen (Art.\u00a075) bewusst.',
  'paper.back.truth.continued':
    'Sie ist sich der strafrechtlichen Haftung für unwahre Erklärungen (Art.\u00a076 DPR\u00a0445/2000) und des Verlusts der Begünstigungen (Art.\u00a075) bewusst.',
  'paper.back.donation': 'Organ- und Gewebespende',
  'paper.back.donation.consent': 'Zustimmung',
  'paper.back.donation.refusal': 'Ablehnung',
  'paper.back.donation.no-statement': 'Keine Erklärung',
  'paper.back.donation.not-asked': 'Wird nicht gefragt.',
  'paper.back.donation.free': 'Die Entscheidung ist frei und kann jederzeit geändert werden.',
  'paper.back.payment': 'Zahlung',

  'paper.today.title': 'Was Sie ab heute tun können',
  'paper.today.activate':
    'Aktivierung der CIE-Zugangsdaten der Stufe\u00a01 und\u00a02, ohne auf die Karte zu warten',
  'paper.today.step1':
    'Öffnen Sie <b>{site}</b> und wählen Sie die Aktivierung <i>ohne Auslesen der Karte</i>.',
  'paper.today.step2':
    'Geben Sie die Steuernummer (codice fiscale), die Seriennummer der Karte (Seite\u00a01) und die verlangten Ziffern des <b>ersten Teils des PUK</b> (Blatt\u00a02) ein.',
  'paper.today.step3':
    'Bestätigen Sie die bei der Gemeinde hinterlegten Kontaktdaten mit den Codes, die Sie erhalten.',
  'paper.today.step4':
    'Wählen Sie Benutzername und Passwort, für die Stufe\u00a02 die App CieID oder den Code per SMS.',
  'paper.today.then':
    'Danach melden Sie sich mit «Entra con CIE» an: Sie scannen den QR-Code <b>auf der Seite des Dienstes</b> und geben die selbst gewählte PIN <b>der App</b> ein oder nutzen Fingerabdruck oder Gesicht. Die Karte brauchen Sie dazu nicht. Sobald Sie die Karte und die vollständigen Codes haben, ist die Aktivierung auch durch Auslesen der Karte möglich (Stufe\u00a03).',
  'paper.today.credentials': 'Die CIE-Zugangsdaten',
  'paper.today.school-only':
    'Die CIE-Zugangsdaten von Minderjährigen zwischen 5 und 18\u00a0Jahren gelten derzeit nur für Dienste der Schulen. Näheres auf <b>{site}</b>.',
  'paper.today.none':
    'Unter 5\u00a0Jahren werden die CIE-Zugangsdaten nicht aktiviert. Bewahren Sie die Codes auf.',
  'paper.today.noMobile':
    'Für die Aktivierung ohne Karte ist die Handynummer nötig; Sie können sie jederzeit bei diesem Amt nachreichen. Mit der Karte ist die Aktivierung durch Auslesen (Stufe\u00a03) möglich.',
  'paper.today.noContacts':
    'Sie haben keine Kontaktdaten angegeben. Sie können sie bei diesem Amt nachreichen. Mit der Karte und der vollständigen PIN ist die Aktivierung durch Auslesen möglich.',
  'paper.today.codesLater': 'Das Blatt mit den Codes wird später ausgehändigt; wir melden uns bei Ihnen.',
  'paper.today.recover': 'PUK von zu Hause wiederherstellen',
  'paper.today.recover.text':
    'Wenn Sie Kontaktdaten hinterlegt haben und die Karte bei sich haben: App CieID, Menüpunkt «Recupero PUK», Karte ans Telefon halten, Seriennummer und Kontakt eingeben. Aus Sicherheitsgründen wird der PUK erst nach <b>48\u00a0Stunden</b> angezeigt; Sie erhalten eine Nachricht. Mit dem PUK legen Sie eine neue PIN fest («Sblocca carta»). Ist die Karte noch nicht da oder haben Sie keine Kontaktdaten hinterlegt, wenden Sie sich {scope, select, any {an eine beliebige Gemeinde} other {an die Gemeinde, welche die Karte ausgestellt hat}}.',
  'paper.today.recover.pointer': '<b>PUK von zu Hause wiederherstellen:</b> Blatt\u00a02, Rückseite.',
  'paper.today.guides': 'Anleitungen mit Zeichnungen:',
  'paper.today.guides.short': 'Anleitungen',
  'paper.today.guide.credentials': 'Zugangsdaten aktivieren',
  'paper.today.guide.puk': 'PUK wiederherstellen',
  'paper.today.nobody': 'Niemand wird Sie je telefonisch, per E-Mail oder SMS nach diesen Codes fragen.',

  'paper.privacy':
    '<b>So verarbeiten wir Ihre Daten</b> (Art.\u00a013 Verordnung EU 2016/679). Die Daten dienen der Ausstellung der elektronischen Identitätskarte und, falls Sie Kontaktdaten angeben, der Aktivierung und Verwaltung Ihrer digitalen Identität CIE und Mitteilungen zum Antrag. Für die Ausstellung sind sie erforderlich; die <b>Kontaktdaten sind freiwillig</b>: ohne sie wird die Karte ebenso ausgestellt, doch sind sofortige Aktivierung und PUK-Wiederherstellung über die App nicht möglich. Rechtsgrundlage: Art.\u00a06 Abs.\u00a01 Buchst.\u00a0c und\u00a0e. Verantwortliche, jeweils für ihren Bereich: Innenministerium (Datenschutzbeauftragter: responsabileprotezionedati@interno.it) und {municipality} (DSB: {officer}). Fingerabdrücke werden nur auf der Karte gespeichert, PIN und PUK von der Gemeinde nicht aufbewahrt. Aufbewahrung: {retention}. Ihre Rechte (Auskunft, Berichtigung und, wo vorgesehen, Löschung, Einschränkung, Widerspruch) üben Sie unter {address} aus; Beschwerde ist bei der Datenschutzbehörde (Garante) möglich. Volltext: {url}.',
  'paper.privacy.short':
    '<b>So verarbeiten wir Ihre Daten</b> (Art.\u00a013 Verordnung EU 2016/679). Die Daten dienen der Ausstellung der elektronischen Identitätskarte und, falls Sie Kontaktdaten angeben, der Aktivierung und Verwaltung Ihrer digitalen Identität CIE und Mitteilungen zum Antrag. Für die Ausstellung sind sie erforderlich; die <b>Kontaktdaten sind freiwillig</b>: ohne sie wird die Karte ebenso ausgestellt, doch sind sofortige Aktivierung und PUK-Wiederherstellung über die App nicht möglich. Rechtsgrundlage: Art.\u00a06 Abs.\u00a01 Buchst.\u00a0c und\u00a0e. Verantwortliche, jeweils für ihren Bereich: Innenministerium (Datenschutzbeauftragter: responsabileprotezionedati@interno.it) und {municipality} (DSB: {officer}). Fingerabdrücke werden nur auf der Karte gespeichert, PIN und PUK von der Gemeinde nicht aufbewahrt. Aufbewahrung: {retention}. Ihre Rechte (Auskunft, Berichtigung und, wo vorgesehen, Löschung, Einschränkung, Widerspruch) üben Sie unter {address} aus; Beschwerde ist bei der Datenschutzbehörde (Garante) möglich. Volltext: {url}.',

  'paper.codes.title': 'Sicherheitscodes der CIE – erster Teil',
  'paper.codes.title.second': 'Sicherheitscodes der CIE – zweiter Teil',
  'paper.codes.holder': 'Inhaber/in',
  'paper.codes.serial': 'Seriennummer der Karte',
  'paper.codes.printSerial': 'Ausdruck Nr.',
  'paper.codes.firstHalf': 'die ersten 4 Ziffern',
  'paper.codes.firstHalf.elsewhere': 'die ersten 4: auf dem anderen Blatt',
  'paper.codes.secondHalf.with-card': 'die letzten 4 kommen mit der Karte',
  'paper.codes.secondHalf.held': 'die letzten 4: im Begleitschreiben',
  'paper.codes.secondHalf.by-email': 'die letzten 4 kommen per E-Mail',
  'paper.codes.secondHalf.on-paper': 'die letzten 4: auf dem anderen Blatt',
  'paper.codes.secondHalf.this-sheet': 'die letzten 4 Ziffern',
  'paper.codes.what': 'Was das ist',
  'paper.codes.what.with-card':
    'Jeder Code hat 8\u00a0Ziffern. Hier stehen die ersten\u00a04; die letzten\u00a04 stehen im Begleitschreiben der Karte. Setzen Sie sie in dieser Reihenfolge zusammen und bewahren Sie sie bis zum Ablauf der Karte getrennt von ihr auf.',
  'paper.codes.what.held':
    'Jeder Code hat 8\u00a0Ziffern. Hier stehen die ersten\u00a04; die letzten\u00a04 stehen im Begleitschreiben, das Sie mit der Karte erhalten haben. Setzen Sie sie in dieser Reihenfolge zusammen und bewahren Sie sie bis zum Ablauf der Karte getrennt von ihr auf.',
  'paper.codes.what.by-email':
    'Jeder Code hat 8\u00a0Ziffern. Hier stehen die ersten\u00a04; die letzten\u00a04 kommen per E-Mail vom Innenministerium. Setzen Sie sie in dieser Reihenfolge zusammen und bewahren Sie sie bis zum Ablauf der Karte getrennt von ihr auf.',
  'paper.codes.what.on-paper':
    'Jeder Code hat 8\u00a0Ziffern. Hier stehen die ersten\u00a04; die letzten\u00a04 stehen auf einem anderen Blatt, das gesondert übergeben wird. Setzen Sie sie in dieser Reihenfolge zusammen und bewahren Sie die zwei Blätter bis zum Ablauf der Karte getrennt voneinander und von der Karte auf.',
  'paper.codes.what.this-sheet':
    'Jeder Code hat 8\u00a0Ziffern. Hier stehen die letzten\u00a04; die ersten\u00a04 stehen auf einem anderen Blatt. Setzen Sie sie so zusammen: zuerst die anderen\u00a04, dann diese. Bewahren Sie die zwei Blätter bis zum Ablauf der Karte getrennt voneinander und von der Karte auf.',
  'paper.codes.use': 'Wozu',
  'paper.codes.use.text':
    'Die <b>PIN</b> brauchen Sie mit der Karte (Stufe\u00a03) und zur Registrierung in der App CieID. Der <b>PUK</b> entsperrt die PIN; mit ihm legen Sie eine neue fest. Mit den ersten Ziffern des PUK können Sie die Zugangsdaten der Stufe\u00a01 und\u00a02 schon jetzt aktivieren (Blatt\u00a01, Rückseite).',
  'paper.codes.use.reprint':
    'Die <b>PIN</b> brauchen Sie mit der Karte (Stufe\u00a03) und zur Registrierung in der App CieID. Der <b>PUK</b> entsperrt die PIN; mit ihm legen Sie eine neue fest. Mit den ersten Ziffern des PUK können Sie die Zugangsdaten der Stufe\u00a01 und\u00a02 aktivieren, wenn Sie bei der Gemeinde Kontaktdaten hinterlegt haben.',
  'paper.codes.notApp': 'Nicht die PIN der App',
  'paper.codes.notApp.text':
    'Für die Stufe\u00a02 verlangt die App CieID eine PIN, die Sie selbst wählen: Das ist eine andere.',
  'paper.codes.mistake': 'Falsche Eingabe',
  'paper.codes.mistake.text':
    'Nach <b>3</b> falschen PIN hintereinander ist die PIN gesperrt; Sie entsperren sie mit dem PUK (App CieID, «Sblocca carta», oder Software CIE). Nach\u00a0<b>10</b> falschen PUK ist die Karte endgültig gesperrt und muss neu beantragt werden.',
  'paper.codes.sheetLost': 'Blatt verloren',
  'paper.codes.sheetLost.before':
    '<i>bevor die Karte da ist:</i> kommen Sie mit der Empfangsbestätigung in dieses Amt;',
  'paper.codes.sheetLost.after':
    '<i>danach, mit hinterlegten Kontaktdaten:</i> PUK über die App CieID wiederherstellen (48\u00a0Stunden) und neue PIN wählen;',
  'paper.codes.sheetLost.reprint':
    '<i>mit hinterlegten Kontaktdaten:</i> PUK von zu Hause wiederherstellen, wie unten beschrieben;',
  'paper.codes.sheetLost.without':
    '<i>ohne Kontaktdaten:</i> Neuausdruck {scope, select, any {bei einer beliebigen Gemeinde} other {bei der Gemeinde, welche die Karte ausgestellt hat}}, mit der Karte oder einem anderen Ausweis{free, select, yes {, kostenlos} other {}}.',
  'paper.codes.cardLost': 'Karte verloren oder gestohlen',
  'paper.codes.cardLost.text':
    'Anzeige bei Polizei oder Carabinieri und Sperre unter <big>{number}</big>. Die neue Karte hat neue Codes.',
  'paper.codes.warning': 'Achtung',
  'paper.codes.warning.text':
    'Fotografieren Sie dieses Blatt nicht, senden Sie es niemandem, nennen Sie die Codes niemandem. Gemeinde, Ministerium und Bank fragen nie nach PIN und PUK.',
  'paper.codes.noCopy': 'Die Gemeinde behält keine Kopie dieser Codes.',

  'paper.reprint.label': 'Neuausdruck vom {date}',
  'paper.reprint.readBack': 'Neuausdruck vom {date}: vor Gebrauch der PIN die Rückseite lesen.',
  'paper.reprint.head': 'Neuausdruck vom {date} – bitte vor Gebrauch der PIN lesen',
  'paper.reprint.text':
    'Dies sind die Codes, die der Karte bei der Ausstellung zugewiesen wurden. <b>Haben Sie die PIN geändert, gilt die hier gedruckte nicht:</b> verwenden Sie die selbst gewählte. Erinnern Sie sich nicht, probieren Sie nicht: nach 3\u00a0Fehlern ist sie gesperrt. Der <b>PUK ändert sich nicht</b>: mit dem vollständigen PUK legen Sie in der App CieID eine neue PIN fest. Wurde die Karte ersetzt, gelten die Codes der neuen Karte.',
  'paper.reprint.byEmail':
    'Die zweite Hälfte kommt per E-Mail vom Innenministerium (Absender {sender}) an {email}. Prüfen Sie auch den Spam-Ordner.',
};

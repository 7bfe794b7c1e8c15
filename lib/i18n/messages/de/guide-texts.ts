// SPDX-License-Identifier: AGPL-3.0-or-later
import { type GuideTextKey } from '../it/guide-texts';

/** The guides for citizens in German: every text that Italian has. */
export const guideTextsDe: Readonly<Record<GuideTextKey, string>> = {
  'guide.position': 'Anleitung {n} von {tutte}',
  'guide.needs': 'Was Sie brauchen',
  'guide.steps': 'Die Schritte',
  'guide.warning': 'Niemand wird Sie je telefonisch, per E-Mail oder SMS nach PIN, PUK oder Passwort fragen.',
  'guide.video': 'Video des Innenministeriums (italienisch)',
  'guide.video.activationVideo': 'Le credenziali (die Zugangsdaten)',
  'guide.video.pukRecoveryVideo': 'Recupero del PUK (Wiederherstellung des PUK)',
  'guide.online': 'Diese Anleitung im Netz',
  'guide.online.alt': 'QR-Code, der diese Anleitung öffnet',
  'guide.others': 'Alle Anleitungen',
  'guide.all': 'Anleitungen zur CIE: Zugangsdaten, Karte, Codes',
  'guide.otherTongue': 'Italiano',
  'guide.choose': 'Wählen Sie die Gemeinde, die Ihre Karte ausgestellt hat',
  'guide.skip': 'Zum Inhalt',
  'guide.practice': 'PROBE – diese Seiten dienen der Übung',
  'guide.privacy': 'Diese Seite verwendet keine Cookies und sammelt keine Daten über ihre Leser.',
  'guide.accessibility': 'Erklärung zur Barrierefreiheit',
  'guide.missing': 'Diese Anleitung gibt es nicht',
  'guide.missingText': 'Prüfen Sie die Adresse: Sie endet mit einer Zahl von 1 bis 5.',
  'guide.tooMany': 'Zu viele Anfragen auf einmal',
  'guide.tooManyText': 'Warten Sie eine Minute und öffnen Sie die Seite noch einmal.',

  'guide.activate.title': 'CIE-Zugangsdaten der Stufe 1 und 2 aktivieren',
  'guide.activate.short': 'Zugangsdaten aktivieren',
  'guide.activate.lead':
    'Das geht ab heute, ohne auf die Karte zu warten: Schritte 1 bis 5. Oder, sobald Sie die Karte haben, auf dem anderen Weg: Schritt 6.',
  'guide.activate.needs':
    'Die Steuernummer (codice fiscale), die Empfangsbestätigung, das Blatt mit den Codes, die bei der Gemeinde hinterlegten Kontaktdaten.',
  'guide.activate.step1':
    'Öffnen Sie die Seite <b>{sito}</b> und wählen Sie die Aktivierung der Zugangsdaten <b>ohne Auslesen der Karte</b>.',
  'guide.activate.step2':
    'Geben Sie Steuernummer, Seriennummer der Karte (Seite 1 der Empfangsbestätigung) und die verlangten Ziffern des <b>ersten Teils des PUK</b> (Blatt mit den Codes) ein.',
  'guide.activate.step3':
    'Bestätigen Sie die bei der Gemeinde hinterlegten <b>Kontaktdaten</b> mit den Codes, die Sie erhalten.',
  'guide.activate.step4': 'Wählen Sie <b>Benutzername</b> und <b>Passwort</b>.',
  'guide.activate.step5':
    'Wählen Sie für die Stufe 2, womit Sie bestätigen: mit der <b>App CieID</b> oder mit dem <b>Code per SMS</b>.',
  'guide.activate.step6':
    'Der andere Weg: Mit der Karte und der vollständigen PIN melden Sie sich auf derselben Seite mit der <b>Stufe 3</b> an (Anleitung 4) und aktivieren dort die Zugangsdaten.',
  'guide.activate.note1.head': 'Keine Kontaktdaten hinterlegt?',
  'guide.activate.note1':
    'Sie können sie jederzeit der Gemeinde mitteilen. Oder Sie gehen den anderen Weg, mit der Karte und der vollständigen PIN.',

  'guide.qr.title': 'Mit dem QR-Code bei einem Dienst anmelden (Stufe 2)',
  'guide.qr.short': 'Mit dem QR-Code anmelden',
  'guide.qr.lead': 'Zugangsdaten und App CieID genügen. Die Karte brauchen Sie nicht.',
  'guide.qr.needs':
    'Die bereits aktivierten Zugangsdaten der Stufe 1 und 2 (Anleitung 1), das Telefon mit der App CieID, die Seite des Dienstes auf einem anderen Bildschirm.',
  'guide.qr.step1': 'Wählen Sie auf der Seite des Dienstes <b>«Entra con CIE»</b>.',
  'guide.qr.step2': 'Geben Sie den gewählten <b>Benutzernamen</b> und das <b>Passwort</b> ein.',
  'guide.qr.step3': 'Öffnen Sie die App CieID und scannen Sie den QR-Code <b>auf der Seite des Dienstes</b>.',
  'guide.qr.step4':
    'Geben Sie in der App die <b>PIN der App</b> ein oder nutzen Sie <b>Fingerabdruck oder Gesicht</b>.',
  'guide.qr.step5': 'Zurück zur Seite: Der Dienst ist offen.',
  'guide.qr.note1.head': 'Warum nicht die PIN der Karte',
  'guide.qr.note1':
    'Das sind zwei verschiedene Codes. Die <b>PIN der App</b> wählen Sie selbst in der App. Die <b>PIN der Karte</b> hat 8 Ziffern und gilt nur, wenn die Karte benutzt wird (Stufe 3): Hier wird sie nicht benutzt.',
  'guide.qr.note2.head': 'Wo der QR-Code ist',
  'guide.qr.note2':
    'Auf der Seite, auf der Sie sich anmelden wollen: nicht auf der Karte, und es ist nicht der Code der Empfangsbestätigung.',
  'guide.qr.note3.head': 'Code per SMS gewählt?',
  'guide.qr.note3':
    'Statt der Schritte 3 und 4 geben Sie auf der Seite den Code ein, den Sie per SMS erhalten.',

  'guide.card.title': 'Die Karte in der App CieID registrieren (Stufe 3)',
  'guide.card.short': 'Die Karte in der App registrieren',
  'guide.card.lead':
    'Die Karte wird in der App Ihres Telefons registriert. Danach verlangt die App beim Anmelden nur die letzten 4 Ziffern der PIN.',
  'guide.card.needs': 'Die Karte, die vollständige PIN mit 8 Ziffern, ein Telefon mit NFC und die App CieID.',
  'guide.card.step1': 'Prüfen Sie in den Einstellungen des Telefons, ob <b>NFC eingeschaltet</b> ist.',
  'guide.card.step2':
    'Öffnen Sie die App CieID, wählen Sie <b>«Registra la tua carta»</b> und geben Sie die <b>Seriennummer der Karte</b> ein.',
  'guide.card.step3':
    'Geben Sie die <b>vollständige PIN mit 8 Ziffern</b> ein: zuerst die 4 vom Blatt mit den Codes, dann die 4 aus dem Brief, der mit der Karte kam.',
  'guide.card.step4':
    'Nehmen Sie die Hülle ab und legen Sie die Karte <b>oben auf die Rückseite des Telefons</b>.',
  'guide.card.step5': 'Halten Sie sie <b>ruhig</b>, bis der Kreis auf dem Bildschirm voll ist.',
  'guide.card.step6': 'Erscheint auf der Startseite der App Ihr Name, ist die Karte registriert.',
  'guide.card.note1.head': 'Wenn die Karte nicht gelesen wird',
  'guide.card.note1':
    'Nehmen Sie die Hülle ab. Schieben Sie die Karte auf der Rückseite nach oben. Versuchen Sie es mit der Karte im Querformat. Halten Sie sie angelegt, ohne sie zu bewegen.',
  'guide.card.note2.head': 'Bei falscher PIN',
  'guide.card.note2':
    'Nach <b>3</b> falschen PIN hintereinander ist die PIN gesperrt, nicht die Karte: Mit dem PUK wählen Sie eine neue.',

  'guide.computer.title': 'Am Computer mit Karte und Telefon anmelden (Stufe 3)',
  'guide.computer.short': 'Am Computer mit der Karte anmelden',
  'guide.computer.lead': 'Das Telefon liest die Karte, der Computer öffnet den Dienst.',
  'guide.computer.needs':
    'Die in der App CieID registrierte Karte (Anleitung 3), das Telefon mit NFC, den Computer mit der Seite des Dienstes.',
  'guide.computer.step1':
    'Wählen Sie am Computer <b>«Entra con CIE»</b>, dann den Zugang <b>mit dem Smartphone</b>.',
  'guide.computer.step2': 'Geben Sie auf der Seite die <b>Seriennummer der Karte</b> ein.',
  'guide.computer.step3': 'Öffnen Sie die App CieID und scannen Sie den <b>QR-Code</b> auf dem Computer.',
  'guide.computer.step4': 'Geben Sie in der App die <b>letzten 4 Ziffern der PIN</b> der Karte ein.',
  'guide.computer.step5':
    'Legen Sie die Karte auf die Rückseite des Telefons und halten Sie sie ruhig, bis sie gelesen ist.',
  'guide.computer.step6': 'Geben Sie am Computer den <b>Code mit 4 Ziffern</b> ein, den die App zeigt.',
  'guide.computer.note1.head': 'Beim ersten Mal',
  'guide.computer.note1': 'Die Seite bittet um Ihre Zustimmung, die Daten an den Dienst zu übermitteln.',
  'guide.computer.note2.head': 'Welche PIN',
  'guide.computer.note2':
    'Die der Karte, mit 8 Ziffern: Hier geben Sie die letzten 4 ein. Die PIN der App, die Sie selbst wählen, ist eine andere.',

  'guide.puk.title': 'Den PUK mit der App CieID wiederherstellen',
  'guide.puk.short': 'Den PUK wiederherstellen',
  'guide.puk.lead':
    'Von zu Hause, wenn Sie bei der Gemeinde Kontaktdaten hinterlegt und die Karte bei sich haben.',
  'guide.puk.needs':
    'Die Karte, den bei der Gemeinde hinterlegten Kontakt (E-Mail oder Handynummer), ein Telefon mit NFC und die App CieID.',
  'guide.puk.step1': 'Öffnen Sie die App CieID und wählen Sie <b>«Recupero PUK»</b>.',
  'guide.puk.step2': 'Halten Sie die Karte an die Rückseite des Telefons, ohne sie zu bewegen.',
  'guide.puk.step3':
    'Geben Sie die <b>Seriennummer der Karte</b> und den bei der Gemeinde hinterlegten <b>Kontakt</b> ein.',
  'guide.puk.step4': 'Aus Sicherheitsgründen warten Sie <b>48 Stunden</b>: Dann erhalten Sie eine Nachricht.',
  'guide.puk.step5': 'Öffnen Sie nach der Nachricht wieder die App: Nun wird der PUK angezeigt.',
  'guide.puk.step6':
    'Mit dem PUK legen Sie eine neue PIN fest: in der App, Menüpunkt <b>«Sblocca carta»</b>.',
  'guide.puk.note1.head': 'Ohne Karte oder ohne Kontaktdaten',
  'guide.puk.note1':
    'Ist die Karte noch nicht da oder haben Sie keine Kontaktdaten hinterlegt, wenden Sie sich {ambito, select, issuing {an die Gemeinde, welche die Karte ausgestellt hat} other {an eine beliebige Gemeinde}}.',
  'guide.puk.note2.head': 'Vorsicht mit dem PUK',
  'guide.puk.note2':
    'Nach <b>10</b> falschen PUK ist die Karte endgültig gesperrt und muss neu beantragt werden.',

  'drawing.site-without-card':
    'Ein Computer mit der offenen Seite; die Karte ist durchgestrichen, sie wird nicht gebraucht',
  'drawing.papers-at-hand':
    'Die Empfangsbestätigung mit der Seriennummer und das Blatt mit der Hälfte des PUK',
  'drawing.codes-by-message': 'Ein Code in einer Nachricht auf dem Telefon und einer in einer E-Mail',
  'drawing.name-and-password': 'Ein Computer mit den Feldern für Benutzername und Passwort',
  'drawing.app-or-message': 'Links ein Telefon mit der App CieID, rechts eines mit einer SMS',
  'drawing.with-the-card': 'Ein Computer, die Karte und die vollständige PIN mit acht Ziffern',
  'drawing.enter-with-cie': 'Ein Computer mit der Schaltfläche «Entra con CIE»',
  'drawing.scan-the-screen': 'Ein Telefon scannt den QR-Code auf dem Bildschirm des Computers',
  'drawing.app-pin-or-face': 'Die Tastatur für die PIN auf dem Telefon, ein Fingerabdruck und ein Gesicht',
  'drawing.service-open': 'Ein Computer mit einem Häkchen',
  'drawing.nfc-on': 'Ein Telefon mit eingeschaltetem NFC',
  'drawing.card-number-in-app': 'Von der Karte zum Telefon: Die Seriennummer wird in die App eingegeben',
  'drawing.whole-pin':
    'Die vier Ziffern vom Blatt und die vier aus dem Brief ergeben die PIN mit acht Ziffern',
  'drawing.case-off': 'Die Rückseite des Telefons ohne Hülle, oben liegt die Karte an',
  'drawing.card-on-phone': 'Die Karte hinter dem Telefon, auf dem Bildschirm füllt sich ein Kreis',
  'drawing.name-in-app': 'Ein Telefon mit dem Namen der Inhaberin oder des Inhabers und einem Häkchen',
  'drawing.card-number-on-site': 'Die Seriennummer der Karte, auf der Seite eingegeben',
  'drawing.last-four-digits': 'Ein Telefon; von den acht Ziffern der PIN bleiben die letzten vier',
  'drawing.code-on-site': 'Derselbe Code mit vier Ziffern auf dem Telefon und auf dem Computer',
  'drawing.recover-in-app': 'Ein Telefon mit dem Menüpunkt «Recupero PUK»',
  'drawing.number-and-contact': 'Auf dem Telefon die Felder für die Seriennummer und den Kontakt',
  'drawing.forty-eight-hours': 'Eine Uhr, 48 Stunden, dann eine Nachricht auf dem Telefon',
  'drawing.puk-shown': 'Der PUK mit acht Ziffern auf dem Telefon',
  'drawing.new-pin': 'Eine neue PIN auf dem Telefon und ein offenes Schloss',

  'mail.subject': 'Die am Schalter gewünschte Anleitung: {guida}',
  'mail.greeting': 'Guten Tag,',
  'mail.why': 'am Schalter ({comune}) haben Sie um diese Anleitung per E-Mail gebeten.',
  'mail.site': 'laut Empfangsbestätigung, Rückseite',
  'mail.address':
    'Mit Zeichnungen steht die Anleitung unter dieser Adresse, die Sie auch von Hand eingeben können:',
  'mail.honest':
    'In dieser Nachricht ist nichts zu bestätigen: Sie verlangt keine Codes, Passwörter oder Daten, und eine Antwort ist nicht nötig. Die Anleitung steht oben, Sie müssen nichts öffnen.',
  'mail.notYou': 'Haben Sie nicht darum gebeten, löschen Sie die Nachricht: Es geschieht nichts.',
  'mail.practice': 'PROBE – Nachricht zur Übung',
};

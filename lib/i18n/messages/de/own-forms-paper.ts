// SPDX-License-Identifier: AGPL-3.0-or-later
import { type ownFormsPaperIt } from '../it/own-forms-paper';

type ItalianOnly = `forms.alt.${string}`;

/** German words of the municipality's own forms; what a viewer says of a page is in the paper's main language. */
export const ownFormsPaperDe: Record<Exclude<keyof typeof ownFormsPaperIt, ItalianOnly>, string> = {
  'forms.source': 'Vordruck der Gemeinde',
  'forms.source.text':
    'Von der Gemeinde mit dem Programm Sportello CIE erstellt: kein Vordruck des Innenministeriums.',
  'forms.audience': 'Für: {audience}',
  'forms.law': 'Bestimmungen: {law}',
  'forms.placeDate': 'Ort und Datum',
  'forms.present':
    'Zu unterschreiben vor der/dem Bediensteten. Bringt eine andere Person den Vordruck oder kommt er per Post oder E-Mail, ist die Kopie des Ausweises der unterzeichnenden Person beizulegen (Art.\u00a038 Abs.\u00a03 DPR\u00a0445/2000).',
  'forms.presentHere':
    'Am Schalter vor der/dem Bediensteten zu unterschreiben, die/der die Identität feststellt.',
  'forms.stampDuty': 'Die Erklärung ist von der Stempelsteuer befreit (Art.\u00a037 DPR\u00a0445/2000).',
  'forms.privacy':
    '<b>So verarbeiten wir die Daten</b> (Art.\u00a013 und\u00a014 Verordnung EU 2016/679). Verantwortliche: {municipality}. Die Daten dieses Vordrucks dienen nur dem betreffenden Vorgang, aufgrund rechtlicher Verpflichtung und im öffentlichen Interesse (Art.\u00a06 Abs.\u00a01 Buchst.\u00a0c und\u00a0e). Aufbewahrung: {retention}. Datenschutzbeauftragte/r: {officer}. Auskunft, Berichtigung und die weiteren Rechte: {address}; Beschwerde bei der Datenschutzbehörde (Garante) ist möglich. Volltext: {url}.',

  'forms.undersigned': 'Die/Der Unterfertigte',
  'forms.undersigned.two': 'Die volljährigen Unterfertigten',
  'forms.aware':
    'in Kenntnis der strafrechtlichen Folgen unwahrer Erklärungen (Art.\u00a076 DPR\u00a0445/2000) und des Verlusts der Begünstigungen (Art.\u00a075),',
  'forms.asks': 'BEANTRAGT',
  'forms.declares': 'ERKLÄRT',
  'forms.delegates': 'BEVOLLMÄCHTIGT',
  'forms.assents': 'STIMMT ZU',
  'forms.attest': 'BEZEUGEN',
  'forms.acknowledges': 'NIMMT ZUR KENNTNIS',
  'forms.capacity': 'als',

  'forms.section.holder': 'Inhaber/in der Karte',
  'forms.section.minor': 'Minderjährige Person',
  'forms.section.contacts': 'Kontaktdaten (freiwillig)',
  'forms.section.delivery': 'Zustellung der Karte',
  'forms.section.decree': 'Ernennungsdekret',
  'forms.section.judge': 'Ausreise und Ermächtigung des Vormundschaftsgerichts',
  'forms.section.first-witness': 'Erste Zeugin, erster Zeuge',
  'forms.section.second-witness': 'Zweite Zeugin, zweiter Zeuge',
  'forms.section.receipt': 'Empfangsbestätigung',
  'forms.section.office': 'Dem Amt vorbehalten',
  'forms.section.doctor': 'Ärztliches Zeugnis',
  'forms.section.copy': 'Kopie des Ausweises der unterzeichnenden Person',
  'forms.section.represented': 'Wenn die Vertretung unterschreibt',
  'forms.section.bring': 'Was Sie mitbringen',
  'forms.section.know': 'Gut zu wissen',
  'forms.section.home': 'Termin zu Hause',
  'forms.copy.front': 'Vorderseite',
  'forms.copy.back': 'Rückseite',

  'forms.who.signer': 'Unterzeichnende Person',
  'forms.who.holder': 'Inhaber/in',
  'forms.who.other': 'Anderer Elternteil',
  'forms.who.representative': 'Vertretung',
  'forms.who.delegate': 'Bevollmächtigte/r',
  'forms.who.card': 'Karte',
  'forms.who.decree': 'Ernennungsdekret',
  'forms.who.judge': 'Ermächtigung des Vormundschaftsgerichts',
  'forms.who.witness1': 'Erste/r Zeuge/Zeugin',
  'forms.who.witness2': 'Zweite/r Zeuge/Zeugin',
  'forms.who.delivery': 'Zustellung',
  'forms.who.contacts': 'Kontaktdaten',
  'forms.who.earlier': 'Frühere Erklärung',
  'forms.who.damage': 'Schaden',
  'forms.who.home': 'Hinderungsgrund',
  'forms.who.impediment': 'Hinderungsgrund',
  'forms.who.signed': 'Unterschrift',
  'forms.who.office': 'Amt',

  'forms.part.name': 'Familien- und Vorname',
  'forms.part.surname': 'Familienname',
  'forms.part.givenName': 'Vorname',
  'forms.part.birthplace': 'geboren in',
  'forms.part.birthDate': 'am',
  'forms.part.codiceFiscale': 'Steuernummer',
  'forms.part.sex': 'Geschlecht',
  'forms.part.height': 'Größe (cm)',
  'forms.part.citizenship': 'Staatsangehörigkeit',
  'forms.part.residence': 'Wohnsitz (Gemeinde, Straße, Nr.)',
  'forms.part.document': 'Ausweis (Art, Nummer, ausgestellt von, Ablauf)',
  'forms.part.phone': 'Telefon',
  'forms.part.serial': 'Karte Nr.',
  'forms.part.issuer': 'ausgestellt von',
  'forms.part.issuedOn': 'am',
  'forms.part.previous': 'Früherer Ausweis (Art, Nummer, Ablauf)',
  'forms.part.requestNumber': 'Antragsnr.',
  'forms.part.court': 'Gericht und Nummer',
  'forms.part.date': 'Datum',
  'forms.part.address': 'Andere Adresse (Straße, Nr., PLZ, Gemeinde, bei)',
  'forms.part.email': 'E-Mail (keine PEC)',
  'forms.part.mobile': 'Handynummer',
  'forms.part.place': 'Abgegeben bei',
  'forms.part.absence': 'Grund der Abwesenheit (freiwillig)',
  'forms.part.reason': 'Grund',
  'forms.part.note': 'Anderes',
  'forms.part.whereabouts': 'Aufenthaltsort (Adresse, Stock, Name an der Klingel)',
  'forms.part.collector': 'Bevollmächtigte/r für die Abholung (Familien- und Vorname)',
  'forms.part.placeDate': 'Ort und Datum',
  'forms.part.operator': 'Der/Die Bedienstete',
  'forms.part.identifiedBy': 'Ausgewiesen durch',
  'forms.part.dateTime': 'Datum, Uhrzeit',
  'forms.part.secondOperator': 'Bestätigung durch andere Bedienstete (Name, Datum, Uhrzeit)',
  'forms.part.registrar': 'Meldebeamte/r oder Beauftragte/r',
  'forms.part.doctor': 'Ärztin/Arzt (Name, Stempel und Unterschrift)',

  'forms.said.birthplace': 'Geburtsort',
  'forms.said.birthDate': 'Geburtsdatum (Tag, Monat, Jahr)',
  'forms.said.issuedOn': 'Ausstellungsdatum (Tag, Monat, Jahr)',

  'forms.question.reason': 'Grund des Antrags',
  'forms.question.travel': 'Die Karte ist',
  'forms.question.capacity': 'Als',
  'forms.question.powers': 'Laut Dekret',
  'forms.question.contacts': 'Kontaktdaten',
  'forms.question.delivery': 'Zustellung',
  'forms.question.family': 'Eltern',
  'forms.question.judge': 'Erklärt weiters',
  'forms.question.donation': 'Erklärt die eigene',
  'forms.question.revocation': 'Löschung',
  'forms.question.declaration': 'Abgabe der Verlusterklärung: die Vollmacht',
  'forms.question.damage': 'Die Karte ist beschädigt',
  'forms.question.home': 'Hinderungsgrund',
  'forms.question.attached': 'Beilage',
  'forms.question.medical': 'Zeugnis',
  'forms.question.impediment': 'Die Inhaberin, der Inhaber',
  'forms.question.kin': 'Angehörige/r',

  'forms.sign.applicant': 'Unterschrift der antragstellenden Person',
  'forms.sign.assent': 'Unterschrift der zustimmenden Person',
  'forms.sign.asking-parent': 'Unterschrift der antragstellenden Person',
  'forms.sign.other-parent': 'Anderer Elternteil, Zustimmung',
  'forms.sign.minor': 'Unterschrift der minderjährigen Person',
  'forms.sign.declarant': 'Unterschrift der erklärenden Person',
  'forms.sign.delegator': 'Unterschrift der vollmachtgebenden Person',
  'forms.sign.delegate': 'Unterschrift der bevollmächtigten Person',
  'forms.sign.holder': 'Unterschrift der Inhaberin, des Inhabers',
  'forms.sign.holder-able': 'Unterschrift der Inhaberin, des Inhabers, wenn möglich',
  'forms.sign.witness1': 'Unterschrift der/des ersten Zeugin/Zeugen',
  'forms.sign.witness2': 'Unterschrift der/des zweiten Zeugin/Zeugen',
  'forms.sign.kin': 'Unterschrift der erklärenden Person (Abs. 2)',
  'forms.sign.operator': 'Der/Die Bedienstete',
  'forms.sign.unable': 'Kann nicht unterschreiben: {reason}',

  'forms.tick.reason.first-issue': 'Erstausstellung',
  'forms.tick.reason.renewal': 'Erneuerung (bei Ablauf)',
  'forms.tick.reason.theft': 'Diebstahl',
  'forms.tick.reason.loss': 'Verlust',
  'forms.tick.reason.deterioration': 'Beschädigung',
  'forms.tick.reason.data-change': 'Änderung der Daten',
  'forms.tick.reason.paper-replacement': 'Ersatz der Papierkarte',
  'forms.tick.reason.defective': 'fehlerhafte Karte',
  'forms.tick.travel.yes': 'gültig für die Ausreise',
  'forms.tick.travel.no': 'nicht gültig für die Ausreise',
  'forms.tick.capacity.parent': 'Elternteil',
  'forms.tick.capacity.responsible': 'Träger/in der elterlichen Verantwortung',
  'forms.tick.capacity.foster': 'Pflegeelternteil',
  'forms.tick.capacity.guardian': 'Vormund',
  'forms.tick.capacity.administrator': 'Sachwalter/in',
  'forms.tick.capacity.holder': 'Inhaber/in',
  'forms.tick.powers.represents': 'vertritt die Person',
  'forms.tick.powers.assists': 'steht der Person bei, die den Antrag mitunterschreibt',
  'forms.tick.contacts.none': 'informiert, dass sie freiwillig sind, gibt keine an',
  'forms.tick.delivery.residence': 'an die Wohnadresse',
  'forms.tick.delivery.other-address': 'an eine andere Adresse',
  'forms.tick.delivery.municipality': 'in der Gemeinde',
  'forms.tick.family.onCard':
    'beantragt, dass die Namen der Eltern auf der Karte stehen (nur unter 14\u00a0Jahren, wenn für die Ausreise gültig)',
  'forms.tick.judge.attached': 'legt die Ermächtigung des Vormundschaftsgerichts bei:',
  'forms.tick.judge.travel':
    'stimmt der Ausstellung der für die Ausreise gültigen Karte zu (Art.\u00a03 Buchst.\u00a0a Ges.\u00a01185/1967)',
  'forms.tick.judge.noTravel': 'beantragt die Karte nicht gültig für die Ausreise',
  'forms.tick.donation.consent': '<b>Zustimmung</b> zur Spende der eigenen Organe und Gewebe nach dem Tod',
  'forms.tick.donation.refusal': '<b>Ablehnung</b> der Spende der eigenen Organe und Gewebe nach dem Tod',
  'forms.tick.revocation.only': 'und gibt keine neue ab: keine Erklärung',
  'forms.tick.revocation.again': 'und gibt mit dem Vordruck SP-06A eine neue ab',
  'forms.tick.declaration.included': 'umfasst',
  'forms.tick.declaration.excluded': 'umfasst nicht',
  'forms.tick.damage.broken': 'gebrochen, geknickt oder zerschnitten',
  'forms.tick.damage.unreadable': 'Angaben oder Lichtbild nicht mehr lesbar',
  'forms.tick.damage.chip': 'der Mikrochip wird nicht gelesen',
  'forms.tick.damage.number': 'die Nummer der Karte ist nicht mehr lesbar',
  'forms.tick.home.illness': 'gesundheitliche Gründe',
  'forms.tick.home.prison': 'Haft',
  'forms.tick.home.cloister': 'Klausur',
  'forms.tick.attached.proof': 'Nachweis des Hinderungsgrundes (Zeugnis auf der Rückseite oder anderer)',
  'forms.tick.attached.identity': 'Ausweis der Inhaberin, des Inhabers, oder Kopie',
  'forms.tick.attached.photo': 'neues Lichtbild',
  'forms.tick.attached.payment': 'Zahlungsbestätigung',
  'forms.tick.medical.cannotCome': 'nicht zum Schalter kommen kann',
  'forms.tick.medical.printsTemporary':
    'die Abnahme der Fingerabdrücke vorübergehend unmöglich ist (Karte 12\u00a0Monate gültig)',
  'forms.tick.medical.printsPermanent': 'die Abnahme der Fingerabdrücke dauerhaft unmöglich ist',
  'forms.tick.impediment.cannot': 'kann nicht unterschreiben',
  'forms.tick.impediment.illiterate': 'kann nicht schreiben',
  'forms.tick.impediment.temporary': 'aus gesundheitlichen Gründen vorübergehend verhindert ist',
  'forms.tick.kin.spouse': 'Ehegatte/Ehegattin',
  'forms.tick.kin.child': 'Kind, wenn kein Ehegatte vorhanden ist',
  'forms.tick.kin.relative':
    'sonst andere/r Verwandte/r in gerader Linie oder Seitenlinie bis zum dritten Grad',

  'forms.SP-01.title': 'Antrag auf die elektronische Identitätskarte – Volljährige',
  'forms.SP-01.audience': 'volljährige Personen',
  'forms.SP-01.law': 'Art.\u00a03 TULPS (KD\u00a0773/1931); MD\u00a023.\u00a0Dezember\u00a02015',
  'forms.SP-01.asks': 'die Ausstellung der elektronischen Identitätskarte aus folgendem Grund:',
  'forms.SP-01.travel': 'Die Karte ist:',
  'forms.SP-01.declares':
    'bei einer für die Ausreise gültigen Karte, dass keiner der Gründe vorliegt, die der Ausstellung eines für die Ausreise gültigen Ausweises entgegenstehen (Art.\u00a03 Ges.\u00a01185/1967; Art.\u00a01 DPR\u00a0649/1974); sich der strafrechtlichen Haftung für unwahre Erklärungen (Art.\u00a076 DPR\u00a0445/2000) und des Verlusts der Begünstigungen (Art.\u00a075) bewusst zu sein.',
  'forms.SP-01.contacts':
    'Sie dienen dazu, die CIE-Zugangsdaten sofort zu aktivieren und den PUK wiederherzustellen. Wer sie angibt, erklärt, dass sie persönlich sind und nur sie/er darauf Zugriff hat.',
  'forms.SP-01.delivery':
    'Die Karte wird nur der Inhaberin, dem Inhaber oder der genannten bevollmächtigten Person übergeben. Für die Abholung bei der Post ist ein anderer Ausweis nötig.',
  'forms.SP-01.donation':
    'Die Erklärung zur Organ- und Gewebespende ist freiwillig und erfolgt am Schalter oder mit dem Vordruck SP-06A.',
  'forms.SP-01.bring':
    'Die frühere Karte oder einen anderen Ausweis, die Gesundheitskarte, ein neues Lichtbild, wenn das Amt keines aufnimmt, die Zahlungsbestätigung; bei Diebstahl oder Verlust die Anzeige; Nicht-EU-Bürger die Aufenthaltsgenehmigung.',

  'forms.SP-03.title': 'Zustimmung zur Ausreise einer minderjährigen Person',
  'forms.SP-03.audience':
    'den Elternteil, der nicht zum Schalter kommt, oder wer sonst die elterliche Verantwortung trägt',
  'forms.SP-03.law':
    'Art.\u00a03 Buchst.\u00a0a Ges. vom 21.\u00a0November\u00a01967, Nr.\u00a01185; Art.\u00a038 DPR\u00a0445/2000',
  'forms.SP-03.assents':
    'der Ausstellung der <b>für die Ausreise gültigen</b> elektronischen Identitätskarte, beantragt von:',
  'forms.SP-03.declares':
    'die elterliche Verantwortung für die minderjährige Person zu tragen oder sie in Pflege zu haben; sich der strafrechtlichen Folgen unwahrer Erklärungen (Art.\u00a076 DPR\u00a0445/2000) bewusst zu sein.',
  'forms.SP-03.know':
    'Nötig ist die Zustimmung beider Eltern oder der Träger der elterlichen Verantwortung; bei Pflege auch jene der Pflegeeltern. Eine Unterschrift genügt, wenn der andere Elternteil verstorben ist oder die Verantwortung verloren hat oder sie ausgesetzt ist. Fehlt die Zustimmung, entscheidet das Vormundschaftsgericht.',

  'forms.SP-04A.title': 'Antrag auf die elektronische Identitätskarte – Minderjährige von 0 bis 11 Jahren',
  'forms.SP-04A.audience': 'wer die Karte für eine Person von 0 bis 11 Jahren beantragt',
  'forms.SP-04A.law':
    'Art.\u00a03 TULPS; Art.\u00a0316 und\u00a0320 ZGB; Art.\u00a03 Buchst.\u00a0a Ges.\u00a01185/1967',
  'forms.SP-04B.title': 'Antrag auf die elektronische Identitätskarte – Minderjährige von 12 bis 17 Jahren',
  'forms.SP-04B.audience': 'wer die Karte für eine Person von 12 bis 17 Jahren beantragt',
  'forms.SP-04B.law':
    'Art.\u00a03 TULPS; Art.\u00a0316 und\u00a0320 ZGB; Art.\u00a03 Buchst.\u00a0a Ges.\u00a01185/1967',
  'forms.SP-04.asks':
    'für die minderjährige Person die Ausstellung der elektronischen Identitätskarte aus folgendem Grund:',
  'forms.SP-04.declares':
    'bei einer für die Ausreise gültigen Karte, dass bei der minderjährigen Person kein Hinderungsgrund vorliegt (Art.\u00a03 Ges.\u00a01185/1967; Art.\u00a01 DPR\u00a0649/1974), und stimmt zu; sich der strafrechtlichen Haftung nach Art.\u00a076 DPR\u00a0445/2000 bewusst zu sein.',
  'forms.SP-04.other':
    'Ist die Karte für die Ausreise gültig, unterschreibt auch der andere Elternteil; kommt er nicht zum Schalter, liegt der Vordruck SP-03 bei.',
  'forms.SP-04A.signature':
    'Die minderjährige Person unterschreibt nicht, Fingerabdrücke werden nicht abgenommen (unter 12\u00a0Jahren).',
  'forms.SP-04B.signature':
    'Die minderjährige Person unterschreibt, Fingerabdrücke werden abgenommen (ab 12\u00a0Jahren).',
  'forms.SP-04.delivery':
    'Unter 14\u00a0Jahren ist bei Zustellung an eine Adresse anzugeben, wer die Karte abholt.',
  'forms.SP-04.bring':
    'Die minderjährige Person, mit Ausweis, wenn vorhanden; den Ausweis der unterzeichnenden Person; ein neues Lichtbild; die Zahlungsbestätigung; bei Diebstahl oder Verlust die Anzeige. Ohne Ausweis zwei Zeugen (Vordruck SP-14).',

  'forms.SP-05.title': 'Erklärung des Vormunds oder des Sachwalters, Ermächtigung des Vormundschaftsgerichts',
  'forms.SP-05.audience': 'Vormunde, Sachwalter, Eltern mit Ermächtigung des Vormundschaftsgerichts',
  'forms.SP-05.law':
    'Art.\u00a0357, 405, 409 und\u00a0424 ZGB; Art.\u00a03 Buchst.\u00a0a Ges.\u00a01185/1967; Art.\u00a038 und\u00a046 DPR\u00a0445/2000',
  'forms.SP-05.of': 'der hier genannten Person, für welche die elektronische Identitätskarte beantragt wird:',
  'forms.SP-05.declares':
    'wenn ein Dekret vorliegt, dass es gilt und den Antrag auf die Identitätskarte umfasst; dass bei der Person nach eigenem Wissen kein Grund vorliegt, welcher der Ausstellung eines für die Ausreise gültigen Ausweises entgegensteht; und was auf der Rückseite angegeben ist.',
  'forms.SP-05.bring':
    'Das Ernennungsdekret oder die Kopie; den Ausweis der unterzeichnenden Person; die Ermächtigung des Vormundschaftsgerichts, wenn nötig. Handlungsunfähigkeit wird nicht vermutet: ohne Dekret handelt die Person selbst.',

  'forms.SP-06A.title': 'Willenserklärung zur Organ- und Gewebespende',
  'forms.SP-06A.audience': 'in Italien wohnhafte Volljährige',
  'forms.SP-06A.law':
    'Art.\u00a03 Abs.\u00a03 TULPS; Ges. vom 1.\u00a0April\u00a01999, Nr.\u00a091; MD\u00a08.\u00a0April\u00a02000',
  'forms.SP-06A.free':
    'volljährig und in Italien wohnhaft, informiert, dass die Entscheidung frei ist und niemand sich äußern muss, erklärt die eigene',
  'forms.SP-06A.acknowledges':
    'dass die Erklärung dem Informationssystem Transplantationen übermittelt wird; dass sie jederzeit beim Sanitätsbetrieb oder bei der Erneuerung der Karte geändert werden kann; dass immer die letzte gilt.',
  'forms.SP-06A.know':
    'Wer sich nicht äußern will, füllt diesen Vordruck nicht aus: die Karte wird ebenso ausgestellt. Wer den eigenen Willen schon erklärt hat und nicht ändert, muss ihn nicht wiederholen.',
  'forms.SP-06B.title': 'Löschung der Erklärung zur Organ- und Gewebespende',
  'forms.SP-06B.audience': 'Volljährige, die ihren Willen schon erklärt haben',
  'forms.SP-06B.law':
    'Art.\u00a03 Abs.\u00a03 TULPS; Ges. vom 1.\u00a0April\u00a01999, Nr.\u00a091; MD\u00a08.\u00a0April\u00a02000',
  'forms.SP-06B.asks':
    'die Löschung der Erklärung zur Organ- und Gewebespende aus dem Informationssystem Transplantationen',
  'forms.SP-06B.acknowledges':
    'dass die Löschung der früheren Erklärung die Wirkung nimmt und dass ein neuer Wille jederzeit beim Sanitätsbetrieb oder bei der Erneuerung der Karte erklärt werden kann.',

  'forms.SP-07.title': 'Vollmacht zur Abholung der elektronischen Identitätskarte',
  'forms.SP-07.audience': 'wer eine andere Person die Karte abholen lässt',
  'forms.SP-07.law': 'Art.\u00a038 Abs.\u00a03-bis DPR\u00a0445/2000',
  'forms.SP-07.of': 'der elektronischen Identitätskarte, ausgestellt für:',
  'forms.SP-07.to':
    'im Auftrag der unterfertigten Person die elektronische Identitätskarte mit dem verschlossenen Begleitschreiben in dieser Gemeinde abzuholen.',
  'forms.SP-07.know':
    'Die bevollmächtigte Person weist sich aus und zeigt die Empfangsbestätigung des Antrags. Das Begleitschreiben enthält die zweite Hälfte der Codes PIN und PUK: Es wird verschlossen übergeben. Bei der Post holt nur die im Antrag genannte Person die Karte ab.',
  'forms.SP-07.receipt':
    'Karte und verschlossenes Begleitschreiben wurden der bevollmächtigten Person übergeben.',

  'forms.SP-08A.title': 'Vollmacht für Neuausdruck und Abholung der Codes PIN und PUK der CIE',
  'forms.SP-08A.audience': 'Inhaber, die die erste Hälfte der Codes verloren haben und nicht kommen können',
  'forms.SP-08A.law': 'Art.\u00a038 Abs.\u00a03-bis DPR\u00a0445/2000',
  'forms.SP-08A.holder': 'Inhaber/in der CIE Nr.',
  'forms.SP-08A.to':
    'im Auftrag der unterfertigten Person den Neuausdruck zu beantragen und die <b>erste Hälfte</b> der Codes PIN und PUK in verschlossenem Umschlag abzuholen.',
  'forms.SP-08A.scope': 'Die Vollmacht',
  'forms.SP-08A.declaration':
    'die Abgabe der beigelegten Verlusterklärung. Sie umfasst weder die Änderung der Kontaktdaten noch die Abholung der zweiten Hälfte.',
  'forms.SP-08A.once': 'Gilt für einen einzigen Antrag, innerhalb von 30\u00a0Tagen ab Unterschrift.',
  'forms.SP-08A.copy': '<i>Kopie des Ausweises der vollmachtgebenden Person liegt bei.</i>',
  'forms.SP-08A.receipt':
    '<i>Empfang:</i> Blatt Nr.\u00a0______________________ wurde in verschlossenem Umschlag übergeben.',

  'forms.SP-08B.title': 'Vollmacht zur Änderung der Kontaktdaten der CIE',
  'forms.SP-08B.audience': 'Inhaber, die E-Mail oder Handynummer ändern und nicht kommen können',
  'forms.SP-08B.law': 'Art.\u00a038 Abs.\u00a03-bis DPR\u00a0445/2000',
  'forms.SP-08B.to':
    'folgende Kontaktdaten mitzuteilen, die nach eigener Erklärung persönlich sind und auf die nur ich Zugriff habe:',
  'forms.SP-08B.scope': 'Sie umfasst weder Neuausdruck noch Abholung der Codes PIN und PUK.',
  'forms.SP-08B.office':
    'Dieselbe Person verwendet am selben Tag nicht auch die Vollmacht für die Codes (SP-08A), außer mit Bestätigung der/des Verantwortlichen.',

  'forms.SP-10.title': 'Auftrag an die/den Bedienstete/n (zweite Hälften auf Papier)',
  'forms.SP-10.audience': 'Inhaber, die die zweite Hälfte der Codes nicht per E-Mail erhalten können',
  'forms.SP-10.law':
    'MD\u00a023.\u00a0Dezember\u00a02015; MD\u00a08.\u00a0September\u00a02022; Art.\u00a038 DPR\u00a0445/2000',
  'forms.SP-10.delegates':
    'erklärt, die zweite Hälfte der Codes PIN und PUK nicht per E-Mail erhalten zu können, und <b>beauftragt</b> die/den Bedienstete/n {operator} der {municipality}, sie auf Papier auszudrucken und persönlich auszuhändigen. Sie/Er ist informiert, dass sie/er so am Schalter die vollständigen Codes erhält, dass keine Kopie im Amt bleibt und dass die beiden Blätter getrennt aufzubewahren sind.',

  'forms.SP-11.title': 'Erklärung über die Beschädigung der Identitätskarte',
  'forms.SP-11.audience': 'wer eine beschädigte Karte ersetzt',
  'forms.SP-11.law':
    'Ersatzerklärung des Notorietätsaktes, Art.\u00a038 und\u00a047 DPR vom 28.\u00a0Dezember\u00a02000, Nr.\u00a0445',
  'forms.SP-11.of': 'der Identitätskarte, ausgestellt für:',
  'forms.SP-11.declares': 'dass die genannte Karte beschädigt ist:',
  'forms.SP-11.returns':
    'sie dem Amt zur Annullierung zurückzugeben; sie weder verloren noch weitergegeben oder verliehen zu haben.',
  'forms.SP-11.office': 'Beschädigte Karte eingezogen und annulliert.',
  'forms.SP-11.number':
    'Ist die Nummer der Karte nicht lesbar, entnimmt das Amt sie dem Ausstellungsvorgang.',

  'forms.SP-13.title': 'Antrag zu Hause mit bevollmächtigter Person und ärztlichem Zeugnis',
  'forms.SP-13.audience': 'wer den Antrag einer Person bringt, die nicht zum Schalter kommen kann',
  'forms.SP-13.law':
    'Art.\u00a03 TULPS; Rundschreiben 10/2016 des Innenministeriums; Art.\u00a038 Abs.\u00a03-bis DPR\u00a0445/2000',
  'forms.SP-13.delegate': 'bevollmächtigt von der hier genannten Person, die nicht zum Schalter kommen kann,',
  'forms.SP-13.asks':
    'dass der Antrag auf die elektronische Identitätskarte am Aufenthaltsort der Person abgeschlossen wird, wegen:',
  'forms.SP-13.attached': 'Beilagen:',
  'forms.SP-13.know':
    'Die/Der Bedienstete vereinbart einen Termin, stellt die Identität fest und nimmt, wenn möglich, Unterschrift und Fingerabdrücke ab. Die Karte geht an die genannte Adresse oder wird in der Gemeinde abgeholt.',
  'forms.SP-13.doctor': 'Die/Der unterfertigte Ärztin/Arzt bescheinigt, dass {name}, geboren am {birthDate},',
  'forms.SP-13.diagnosis': 'Das Zeugnis enthält keine Diagnose.',

  'forms.SP-14.title': 'Bezeugung der Identität',
  'forms.SP-14.audience': 'zwei Zeugen einer Person ohne Ausweis',
  'forms.SP-14.law': 'Art.\u00a03 TULPS; Art.\u00a076 DPR\u00a0445/2000; Art.\u00a0495 StGB',
  'forms.SP-14.attest':
    'die Person, die mit ihnen vor der/dem Bediensteten steht, persönlich zu kennen, und dass sie folgende ist:',
  'forms.SP-14.aware':
    'Sie sind sich der Strafen für falsche Angaben über die Identität anderer gegenüber Amtspersonen (Art.\u00a0495 StGB) und für unwahre Erklärungen (Art.\u00a076 DPR\u00a0445/2000) bewusst.',
  'forms.SP-14.know':
    'Die Zeugen sind zwei Volljährige mit gültigem Ausweis, keiner ist die Inhaberin oder der Inhaber. Für Minderjährige ohne Ausweis sind es in der Regel die Eltern.',

  'forms.SP-15.title': 'Erklärung von Personen, die nicht unterschreiben können',
  'forms.SP-15.audience': 'wer nicht schreiben oder unterschreiben kann, und Angehörige',
  'forms.SP-15.law': 'Art.\u00a04 DPR vom 28.\u00a0Dezember\u00a02000, Nr.\u00a0445',
  'forms.SP-15.first': 'A. Erklärung der Inhaberin, des Inhabers (Art.\u00a04 Abs.\u00a01)',
  'forms.SP-15.first.text':
    'Die/Der Bedienstete bestätigt nach Feststellung der Identität, dass die genannte Person den Antrag auf die Karte vor ihr/ihm gestellt hat, obwohl sie am Unterschreiben gehindert ist, weil sie:',
  'forms.SP-15.second': 'B. Erklärung eines Angehörigen (Art.\u00a04 Abs.\u00a02)',
  'forms.SP-15.second.text': 'erklärt im Interesse der Inhaberin, des Inhabers, dass diese Person',
  'forms.SP-15.second.travel':
    'und dass bei ihr keiner der Gründe vorliegt, die der Ausstellung eines für die Ausreise gültigen Ausweises entgegenstehen (Art.\u00a03 Ges.\u00a01185/1967; Art.\u00a01 DPR\u00a0649/1974).',
  'forms.SP-15.know':
    'Auszufüllen ist Teil A oder Teil B. Teil B gilt nur bei vorübergehender gesundheitlicher Verhinderung. Im Feld der Unterschrift steht «impossibilitato/a a firmare».',
};

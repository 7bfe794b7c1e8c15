// SPDX-License-Identifier: AGPL-3.0-or-later
import { type paperDe } from '../de/paper';

/** Slovene words of the papers, for the municipalities where the Slovene minority is protected. */
export const paperSl: Record<keyof typeof paperDe, string> = {
  'paper.notGiven': 'ni navedeno',
  'paper.copy.citizen': 'Izvod za občana',
  'paper.copy.office': 'Izvod za urad',
  'paper.copy.archive': 'Izvod za arhiv',
  'paper.seal': 'Elektronski žig občine',
  'paper.seal.reason': 'Arhivski izvod vloge',
  'paper.practice': 'PROVA',

  'paper.foot.front': 'List {sheet} od {sheets}, sprednja stran',
  'paper.foot.back': 'List {sheet} od {sheets}, zadnja stran',
  'paper.foot.model': 'obrazec {code} razl. {version}',
  'paper.foot.checkCode': 'Kontrola',
  'paper.foot.printSerial': 'Izpis št.',
  'paper.foot.caseNumber': 'Zadeva št.',

  'paper.receipt.title': 'Potrdilo o vlogi za elektronsko osebno izkaznico (CIE)',
  'paper.receipt.running': 'Potrdilo o vlogi',
  'paper.receipt.requestNumber': 'Št. zadeve',
  'paper.receipt.dateTime': 'Datum in ura',
  'paper.receipt.office': 'Urad',
  'paper.receipt.operator': 'Uslužbenec/ka',
  'paper.receipt.photo': 'Fotografija',
  'paper.receipt.photoDeleted': 'izbrisana {data}',
  'paper.receipt.qr':
    'S to kodo urad odpre zadevo; z njo se preveri tudi potrdilo. <b>Ne služi za dostop do storitev; ne skenirajte je z aplikacijo CieID.</b>',
  'paper.receipt.serial': 'Številka izkaznice:',
  'paper.receipt.serial.use': 'Potrebna je za aktivacijo poverilnic.',
  'paper.receipt.serial.later': 'Številka izkaznice in list s kodami sledita: obvestili vas bomo.',
  'paper.receipt.holder': 'Podatki imetnika/imetnice',
  'paper.receipt.surname': 'Priimek',
  'paper.receipt.givenNames': 'Ime',
  'paper.receipt.birthplace': 'Kraj rojstva',
  'paper.receipt.birthDate': 'Datum rojstva',
  'paper.receipt.codiceFiscale': 'Davčna številka',
  'paper.receipt.sex': 'Spol',
  'paper.receipt.height': 'Višina',
  'paper.receipt.citizenship': 'Državljanstvo',
  'paper.receipt.birthRecord': 'Rojstni akt',
  'paper.receipt.residence': 'Stalno prebivališče',
  'paper.receipt.reason': 'Razlog za vlogo',
  'paper.receipt.previousDocument': 'Prejšnji dokument',
  'paper.receipt.identifiedBy': 'Dokaz identitete',
  'paper.receipt.fingerprints': 'Prstni odtisi',
  'paper.receipt.expiry': 'Predvideni datum poteka',
  'paper.receipt.travel.valid': 'Velja za odhod v tujino',
  'paper.receipt.travel.invalid': 'NE velja za odhod v tujino',
  'paper.receipt.clause':
    'Osebni dokument v Italiji do vročitve izkaznice (35.\u00a0člen, 2.\u00a0odst., DPR\u00a0445/2000). Ne velja za odhod v tujino.',
  'paper.receipt.operatorBox': 'Uslužbenec/ka',
  'paper.receipt.confirmation':
    'Podatke na sprednji in zadnji strani tega lista sem preveril/a in jih potrjujem.',
  'paper.receipt.signature': 'Podpis vlagatelja/vlagateljice',
  'paper.receipt.unable': 'Ne more podpisati: {reason}',

  'paper.value.reason.first-issue': 'prva izdaja',
  'paper.value.reason.renewal': 'obnova (zaradi poteka)',
  'paper.value.reason.theft': 'kraja',
  'paper.value.reason.loss': 'izguba',
  'paper.value.reason.deterioration': 'poškodba',
  'paper.value.reason.data-change': 'sprememba podatkov',
  'paper.value.reason.paper-replacement': 'zamenjava papirnate izkaznice',
  'paper.value.reason.defective': 'izkaznica z napako (brezplačna menjava)',
  'paper.value.fingerprints.taken': 'odvzeti',
  'paper.value.fingerprints.temporary': 'niso odvzeti (začasno nemogoče)',
  'paper.value.fingerprints.permanent': 'niso odvzeti (trajno nemogoče)',
  'paper.value.fingerprints.not-asked': 'niso zahtevani (manj kot 12 let)',
  'paper.value.citizenship.italian': 'italijansko',

  'paper.back.contacts': 'Kontakti',
  'paper.back.email': 'e-pošta',
  'paper.back.mobile': 'mobilni telefon',
  'paper.back.contacts.given':
    'Vlagatelj/ica izjavlja, da so navedeni kontakti osebni in pod lastnim neposrednim nadzorom ter da jih je znova prebral/a.',
  'paper.back.contacts.declined':
    'Vlagatelj/ica je seznanjen/a, da so kontakti neobvezni in služijo takojšnji aktivaciji poverilnic CIE in obnovitvi kode PUK, ter se odloči, da jih ne navede. Pozneje jih lahko sporoči občini.',
  'paper.back.contacts.none-of-own':
    'Vlagatelj/ica je seznanjen/a s koristnostjo kontaktov in izjavlja, da nima lastne e-pošte ali mobilnega telefona. Pozneje jih lahko sporoči občini.',
  'paper.back.delivery': 'Vročitev',
  'paper.back.delivery.residence': 'stalni naslov',
  'paper.back.delivery.other-address': 'drug naslov',
  'paper.back.delivery.municipality': 'na občini',
  'paper.back.delegate': 'pooblaščenec/ka za prevzem',
  'paper.back.noDelegate': 'nihče',
  'paper.back.delivery.byPost':
    'Izkaznica se vroči samo imetniku/imetnici ali navedeni pooblaščeni osebi. Na zvoncu in nabiralniku mora biti ime. Ob odsotnosti poštar pusti obvestilo; po izteku roka hrambe se izkaznica vrne občini.',
  'paper.back.delivery.atOffice':
    'Izkaznica prispe v ta urad in se vroči samo imetniku/imetnici ali navedeni pooblaščeni osebi, z osebnim dokumentom.',
  'paper.back.delivery.otherDocument':
    'Za prevzem na pošti je potreben drug dokument. Kdor ga nima, naj navede pooblaščeno osebo ali izbere vročitev na občini.',
  'paper.back.declarations': 'Izjave',
  'paper.back.travelDeclaration':
    'Vlagatelj/ica izjavlja, da ni v nobenem od položajev, ki preprečujejo izdajo dokumenta, veljavnega za odhod v tujino (3.\u00a0člen zakona\u00a01185/1967; 1.\u00a0člen DPR\u00a0649/1974).',
  'paper.back.travelDeclaration.other':
    'Podpisnik/ca izjavlja, da imetnik/ca ni v nobenem od položajev, ki preprečujejo izdajo dokumenta, veljavnega za odhod v tujino (3.\u00a0člen zakona\u00a01185/1967; 1.\u00a0člen DPR\u00a0649/1974), in daje svoje soglasje.',
  'paper.back.people': 'Zastopanje in priče',
  'paper.back.truth':
    'Vlagatelj/ica izjavlja, da se zaveda kazenske odgovornosti za neresnične izjave po 76.\u00a0členu DPR\u00a0445/2000 in izgube ugodnosti (75.\u00a0člen).',
  'paper.back.truth.continued':
    'Izjavlja, da se zaveda kazenske odgovornosti za neresnične izjave po 76.\u00a0členu DPR\u00a0445/2000 in izgube ugodnosti (75.\u00a0člen).',
  'paper.back.donation': 'Darovanje organov in tkiv',
  'paper.back.donation.consent': 'Privolitev',
  'paper.back.donation.refusal': 'Zavrnitev',
  'paper.back.donation.no-statement': 'Se ne izreče',
  'paper.back.donation.not-asked': 'Se ne vpraša.',
  'paper.back.donation.free': 'Odločitev je svobodna in se lahko kadar koli spremeni.',
  'paper.back.payment': 'Plačilo',

  'paper.today.title': 'Kaj lahko storite od danes',
  'paper.today.activate': 'Aktivacija poverilnic CIE ravni\u00a01 in\u00a02, brez čakanja na izkaznico',
  'paper.today.step1':
    'Odprite <b>{site}</b> in izberite aktivacijo poverilnic <i>brez branja izkaznice</i>.',
  'paper.today.step2':
    'Vnesite davčno številko (codice fiscale), številko izkaznice (stran\u00a01) in zahtevane števke <b>prvega dela kode PUK</b> (list\u00a02).',
  'paper.today.step3': 'S prejetimi kodami potrdite kontakte, ki ste jih pustili občini.',
  'paper.today.step4':
    'Izberite uporabniško ime in geslo. Za raven\u00a02 izberite aplikacijo CieID ali kodo po SMS.',
  'paper.today.then':
    'Nato v storitve vstopate z «Entra con CIE»: skenirate kodo QR, ki se prikaže <b>na strani storitve</b>, in vnesete PIN <b>aplikacije</b>, ki ste ga izbrali sami, ali uporabite prstni odtis ali obraz. Izkaznica ni potrebna. Ko boste imeli izkaznico in popolne kode, boste poverilnice lahko aktivirali tudi z branjem izkaznice (raven\u00a03).',
  'paper.today.credentials': 'Poverilnice CIE',
  'paper.today.school-only':
    'Poverilnice CIE mladoletnikov od 5 do 18\u00a0let se danes uporabljajo samo za šolske storitve. Za aktivacijo se obrnite na nosilca starševske odgovornosti in glejte <b>{site}</b>.',
  'paper.today.none':
    'Do 5.\u00a0leta starosti se poverilnice CIE ne aktivirajo. Kode shranite: potrebne bodo pozneje.',
  'paper.today.noMobile':
    'Za aktivacijo poverilnic brez izkaznice je potrebna mobilna številka: temu uradu jo lahko sporočite kadar koli. Z izkaznico jih boste lahko aktivirali z njenim branjem (raven\u00a03).',
  'paper.today.noContacts':
    'Kontaktov niste pustili. Temu uradu jih lahko sporočite pozneje. Ko boste imeli izkaznico, boste poverilnice lahko aktivirali z njenim branjem in s celotno kodo PIN.',
  'paper.today.codesLater':
    'List s kodami vam izročimo pozneje: obvestili vas bomo. Do takrat poverilnic ne morete aktivirati brez izkaznice.',
  'paper.today.recover': 'Obnovitev kode PUK od doma',
  'paper.today.recover.text':
    'Če ste pustili kontakt in imate izkaznico pri sebi: v aplikaciji CieID izberite «Recupero PUK», izkaznico približajte telefonu, vnesite številko izkaznice in kontakt. Zaradi varnosti je PUK viden šele po <b>48\u00a0urah</b>: prejeli boste sporočilo. S kodo PUK nastavite nov PIN («Sblocca carta»). Če izkaznica še ni prispela ali niste pustili kontaktov, se obrnite na {scope, select, any {katero koli občino} other {občino, ki je izdala izkaznico}}.',
  'paper.today.recover.pointer': '<b>Obnovitev kode PUK od doma:</b> list\u00a02, zadnja stran.',
  'paper.today.guides': 'Navodila z risbami:',
  'paper.today.guides.short': 'Navodila z risbami',
  'paper.today.guide.credentials': 'Aktivirati poverilnice',
  'paper.today.guide.puk': 'Obnoviti kodo PUK',
  'paper.today.nobody': 'Teh kod od vas nihče nikoli ne bo zahteval po telefonu, e-pošti ali SMS.',

  'paper.privacy':
    '<b>Kako obdelujemo vaše podatke</b> (13.\u00a0člen Uredbe EU 2016/679). Podatki služijo za izdajo elektronske osebne izkaznice in, če pustite kontakte, za aktivacijo in upravljanje vaše digitalne identitete CIE ter za obvestila o zadevi. Posredovanje podatkov je za izdajo obvezno; <b>kontakti so neobvezni</b>: brez njih se izkaznica prav tako izda, ne morete pa takoj aktivirati poverilnic niti obnoviti kode PUK z aplikacijo. Pravna podlaga: zakonske obveznosti in naloge v javnem interesu (6.\u00a0člen, 1.\u00a0odst., črki\u00a0c in\u00a0e; 3.\u00a0člen TULPS; DM z dne 23.\u00a0decembra\u00a02015; DM z dne 8.\u00a0septembra\u00a02022). Upravljavca, vsak za svoj del: Ministrstvo za notranje zadeve (pooblaščena oseba: responsabileprotezionedati@interno.it) in {municipality} (pooblaščena oseba: {officer}). Izkaznico izdela Istituto Poligrafico e Zecca dello Stato. Podatki se ne uporabljajo v druge namene niti za avtomatizirane odločitve. Prstni odtisi so zapisani samo v izkaznici; ta urad jih ne hrani. Občina ne hrani kod PIN in PUK. Hramba: {retention}. Zahtevate lahko dostop, popravek in, v predvidenih primerih, izbris, omejitev ali ugovor: pišite na {address}; pritožite se lahko Garantu za varstvo osebnih podatkov. Celotno besedilo: {url}.',
  'paper.privacy.short':
    '<b>Kako obdelujemo vaše podatke</b> (13.\u00a0člen Uredbe EU 2016/679). Podatki služijo za izdajo elektronske osebne izkaznice in, če pustite kontakte, za aktivacijo in upravljanje vaše digitalne identitete CIE ter za obvestila o zadevi. Posredovanje podatkov je za izdajo obvezno; <b>kontakti so neobvezni</b>: brez njih se izkaznica prav tako izda, ne morete pa takoj aktivirati poverilnic niti obnoviti kode PUK z aplikacijo. Pravna podlaga: 6.\u00a0člen, 1.\u00a0odst., črki\u00a0c in\u00a0e. Upravljavca, vsak za svoj del: Ministrstvo za notranje zadeve (pooblaščena oseba: responsabileprotezionedati@interno.it) in {municipality} (pooblaščena oseba: {officer}). Prstni odtisi so zapisani samo v izkaznici; ta urad jih ne hrani. Občina ne hrani kod PIN in PUK. Hramba: {retention}. Zahtevate lahko dostop, popravek in, v predvidenih primerih, izbris, omejitev ali ugovor: pišite na {address}; pritožite se lahko Garantu za varstvo osebnih podatkov. Celotno besedilo: {url}.',

  'paper.codes.title': 'Varnostne kode CIE – prvi del',
  'paper.codes.title.second': 'Varnostne kode CIE – drugi del',
  'paper.codes.holder': 'Imetnik/ca',
  'paper.codes.serial': 'Številka izkaznice',
  'paper.codes.printSerial': 'Izpis št.',
  'paper.codes.firstHalf': 'prve 4 števke',
  'paper.codes.firstHalf.elsewhere': 'prve 4: na drugem listu',
  'paper.codes.secondHalf.with-card': 'zadnje 4 prispejo z izkaznico',
  'paper.codes.secondHalf.held': 'zadnje 4: v dopisu k izkaznici',
  'paper.codes.secondHalf.by-email': 'zadnje 4 prispejo po e-pošti',
  'paper.codes.secondHalf.on-paper': 'zadnje 4: na drugem listu',
  'paper.codes.secondHalf.this-sheet': 'zadnje 4 števke',
  'paper.codes.what': 'Kaj je to',
  'paper.codes.what.with-card':
    'Vsaka koda ima 8\u00a0števk. Tu so prve\u00a04; zadnje\u00a04 so v dopisu, ki spremlja izkaznico. Združite jih v tem vrstnem redu in jih hranite do poteka izkaznice, ločeno od nje.',
  'paper.codes.what.held':
    'Vsaka koda ima 8\u00a0števk. Tu so prve\u00a04; zadnje\u00a04 so v dopisu, ki ste ga prejeli z izkaznico. Združite jih v tem vrstnem redu in jih hranite do poteka izkaznice, ločeno od nje.',
  'paper.codes.what.by-email':
    'Vsaka koda ima 8\u00a0števk. Tu so prve\u00a04; zadnje\u00a04 pošlje po e-pošti Ministrstvo za notranje zadeve. Združite jih v tem vrstnem redu in jih hranite do poteka izkaznice, ločeno od nje.',
  'paper.codes.what.on-paper':
    'Vsaka koda ima 8\u00a0števk. Tu so prve\u00a04; zadnje\u00a04 so na drugem listu, ki je izročen posebej. Združite jih v tem vrstnem redu in jih hranite do poteka izkaznice: lista ločena, stran od izkaznice.',
  'paper.codes.what.this-sheet':
    'Vsaka koda ima 8\u00a0števk. Tu so zadnje\u00a04; prve\u00a04 so na drugem listu. Združite jih takole: najprej druge\u00a04, nato te. Hranite jih do poteka izkaznice: lista ločena, stran od izkaznice.',
  'paper.codes.use': 'Namen',
  'paper.codes.use.text':
    '<b>PIN</b> uporabljate z izkaznico, za raven\u00a03 in za njeno registracijo v aplikaciji CieID. <b>PUK</b> odklene PIN in omogoči izbiro novega. S prvimi števkami kode PUK lahko že aktivirate poverilnice ravni\u00a01 in\u00a02 (glejte list\u00a01, zadnja stran).',
  'paper.codes.use.reprint':
    '<b>PIN</b> uporabljate z izkaznico, za raven\u00a03 in za njeno registracijo v aplikaciji CieID. <b>PUK</b> odklene PIN in omogoči izbiro novega. S prvimi števkami kode PUK lahko aktivirate poverilnice ravni\u00a01 in\u00a02, če ste občini pustili kontakte.',
  'paper.codes.notApp': 'To ni PIN aplikacije',
  'paper.codes.notApp.text':
    'Za raven\u00a02 aplikacija CieID zahteva PIN, ki ga izberete sami: to je drug PIN.',
  'paper.codes.mistake': 'Če se zmotite',
  'paper.codes.mistake.text':
    'Po <b>3</b> zaporednih napačnih PIN se PIN zaklene: odklenete ga s kodo PUK (aplikacija CieID, «Sblocca carta», ali Software CIE). Po\u00a0<b>10</b> napačnih PUK se izkaznica za vedno zaklene in potrebna je nova.',
  'paper.codes.sheetLost': 'Izgubljen list',
  'paper.codes.sheetLost.before': '<i>preden izkaznica prispe:</i> vrnite se v ta urad s potrdilom;',
  'paper.codes.sheetLost.after':
    '<i>pozneje, če ste občini pustili kontakt:</i> obnovite PUK z aplikacijo CieID (48\u00a0ur) in izberite nov PIN;',
  'paper.codes.sheetLost.reprint':
    '<i>če ste občini pustili kontakt:</i> PUK obnovite od doma, kot je opisano spodaj;',
  'paper.codes.sheetLost.without':
    '<i>brez kontaktov:</i> za ponovni izpis zaprosite {scope, select, any {na kateri koli občini} other {na občini, ki je izdala izkaznico}}, z izkaznico ali drugim dokumentom.{free, select, yes { Je brezplačen.} other {}}',
  'paper.codes.cardLost': 'Izguba ali kraja izkaznice',
  'paper.codes.cardLost.text':
    'Prijava policiji ali karabinjerjem in blokada izkaznice na <big>{number}</big>. Nato zaprosite za novo: imela bo nove kode.',
  'paper.codes.warning': 'Pozor',
  'paper.codes.warning.text':
    'Tega lista ne fotografirajte, ne pošiljajte in ga nikomur ne razkrijte. Občina, ministrstvo in banka nikoli ne zahtevajo kod PIN in PUK.',
  'paper.codes.noCopy': 'Občina ne hrani kopije teh kod.',

  'paper.reprint.label': 'Ponovni izpis {date}',
  'paper.reprint.readBack': 'Ponovni izpis {date}: pred uporabo kode PIN preberite zadnjo stran.',
  'paper.reprint.head': 'Ponovni izpis {date} – preberite pred uporabo kode PIN',
  'paper.reprint.text':
    'To so kode, dodeljene izkaznici ob izdaji. <b>Če ste PIN spremenili, tu natisnjeni ne velja:</b> uporabite tistega, ki ste ga izbrali sami. Če se ga ne spomnite, ne poskušajte: po 3\u00a0napakah se zaklene. <b>PUK se ne spremeni</b>: s celotno kodo PUK v aplikaciji CieID nastavite nov PIN. Če je bila izkaznica zamenjana, veljajo kode nove izkaznice.',
  'paper.reprint.byEmail':
    'Drugo polovico pošlje po e-pošti Ministrstvo za notranje zadeve (pošiljatelj {sender}) na naslov {email}. Če je ne vidite, preverite neželeno pošto.',
};

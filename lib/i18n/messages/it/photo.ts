// SPDX-License-Identifier: AGPL-3.0-or-later

/** The photo of a request: what is wrong with a file, what to look at, how it is taken and framed. */
export const photoIt = {
  'photo.none': 'Nessun file scelto. Scegliere la foto, oppure scattarla qui.',
  'photo.empty': 'Il file è vuoto. Chiedere un JPG o scattare qui.',
  'photo.file':
    'Il file non è una fotografia leggibile (è {tipo, select, pdf {un PDF} gif {una GIF} heic {una foto HEIC del telefono: nelle impostazioni scegliere il formato più compatibile} video {un filmato} bmp {una BMP} tiff {una TIFF} svg {un disegno SVG} html {una pagina web} archive {un documento o un archivio} other {di un tipo sconosciuto}}). Chiedere un JPG o scattare qui.',
  'photo.broken': 'Il file è danneggiato: la foto non si apre. Chiederne un’altra copia o scattare qui.',
  'photo.animated': 'È un’immagine animata. Serve una foto ferma: chiedere un JPG o scattare qui.',
  'photo.heavy': 'Il file supera 10 MB. Chiedere la foto in un formato più leggero o scattare qui.',
  'photo.large':
    'La foto è troppo grande ({n, plural, one {un milione} other {# milioni}} di punti, al massimo 40). Salvarla più piccola o scattare qui.',
  'photo.small':
    'La foto è troppo piccola: il riquadro ha {larghezza} × {altezza} punti, ne servono 551 × 709 (35 × 45 mm a 400 dpi). Allargare il riquadro, chiedere un’altra foto o scattare qui.',
  'field.biometrics.photo': 'Fotografia',
  'missing.biometrics.photo': 'Fotografia',
  'required.biometrics.photo': 'Manca la fotografia: scegliere un file o scattarla qui.',

  'photo.title': 'Fotografia',
  'photo.alt': 'Foto della persona che chiede la carta',
  'photo.choose': 'Scegli un file',
  'photo.another': 'Cambia foto',
  'photo.shoot': 'Scatta qui',
  'photo.remove': 'Togli la foto',
  'photo.use': 'Usa questa foto',
  'photo.hint': 'JPG a colori, di non più di 6 mesi. Si può anche trascinare qui.',
  'photo.elsewhere': '(facoltativa: si acquisisce nel programma nazionale)',
  'photo.notSent':
    'La foto non è partita: la rete o il portale non rispondono. Riprovare; gli altri dati sono salvi.',
  'photo.subtitle':
    'Il file si ritaglia al centro, 35 × 45 mm: controllare che il viso sia intero e gli occhi in alto.',
  'photo.file.label': 'File della foto',
  'photo.back': 'Torna alla richiesta',
  'photo.takenAt': 'Acquisita il {data}, ore {ora}.',

  'photo.advice.dark': 'La foto sembra scura: controllare che il viso si veda bene.',
  'photo.advice.light': 'La foto sembra troppo chiara: controllare che il viso si veda bene.',
  'photo.advice.blurred': 'La foto sembra mossa o sfocata: controllare che gli occhi siano nitidi.',
  'photo.advice.cast': 'Lo sfondo ha un colore forte: serve chiaro e uniforme.',

  'photo.crop.title': 'Ritaglia la foto',
  'photo.crop.help':
    'Il viso riempie l’ovale, gli occhi stanno nella fascia. Frecce: sposta. + e −: ingrandisce. R: ruota.',
  'photo.crop.area': 'Riquadro della foto: le frecce spostano la foto',
  'photo.crop.zoom': 'Ingrandimento',
  'photo.crop.turn': 'Ruota',
  'photo.crop.points': 'Il riquadro ha {larghezza} × {altezza} punti.',
  'photo.crop.cancel': 'Annulla',

  'photo.camera.title': 'Scatta la foto',
  'photo.camera.help': 'Il viso al centro, gli occhi all’altezza della fascia. Il ritaglio si fa dopo.',
  'photo.camera.take': 'Scatta',
  'photo.camera.away':
    'La fotocamera non si apre: non c’è, è in uso o il browser non la permette. Scegliere un file, o permetterla nelle impostazioni del sito.',

  'request.timeline.photoKept': 'Foto acquisita',
  'request.timeline.photoRemoved': 'Foto tolta',
  'request.timeline.photoDeleted': 'Foto eliminata, come previsto',

  'photo.grey': 'La foto è in bianco e nero. Serve a colori: chiederne un’altra o scattare qui.',
};

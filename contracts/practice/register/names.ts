// SPDX-License-Identifier: AGPL-3.0-or-later

/** Names of one language; who speaks it comes from one of `states` (cadastral codes). */
export type NameBook = {
  states: readonly string[];
  surnames: readonly string[];
  men: readonly string[];
  women: readonly string[];
};

const wordsOf = (text: string): string[] =>
  text
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '));

export const italian: NameBook = {
  states: [],
  surnames: wordsOf(`
Albertini Amadei Andreoli Angelini Arcangeli Baldini Ballarini Balsamo Barbieri Bardi Bartoli Basile Battaglia Bellini
Benedetti Benvenuti Bertoni Bianchi Bonetti Borghi Brambilla Bruni Calabrese Calvi Campana Caputo Carbone Cardinali
Caruso Casadio Castelli Cattaneo Cavalli Ceccarelli Cerri Cocchi Colombo Conte Coppola Corsini Costa Cremonini D'Amico
D'Angelo Dall'Olio De_Luca De_Santis Degli_Esposti Della_Valle Di_Marco Donati Donini Fabiani Fantini Farina Ferrari
Fiore Fontana Foschi Franchini Fusco Gaddi Galli Gambarini Garavini Gatti Gentile Gherardi Giordano Golinelli Grandi
Grassi Greco Guidi Lanzoni Lelli Leone Lodi Lombardo Longo Lorenzini Magnani Mancini Marchetti Mariani Marinelli
Martelli Martini Masi Mazza Melloni Menarini Merlo Miele Minelli Montagna Morandi Moretti Nanni Negri Neri Nicoletti
Orlandi Orsini Pagani Palmieri Parisi Pasini Pedrini Pellegrini Piazza Poli Prandini Quadri Ragazzi Raimondi Rizzi
Rizzo Romagnoli Rovati Ruggeri Sabbatini Salvi Sandri Santi Sarti Serafini Sgarbi Silvestri Stanzani Tarozzi Tassinari
Testa Tinti Toselli Trevisani Turrini Valentini Vecchi Venturi Veronesi Villani Vitali Zaccaria Zanardi Zucchini`),
  men: wordsOf(`
Alberto Alessandro Alfredo Andrea Angelo Antonio Bruno Carlo Claudio Daniele Dario Davide Diego Edoardo Emanuele Enrico
Enzo Fabio Federico Filippo Francesco Franco Gabriele Giacomo Gian_Luca Giorgio Giovanni Giulio Giuseppe Guido Jacopo
Leonardo Lorenzo Luca Luigi Marco Mario Massimo Matteo Mattia Maurizio Mauro Michele Niccolò Nicola Paolo Pietro
Raffaele Riccardo Roberto Samuele Sergio Simone Stefano Tommaso Umberto Valerio Vincenzo Vittorio`),
  women: wordsOf(`
Adele Agnese Alessia Alice Anna Annalisa Antonella Arianna Aurora Barbara Beatrice Bianca Camilla Carla Caterina Cecilia
Chiara Claudia Cristina Daniela Elena Eleonora Elisa Emma Federica Franca Francesca Gaia Giada Ginevra Giorgia Giulia
Giuseppina Greta Ilaria Irene Laura Letizia Lidia Lucia Luisa Margherita Maria Maria_Grazia Marina Marta Martina Matilde
Michela Monica Nicoletta Noemi Paola Roberta Rosa Sara Serena Silvia Simona Sofia Teresa Valentina Virginia Viola`),
};

export const german: NameBook = {
  states: [],
  surnames: wordsOf(`
Amplatz Ausserer Bachmann Brugger Comploj Ebner Eder Eisenstecken Fischnaller Gamper Gasser Gostner Haller Hölzl Huber
Kaserer Kofler Lanthaler Lechner Mair Mairhofer Messner Mitterer Niederkofler Nußbaumer Oberrauch Pfeifer Pircher Plattner
Prünster Rainer Ranigler Rieder Schwienbacher Seeber Steiner Stricker Thaler Trenkwalder Überbacher Unterkircher Villgrater
Volgger Wieser Zöggeler`),
  men: wordsOf(
    'Alexander Christian Florian Georg Günther Hannes Jakob Johann Jörg Karl Lukas Manfred Matthias Peter Stefan Walter',
  ),
  women: wordsOf(
    'Barbara Christine Elisabeth Eva Greta Heidi Johanna Julia Käthe Lena Margareth Maria Monika Sigrid Verena Waltraud',
  ),
};

/** Languages of people who came from elsewhere. */
export const foreign: readonly NameBook[] = [
  {
    states: ['Z129', 'Z140'],
    surnames: wordsOf('Ionescu Munteanu Dumitrescu Țurcanu Șerban Rădulescu Ciobanu Lungu Stoica'),
    men: wordsOf('Andrei Cătălin Florin Gheorghe Ștefan Vasile'),
    women: wordsOf('Alina Cristina Daniela Elena Mădălina Ștefania'),
  },
  {
    states: ['Z100'],
    surnames: wordsOf('Hoxha Krasniqi Leka Gjoni Përmeti Shehu'),
    men: wordsOf('Artan Besnik Dritan Ervin Luan'),
    women: wordsOf('Blerta Elira Mirjeta Teuta Valbona'),
  },
  {
    states: ['Z330', 'Z352'],
    surnames: wordsOf('Benali El_Fassi Bouazza Haddad Khelifi Ouali Zerouali'),
    men: wordsOf('Ahmed Hamza Khalid Mohamed Youssef'),
    women: wordsOf('Aicha Fatima_Zahra Khadija Nadia Salma'),
  },
  {
    states: ['Z138'],
    surnames: wordsOf("Bondarenko Kovalenko Shevchuk Tkachenko Mel'nyk"),
    men: wordsOf('Andriy Oleh Serhiy Taras'),
    women: wordsOf('Halyna Iryna Nataliya Oksana Svitlana'),
  },
  {
    states: ['Z210'],
    surnames: wordsOf('Chen Hu Lin Wang Zhang Zhou'),
    men: wordsOf('Hao Jian Lei Wei'),
    women: wordsOf('Fang Li_Na Mei Xiao_Yan Ying'),
  },
  {
    states: ['Z236', 'Z249', 'Z222'],
    surnames: wordsOf('Ahmad Hossain Khan Kaur Rahman Singh'),
    men: wordsOf('Ali Imran Rajesh Tariq'),
    women: wordsOf('Amina Priya Rukhsana Sunita'),
  },
  {
    states: ['Z216'],
    surnames: wordsOf('Dela_Cruz Mendoza Reyes Santos'),
    men: wordsOf('Jericho Joel Ramon'),
    women: wordsOf('Jocelyn Maricel Rowena'),
  },
  {
    states: ['Z112', 'Z102', 'Z110', 'Z103'],
    surnames: wordsOf('Schäfer Krüger Weiß Lefèvre Dubois Peeters'),
    men: wordsOf('François Jürgen Olivier Uwe'),
    women: wordsOf('Anaïs Brigitte Hélène Sabine'),
  },
];

/** People of Indonesia and southern India may have one name only. */
export const singleNames = {
  state: 'Z223',
  men: wordsOf('Budi Suparno Sutrisno Wahyudi'),
  women: wordsOf('Kartini Megawati Sulastri Yuliana'),
};

/** Streets of the practice municipalities, Italian and German – Italian, and their frazioni. */
export const streets = {
  '037999': {
    names: wordsOf(
      "Via_Guido_Reni Via_dei_Tigli Piazza_della_Fontana Via_San_Quirino Via_del_Mulino Via_Larga Via_Roma Vicolo_dell'Orto Via_Aldo_Moro Via_della_Pace Via_Ponte_Vecchio Via_Galileo_Galilei",
    ),
    frazioni: wordsOf("Mulinaccio Ca'_del_Vento"),
  },
  '021999': {
    names: wordsOf(
      'Dorfplatz_/_Piazza_del_Paese Mühlweg_/_Via_del_Mulino Kirchgasse_/_Vicolo_della_Chiesa Sonnenhang_/_Pendio_del_Sole Schlossweg_/_Via_del_Castello Bachweg_/_Via_del_Rio',
    ),
    frazioni: wordsOf('Obertal_/_Valdisopra Untertal_/_Valdisotto'),
  },
} as const satisfies Record<string, { names: readonly string[]; frazioni: readonly string[] }>;

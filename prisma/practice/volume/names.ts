// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Weighted, weightedWords } from './dice';

/** Surnames and given names of one origin, with weights in the order of how common they are. */
export type Names = { surnames: Weighted<string>; F: Weighted<string>; M: Weighted<string> };

const italian: Names = {
  surnames: weightedWords(
    'Rossi 78|Russo 51|Ferrari 39|Esposito 34|Bianchi 33|Romano 30|Colombo 28|Ricci 26|Marino 25|Greco 24|Bruno 24|Gallo 23|' +
      'Conti 23|De Luca 22|Costa 21|Mancini 21|Giordano 20|Rizzo 19|Lombardi 18|Moretti 18|Barbieri 17|Fontana 17|Santoro 16|' +
      'Mariani 16|Rinaldi 16|Caruso 15|Ferrara 15|Galli 15|Martini 14|Leone 14|Longo 14|Gentile 14|Martinelli 13|Vitale 13|' +
      "Lombardo 13|Serra 13|Coppola 12|De Santis 12|D'Angelo 12|Marchetti 12|Parisi 12|Villa 11|Conte 11|Ferraro 11|Ferri 11|" +
      'Fabbri 11|Bianco 11|Marini 11|Grasso 10|Valentini 10|Messina 10|Sala 10|De Angelis 10|Gatti 10|Pellegrini 10|Palumbo 9|' +
      'Sanna 9|Farina 9|Rizzi 9|Monti 9|Cattaneo 9|Morelli 9|Amato 8|Silvestri 8|Mazza 8|Testa 8|Grassi 8|Pellegrino 8|' +
      'Carbone 8|Giuliani 8|Benedetti 7|Barone 7|Rossetti 7|Caputo 7|Montanari 7|Guerra 7|Palmieri 7|Bernardi 7|Martino 7|' +
      'Fiore 6|De Rosa 6|Ferretti 6|Bellini 6|Basile 6|Riva 6|Donati 6|Piras 6|Vitali 6|Battaglia 6|Sartori 6|Neri 6|' +
      "Costantini 5|Milani 5|Pagano 5|Ruggiero 5|Sorrentino 5|D'Amico 5|Orlando 5|Damico 2|Negri 5|Zanetti 3|Brambilla 4|" +
      "Dell'Acqua 2|Degli Esposti 2|Lo Presti 2|Nicolò 1|Cantù 1|Forlì 1|Della Casa-Brunetti 1|Sant'Elia 1|Zuccon 1|Ghiraldi 1",
  ),
  F: weightedWords(
    'Maria 60|Anna 40|Giulia 30|Francesca 28|Laura 26|Chiara 24|Paola 24|Sara 22|Elena 22|Giuseppina 20|Valentina 20|Rosa 20|' +
      'Angela 19|Giovanna 19|Martina 18|Alessandra 17|Federica 16|Silvia 16|Teresa 15|Elisa 15|Lucia 15|Roberta 14|Simona 14|' +
      'Cristina 14|Daniela 13|Monica 13|Sofia 12|Alice 11|Aurora 10|Ilaria 10|Caterina 10|Barbara 10|Antonella 9|Beatrice 9|' +
      'Serena 8|Rita 8|Emma 7|Ginevra 6|Noemi 6|Anna Maria 8|Maria Teresa 5|Maria Grazia 4|Lidia 4|Concetta 4|Assunta 2|Zoe 2',
  ),
  M: weightedWords(
    'Giuseppe 48|Giovanni 36|Antonio 35|Mario 30|Luigi 27|Francesco 30|Andrea 30|Marco 30|Alessandro 28|Matteo 25|Lorenzo 22|' +
      'Luca 24|Roberto 22|Stefano 21|Paolo 20|Davide 19|Angelo 18|Vincenzo 17|Salvatore 17|Simone 16|Federico 16|Riccardo 15|' +
      'Fabio 15|Massimo 14|Giorgio 14|Daniele 14|Carlo 13|Franco 12|Domenico 12|Bruno 11|Claudio 11|Nicola 11|Tommaso 10|' +
      'Filippo 10|Enrico 9|Alberto 9|Sergio 8|Giacomo 8|Pietro 8|Michele 9|Leonardo 8|Gian Luca 3|Giovanni Battista 2|Niccolò 4|' +
      'Emanuele 5|Renato 4|Gennaro 4|Ciro 3|Oreste 1|Noè 1',
  ),
};

const german: Names = {
  surnames: weightedWords(
    'Mair 20|Pichler 18|Hofer 18|Gruber 16|Egger 12|Thaler 12|Kofler 10|Innerhofer 8|Unterweger 7|Weiß 4|Müller 6|Plattner 6|' +
      'Oberhofer 6|Rainer 6|Steiner 6|Tschurtschenthaler 1|von Lutz 1|Senoner 2|Kostner 3',
  ),
  F: weightedWords(
    'Maria 20|Anna 16|Magdalena 10|Katharina 9|Elisabeth 9|Sonja 7|Ulrike 6|Käthe 2|Lena 8|Greta 5',
  ),
  M: weightedWords('Josef 16|Andreas 14|Martin 13|Peter 12|Lukas 10|Hannes 8|Jürgen 5|Günther 4|Matthias 8'),
};

/** Born in this state, of this citizenship. */
export type Origin = { state: string; citizenship: string; names: Names };

const origin = (state: string, citizenship: string, surnames: string, F: string, M: string): Origin => ({
  state,
  citizenship,
  names: { surnames: weightedWords(surnames), F: weightedWords(F), M: weightedWords(M) },
});

/** The largest communities, the largest first. */
const ORIGINS: Weighted<Origin> = {
  things: [
    origin(
      'Z129',
      'ROU',
      'Popescu 9|Ionescu 8|Popa 8|Dumitru 6|Ștefănescu 3|Țurcanu 2|Mureșan 3',
      'Elena 8|Ioana 7|Mihaela 6',
      'Andrei 8|Mihai 7|Ștefan 4',
    ),
    origin(
      'Z100',
      'ALB',
      'Hoxha 9|Shehu 8|Prifti 6|Gjoni 4|Çela 3|Dervishi 3',
      'Elira 6|Drita 5|Anila 5',
      'Arben 6|Ilir 5|Dritan 4',
    ),
    origin(
      'Z330',
      'MAR',
      'El Amrani 6|Alaoui 5|Bennani 5|Chakir 3|Idrissi 4',
      'Fatima 9|Khadija 6|Samira 5',
      'Mohammed 9|Youssef 6|Rachid 4',
    ),
    origin(
      'Z210',
      'CHN',
      'Chen 9|Hu 8|Wang 7|Zhou 5|Lin 5|Xu 3',
      'Li 5|Xiaomei 4|Yan 4',
      'Wei 5|Jian 4|Xiaolong 2',
    ),
    origin(
      'Z138',
      'UKR',
      'Shevchenko 7|Kovalenko 6|Bondarenko 5|Tkachuk 4',
      'Oksana 7|Olha 6|Svitlana 5',
      'Oleksandr 6|Andriy 4|Ivan 4',
    ),
    origin(
      'Z222',
      'IND',
      'Singh 9|Kaur 7|Sharma 4|Kumar 5',
      'Simran 5|Harpreet 5|Priya 4',
      'Gurpreet 5|Harjit 4|Rajesh 4',
    ),
    origin(
      'Z110',
      'FRA',
      'Lefèvre 4|Dubois 5|Garçon 2|Moreau 5',
      'Hélène 4|Chloé 4|Élodie 3',
      'François 5|Jérôme 3|Luc 4',
    ),
  ],
  bounds: [40, 57, 74, 86, 96, 103, 106],
};

/** Names by the language of the town. */
export const NAMES = { italian, german } as const;

/** Where somebody born abroad comes from. */
export const ABROAD = ORIGINS;

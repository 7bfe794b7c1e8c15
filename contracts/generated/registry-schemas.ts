// SPDX-License-Identifier: AGPL-3.0-or-later
// Made by contracts/generate.mjs from registry.yaml. Do not edit.
export const schemas: Record<string, object> = {
 "Testo": {
  "type": "string",
  "minLength": 1,
  "maxLength": 120,
  "pattern": "\\S"
 },
 "NomePersona": {
  "type": "string",
  "minLength": 1,
  "maxLength": 80,
  "pattern": "\\S"
 },
 "NomeTraslitterato": {
  "type": "string",
  "minLength": 1,
  "maxLength": 80,
  "pattern": "^[a-zA-Z,.\\-' ]+$"
 },
 "Data": {
  "type": "string",
  "format": "date",
  "maxLength": 10
 },
 "Uno": {
  "type": "string",
  "enum": [
   "1"
  ]
 },
 "CodiceFiscale": {
  "type": "string",
  "minLength": 11,
  "maxLength": 16,
  "pattern": "^[0-9A-Z]+$"
 },
 "Istat": {
  "type": "string",
  "maxLength": 6,
  "pattern": "^[0-9]{6}$"
 },
 "CodiceStato": {
  "type": "string",
  "maxLength": 3,
  "pattern": "^[0-9]{3}$"
 },
 "RichiestaE002": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "idOperazioneClient",
   "criteriRicerca",
   "datiRichiedente",
   "datiRichiesta"
  ],
  "properties": {
   "idOperazioneClient": {
    "type": "string",
    "maxLength": 30,
    "pattern": "^[0-9]+$"
   },
   "criteriRicerca": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "codiceFiscale"
    ],
    "properties": {
     "codiceFiscale": {
      "$ref": "#/components/schemas/CodiceFiscale"
     }
    }
   },
   "datiRichiedente": {
    "$ref": "#/components/schemas/DatiRichiedente"
   },
   "datiRichiesta": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "dataRiferimentoRichiesta",
     "motivoRichiesta",
     "casoUso"
    ],
    "properties": {
     "dataRiferimentoRichiesta": {
      "$ref": "#/components/schemas/Data"
     },
     "motivoRichiesta": {
      "$ref": "#/components/schemas/Testo"
     },
     "casoUso": {
      "$ref": "#/components/schemas/Testo"
     }
    }
   }
  }
 },
 "DatiRichiedente": {
  "description": "Comune (ISTAT), postazione e operatore; l'operatore come pseudonimo",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "codMittente",
   "idPostazione",
   "idUtente"
  ],
  "properties": {
   "codMittente": {
    "$ref": "#/components/schemas/Istat"
   },
   "idPostazione": {
    "type": "string",
    "minLength": 1,
    "maxLength": 20,
    "pattern": "\\S"
   },
   "idUtente": {
    "type": "string",
    "minLength": 1,
    "maxLength": 16,
    "pattern": "^[\\w-]+$"
   }
  }
 },
 "RispostaE002OK": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "idOperazioneANPR",
   "listaSoggetti"
  ],
  "properties": {
   "idOperazioneANPR": {
    "type": "string",
    "maxLength": 30,
    "pattern": "^[0-9]+$"
   },
   "listaSoggetti": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "datiSoggetto"
    ],
    "properties": {
     "datiSoggetto": {
      "type": "array",
      "minItems": 1,
      "maxItems": 5,
      "items": {
       "$ref": "#/components/schemas/DatiSoggetto"
      }
     }
    }
   }
  }
 },
 "RispostaKO": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "idOperazioneANPR",
   "listaErrori"
  ],
  "properties": {
   "idOperazioneANPR": {
    "type": "string",
    "maxLength": 30,
    "pattern": "^[0-9]+$"
   },
   "listaErrori": {
    "type": "array",
    "minItems": 1,
    "maxItems": 20,
    "items": {
     "$ref": "#/components/schemas/Errore"
    }
   }
  }
 },
 "Errore": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "codiceErroreAnomalia",
   "tipoErroreAnomalia",
   "testoErroreAnomalia"
  ],
  "properties": {
   "codiceErroreAnomalia": {
    "type": "string",
    "minLength": 1,
    "maxLength": 6,
    "pattern": "^[0-9A-Z]+$"
   },
   "tipoErroreAnomalia": {
    "type": "string",
    "enum": [
     "E",
     "W"
    ]
   },
   "testoErroreAnomalia": {
    "type": "string",
    "maxLength": 240,
    "pattern": "\\S"
   }
  }
 },
 "DatiSoggetto": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "generalita",
   "residenza",
   "cittadinanze",
   "attributi",
   "provenienzaInformazioni"
  ],
  "properties": {
   "generalita": {
    "$ref": "#/components/schemas/Generalita"
   },
   "attoNascita": {
    "$ref": "#/components/schemas/AttoNascita"
   },
   "paternita": {
    "$ref": "#/components/schemas/Genitore"
   },
   "maternita": {
    "$ref": "#/components/schemas/Genitore"
   },
   "residenza": {
    "type": "array",
    "minItems": 0,
    "maxItems": 3,
    "items": {
     "$ref": "#/components/schemas/Residenza"
    }
   },
   "cittadinanze": {
    "type": "array",
    "minItems": 0,
    "maxItems": 10,
    "items": {
     "$ref": "#/components/schemas/Cittadinanza"
    }
   },
   "cartaIdentita": {
    "$ref": "#/components/schemas/CartaIdentita"
   },
   "permessoSoggiorno": {
    "$ref": "#/components/schemas/PermessoSoggiorno"
   },
   "attributi": {
    "$ref": "#/components/schemas/Attributi"
   },
   "provenienzaInformazioni": {
    "type": "string",
    "enum": [
     "1",
     "2",
     "3",
     "4"
    ],
    "description": "1 ANPR, 2 INA, 3 Anagrafe tributaria, 4 AIRE"
   }
  }
 },
 "Generalita": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "codiceFiscale",
   "sesso",
   "dataNascita",
   "luogoNascita"
  ],
  "properties": {
   "codiceFiscale": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "codFiscale",
     "validitaCF"
    ],
    "properties": {
     "codFiscale": {
      "$ref": "#/components/schemas/CodiceFiscale"
     },
     "validitaCF": {
      "type": "string",
      "enum": [
       "1",
       "9"
      ]
     }
    }
   },
   "cognome": {
    "$ref": "#/components/schemas/NomePersona"
   },
   "senzaCognome": {
    "$ref": "#/components/schemas/Uno"
   },
   "cognomeTraslitterato": {
    "$ref": "#/components/schemas/NomeTraslitterato"
   },
   "nome": {
    "$ref": "#/components/schemas/NomePersona"
   },
   "senzaNome": {
    "$ref": "#/components/schemas/Uno"
   },
   "nomeTraslitterato": {
    "$ref": "#/components/schemas/NomeTraslitterato"
   },
   "sesso": {
    "type": "string",
    "enum": [
     "M",
     "F",
     "N"
    ]
   },
   "dataNascita": {
    "$ref": "#/components/schemas/Data"
   },
   "senzaGiorno": {
    "$ref": "#/components/schemas/Uno"
   },
   "senzaGiornoMese": {
    "$ref": "#/components/schemas/Uno"
   },
   "luogoNascita": {
    "$ref": "#/components/schemas/LuogoNascita"
   }
  }
 },
 "LuogoNascita": {
  "description": "Uno dei tre",
  "type": "object",
  "additionalProperties": false,
  "minProperties": 1,
  "maxProperties": 1,
  "properties": {
   "comune": {
    "$ref": "#/components/schemas/Comune"
   },
   "localita": {
    "$ref": "#/components/schemas/Localita"
   },
   "luogoEccezionale": {
    "$ref": "#/components/schemas/Testo"
   }
  }
 },
 "Comune": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "nomeComune",
   "codiceIstat",
   "siglaProvinciaIstat"
  ],
  "properties": {
   "nomeComune": {
    "$ref": "#/components/schemas/NomePersona"
   },
   "codiceIstat": {
    "$ref": "#/components/schemas/Istat"
   },
   "siglaProvinciaIstat": {
    "type": "string",
    "maxLength": 2,
    "pattern": "^[A-Z]{2}$"
   }
  }
 },
 "Localita": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "descrizioneStato",
   "codiceStato"
  ],
  "properties": {
   "descrizioneLocalita": {
    "$ref": "#/components/schemas/Testo"
   },
   "descrizioneStato": {
    "$ref": "#/components/schemas/Testo"
   },
   "codiceStato": {
    "$ref": "#/components/schemas/CodiceStato"
   }
  }
 },
 "AttoNascita": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "anno",
   "parte",
   "numero"
  ],
  "properties": {
   "comuneRegistrazione": {
    "$ref": "#/components/schemas/Comune"
   },
   "anno": {
    "type": "string",
    "maxLength": 4,
    "pattern": "^[0-9]{4}$"
   },
   "parte": {
    "type": "string",
    "maxLength": 2,
    "pattern": "^[0-9A-Za-z]+$"
   },
   "serie": {
    "type": "string",
    "maxLength": 10,
    "pattern": "\\S"
   },
   "numero": {
    "type": "string",
    "maxLength": 20,
    "pattern": "\\S"
   }
  }
 },
 "Genitore": {
  "description": "Presente se trovato e se la persona è minorenne",
  "type": "object",
  "additionalProperties": false,
  "properties": {
   "codiceFiscale": {
    "$ref": "#/components/schemas/CodiceFiscale"
   },
   "cognome": {
    "$ref": "#/components/schemas/NomePersona"
   },
   "nome": {
    "$ref": "#/components/schemas/NomePersona"
   }
  }
 },
 "Residenza": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "tipoIndirizzo"
  ],
  "properties": {
   "tipoIndirizzo": {
    "type": "string",
    "enum": [
     "1",
     "2",
     "3",
     "4"
    ],
    "description": "1 residenza, 2 dimora, 3 domicilio, 4 estera"
   },
   "indirizzo": {
    "$ref": "#/components/schemas/Indirizzo"
   },
   "localitaEstera": {
    "$ref": "#/components/schemas/LocalitaEstera"
   }
  }
 },
 "Indirizzo": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "comune",
   "toponimo"
  ],
  "properties": {
   "cap": {
    "type": "string",
    "maxLength": 5,
    "pattern": "^[0-9]{1,5}$"
   },
   "comune": {
    "$ref": "#/components/schemas/Comune"
   },
   "frazione": {
    "$ref": "#/components/schemas/NomePersona"
   },
   "toponimo": {
    "type": "object",
    "additionalProperties": false,
    "required": [
     "denominazioneToponimo"
    ],
    "properties": {
     "specie": {
      "type": "string",
      "maxLength": 30,
      "pattern": "\\S"
     },
     "denominazioneToponimo": {
      "type": "string",
      "maxLength": 100,
      "pattern": "\\S"
     }
    }
   },
   "numeroCivico": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
     "numero": {
      "type": "string",
      "maxLength": 9,
      "pattern": "^[0-9A-Za-z]+$"
     },
     "esponente": {
      "type": "string",
      "maxLength": 10,
      "pattern": "\\S"
     },
     "scala": {
      "type": "string",
      "maxLength": 10,
      "pattern": "\\S"
     },
     "interno": {
      "type": "string",
      "maxLength": 10,
      "pattern": "\\S"
     }
    }
   }
  }
 },
 "LocalitaEstera": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "indirizzo",
   "localita"
  ],
  "properties": {
   "indirizzo": {
    "$ref": "#/components/schemas/Testo"
   },
   "cap": {
    "type": "string",
    "maxLength": 15,
    "pattern": "\\S"
   },
   "localita": {
    "$ref": "#/components/schemas/Localita"
   },
   "consolato": {
    "$ref": "#/components/schemas/Testo"
   }
  }
 },
 "Cittadinanza": {
  "description": "997 in corso di definizione, 998 non attribuibile, 999 apolide",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "descrizioneStato",
   "codiceStato"
  ],
  "properties": {
   "descrizioneStato": {
    "$ref": "#/components/schemas/Testo"
   },
   "codiceStato": {
    "$ref": "#/components/schemas/CodiceStato"
   }
  }
 },
 "CartaIdentita": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "numero",
   "tipoCarta",
   "dataRilascio",
   "interdizioneEspatrio"
  ],
  "properties": {
   "numero": {
    "type": "string",
    "minLength": 1,
    "maxLength": 20,
    "pattern": "^[0-9A-Za-z ]+$"
   },
   "tipoCarta": {
    "type": "string",
    "enum": [
     "C",
     "E"
    ],
    "description": "C cartacea, E elettronica"
   },
   "dataRilascio": {
    "$ref": "#/components/schemas/Data"
   },
   "dataScadenza": {
    "$ref": "#/components/schemas/Data"
   },
   "dataAnnullamento": {
    "$ref": "#/components/schemas/Data"
   },
   "interdizioneEspatrio": {
    "type": "string",
    "enum": [
     "S",
     "N"
    ],
    "description": "S non vale per l'espatrio"
   },
   "comuneRilascio": {
    "$ref": "#/components/schemas/Comune"
   },
   "consolatoRilascio": {
    "$ref": "#/components/schemas/Testo"
   }
  }
 },
 "PermessoSoggiorno": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "numero",
   "tipo"
  ],
  "properties": {
   "numero": {
    "type": "string",
    "minLength": 1,
    "maxLength": 20,
    "pattern": "\\S"
   },
   "tipo": {
    "type": "string",
    "enum": [
     "1",
     "2",
     "3",
     "4",
     "5",
     "6",
     "7",
     "8",
     "9"
    ]
   },
   "dataRilascio": {
    "$ref": "#/components/schemas/Data"
   },
   "dataScadenza": {
    "$ref": "#/components/schemas/Data"
   },
   "questura": {
    "$ref": "#/components/schemas/Testo"
   }
  }
 },
 "Attributi": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "senzaFissaDimora",
   "soggettoCertificabile"
  ],
  "properties": {
   "senzaFissaDimora": {
    "type": "string",
    "enum": [
     "S",
     "N"
    ]
   },
   "soggettoCertificabile": {
    "type": "string",
    "enum": [
     "0",
     "1",
     "2",
     "3",
     "4"
    ],
    "description": "0 no, 1 in parte, 2 sì, 3 non iscrivibile, 4 interdetto sottoposto a tutela"
   }
  }
 }
};

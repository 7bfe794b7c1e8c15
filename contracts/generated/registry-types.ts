// SPDX-License-Identifier: AGPL-3.0-or-later
// Made by contracts/generate.mjs from registry.yaml. Do not edit.
export interface paths {
    "/anpr-service-e002": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cerca una persona per codice fiscale
         * @description Più soggetti nella risposta sono schede doppie della stessa persona.
         */
        post: operations["findPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Testo: string;
        NomePersona: string;
        NomeTraslitterato: string;
        /** Format: date */
        Data: string;
        /** @enum {string} */
        Uno: "1";
        CodiceFiscale: string;
        Istat: string;
        CodiceStato: string;
        RichiestaE002: {
            idOperazioneClient: string;
            criteriRicerca: {
                codiceFiscale: components["schemas"]["CodiceFiscale"];
            };
            datiRichiedente: components["schemas"]["DatiRichiedente"];
            datiRichiesta: {
                dataRiferimentoRichiesta: components["schemas"]["Data"];
                motivoRichiesta: components["schemas"]["Testo"];
                casoUso: components["schemas"]["Testo"];
            };
        };
        /** @description Comune (ISTAT), postazione e operatore; l'operatore come pseudonimo */
        DatiRichiedente: {
            codMittente: components["schemas"]["Istat"];
            idPostazione: string;
            idUtente: string;
        };
        RispostaE002OK: {
            idOperazioneANPR: string;
            listaSoggetti: {
                datiSoggetto: components["schemas"]["DatiSoggetto"][];
            };
        };
        RispostaKO: {
            idOperazioneANPR: string;
            listaErrori: components["schemas"]["Errore"][];
        };
        Errore: {
            codiceErroreAnomalia: string;
            /** @enum {string} */
            tipoErroreAnomalia: "E" | "W";
            testoErroreAnomalia: string;
        };
        DatiSoggetto: {
            generalita: components["schemas"]["Generalita"];
            attoNascita?: components["schemas"]["AttoNascita"];
            paternita?: components["schemas"]["Genitore"];
            maternita?: components["schemas"]["Genitore"];
            residenza: components["schemas"]["Residenza"][];
            cittadinanze: components["schemas"]["Cittadinanza"][];
            cartaIdentita?: components["schemas"]["CartaIdentita"];
            permessoSoggiorno?: components["schemas"]["PermessoSoggiorno"];
            attributi: components["schemas"]["Attributi"];
            /**
             * @description 1 ANPR, 2 INA, 3 Anagrafe tributaria, 4 AIRE
             * @enum {string}
             */
            provenienzaInformazioni: "1" | "2" | "3" | "4";
        };
        Generalita: {
            codiceFiscale: {
                codFiscale: components["schemas"]["CodiceFiscale"];
                /** @enum {string} */
                validitaCF: "1" | "9";
            };
            cognome?: components["schemas"]["NomePersona"];
            senzaCognome?: components["schemas"]["Uno"];
            cognomeTraslitterato?: components["schemas"]["NomeTraslitterato"];
            nome?: components["schemas"]["NomePersona"];
            senzaNome?: components["schemas"]["Uno"];
            nomeTraslitterato?: components["schemas"]["NomeTraslitterato"];
            /** @enum {string} */
            sesso: "M" | "F" | "N";
            dataNascita: components["schemas"]["Data"];
            senzaGiorno?: components["schemas"]["Uno"];
            senzaGiornoMese?: components["schemas"]["Uno"];
            luogoNascita: components["schemas"]["LuogoNascita"];
        };
        /** @description Uno dei tre */
        LuogoNascita: {
            comune?: components["schemas"]["Comune"];
            localita?: components["schemas"]["Localita"];
            luogoEccezionale?: components["schemas"]["Testo"];
        };
        Comune: {
            nomeComune: components["schemas"]["NomePersona"];
            codiceIstat: components["schemas"]["Istat"];
            siglaProvinciaIstat: string;
        };
        Localita: {
            descrizioneLocalita?: components["schemas"]["Testo"];
            descrizioneStato: components["schemas"]["Testo"];
            codiceStato: components["schemas"]["CodiceStato"];
        };
        AttoNascita: {
            comuneRegistrazione?: components["schemas"]["Comune"];
            anno: string;
            parte: string;
            serie?: string;
            numero: string;
        };
        /** @description Presente se trovato e se la persona è minorenne */
        Genitore: {
            codiceFiscale?: components["schemas"]["CodiceFiscale"];
            cognome?: components["schemas"]["NomePersona"];
            nome?: components["schemas"]["NomePersona"];
        };
        Residenza: {
            /**
             * @description 1 residenza, 2 dimora, 3 domicilio, 4 estera
             * @enum {string}
             */
            tipoIndirizzo: "1" | "2" | "3" | "4";
            indirizzo?: components["schemas"]["Indirizzo"];
            localitaEstera?: components["schemas"]["LocalitaEstera"];
        };
        Indirizzo: {
            cap?: string;
            comune: components["schemas"]["Comune"];
            frazione?: components["schemas"]["NomePersona"];
            toponimo: {
                specie?: string;
                denominazioneToponimo: string;
            };
            numeroCivico?: {
                numero?: string;
                esponente?: string;
                scala?: string;
                interno?: string;
            };
        };
        LocalitaEstera: {
            indirizzo: components["schemas"]["Testo"];
            cap?: string;
            localita: components["schemas"]["Localita"];
            consolato?: components["schemas"]["Testo"];
        };
        /** @description 997 in corso di definizione, 998 non attribuibile, 999 apolide */
        Cittadinanza: {
            descrizioneStato: components["schemas"]["Testo"];
            codiceStato: components["schemas"]["CodiceStato"];
        };
        CartaIdentita: {
            numero: string;
            /**
             * @description C cartacea, E elettronica
             * @enum {string}
             */
            tipoCarta: "C" | "E";
            dataRilascio: components["schemas"]["Data"];
            dataScadenza?: components["schemas"]["Data"];
            dataAnnullamento?: components["schemas"]["Data"];
            /**
             * @description S non vale per l'espatrio
             * @enum {string}
             */
            interdizioneEspatrio: "S" | "N";
            comuneRilascio?: components["schemas"]["Comune"];
            consolatoRilascio?: components["schemas"]["Testo"];
        };
        PermessoSoggiorno: {
            numero: string;
            /** @enum {string} */
            tipo: "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9";
            dataRilascio?: components["schemas"]["Data"];
            dataScadenza?: components["schemas"]["Data"];
            questura?: components["schemas"]["Testo"];
        };
        Attributi: {
            /** @enum {string} */
            senzaFissaDimora: "S" | "N";
            /**
             * @description 0 no, 1 in parte, 2 sì, 3 non iscrivibile, 4 interdetto sottoposto a tutela
             * @enum {string}
             */
            soggettoCertificabile: "0" | "1" | "2" | "3" | "4";
        };
    };
    responses: {
        /** @description Rifiutata; 404 con EN122, 403 con EN148 */
        KO: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RispostaKO"];
            };
        };
        /** @description Riprovare più tardi, come dice `Retry-After` */
        Wait: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        Digest: string;
        Signature: string;
        TrackingEvidence: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    findPerson: {
        parameters: {
            query?: never;
            header: {
                Digest: components["parameters"]["Digest"];
                "Agid-JWT-Signature": components["parameters"]["Signature"];
                "Agid-JWT-TrackingEvidence": components["parameters"]["TrackingEvidence"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "idOperazioneClient": "260000000001",
                 *       "criteriRicerca": {
                 *         "codiceFiscale": "MNTBRC84D54A944E"
                 *       },
                 *       "datiRichiedente": {
                 *         "codMittente": "037999",
                 *         "idPostazione": "Sportello 1",
                 *         "idUtente": "6d2545e3"
                 *       },
                 *       "datiRichiesta": {
                 *         "dataRiferimentoRichiesta": "2026-11-23",
                 *         "motivoRichiesta": "Richiesta CIE",
                 *         "casoUso": "CIE2"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["RichiestaE002"];
            };
        };
        responses: {
            /** @description Trovata */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RispostaE002OK"];
                };
            };
            400: components["responses"]["KO"];
            401: components["responses"]["KO"];
            403: components["responses"]["KO"];
            404: components["responses"]["KO"];
            429: components["responses"]["Wait"];
            503: components["responses"]["Wait"];
        };
    };
}

// SPDX-License-Identifier: AGPL-3.0-or-later
// Made by contracts/generate.mjs from credential-backend.yaml. Do not edit.
export interface paths {
    "/ticket-lots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ordina un lotto di biglietti
         * @description Ogni biglietto porta un numero di carta unico in Italia, in chiaro, e le prime metà di PIN e PUK sigillate alla chiave del mese del Comune.
         */
        post: operations["orderTicketLot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ticket-voids": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Annulla biglietti
         * @description Un biglietto annullato non può più essere arruolato e il suo numero di carta non va ad altri. Un biglietto già arruolato non si annulla.
         */
        post: operations["voidTickets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ticket-returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rende biglietti mai usati
         * @description Di un lotto scaduto, o che il Comune non usa più. Il numero di un biglietto reso non è mai stato stampato; il biglietto non può più essere arruolato. Uno già arruolato o annullato non si rende.
         */
        post: operations["returnTickets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrolments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Consegna un arruolamento
         * @description Nomina il biglietto e non porta alcuna metà. Una versione più bassa di quella in vigore è ricevuta e non cambia nulla; la stessa versione con un altro contenuto è rifiutata (version-conflict).
         */
        post: operations["submitEnrolment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrolment-cancellations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Annulla un arruolamento
         * @description La richiesta è stata ritirata o annullata dopo la registrazione: la carta è annullata e i suoi codici non valgono più. Un arruolamento mai arrivato non potrà più arrivare, perché il biglietto è annullato. Annullare di nuovo non cambia nulla.
         */
        post: operations["cancelEnrolment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enrolments/{enrolment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mostra lo stato di un arruolamento
         * @description Che cosa vale ora per questo arruolamento e da quando il cittadino può attivare.
         */
        get: operations["showEnrolment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/card-lookups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cerca una carta per codice fiscale e numero
         * @description Vale per ogni carta, anche di un altro Comune e anche mai vista da chi chiama. Dice anche quando i contatti sono cambiati l'ultima volta. Persona sconosciuta, numero sconosciuto e coppia sbagliata danno la stessa risposta 404.
         */
        post: operations["findCard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/first-half-releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rilascia di nuovo le prime metà, per una sola stampa
         * @description Le stesse cifre di prima, sigillate alla chiave indicata. `Idempotency-Key` è l'identificativo della stampa. Si rifiuta se la carta non è attiva.
         */
        post: operations["releaseFirstHalf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/second-half-dispatches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fa mandare le seconde metà al titolare per e-mail
         * @description Il servizio scrive al titolare da sé: all'indirizzo indicato allo sportello o, se manca, a quello che la carta aveva prima di `occurred_at`, anche se nel frattempo è un altro. Mai a una PEC (certified-mail); senza alcun indirizzo si rifiuta (no-known-email). Si rifiuta se la carta non è attiva, e quando le seconde metà di una carta escono troppe volte in un giorno (too-many-releases). I contatti noti non cambiano.
         */
        post: operations["dispatchSecondHalf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/second-half-releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rilascia le seconde metà, per una sola stampa su carta
         * @description Soltanto con un atto di delega all'operatore, confermato da un'altra persona o, dove non c'è, con una nuova autenticazione e un controllo successivo, oppure dopo un'attesa. Le stesse cifre di prima, sigillate alla chiave indicata; il sigillo dice di essere delle seconde. `Idempotency-Key` è l'identificativo della stampa. Si rifiuta se la carta non è attiva, se la delega non torna (delegation-refused) e quando le seconde metà di una carta escono troppe volte in un giorno (too-many-releases).
         */
        post: operations["releaseSecondHalf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contact-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cambia i contatti di una carta
         * @description Vale per ogni carta attiva, anche di un altro Comune. I contatti di prima non ricevono più codici. Un cambio più vecchio di quello in vigore è ricevuto e non cambia nulla. Persona sconosciuta, numero sconosciuto e coppia sbagliata danno la stessa risposta 404.
         */
        post: operations["changeContacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contact-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Avvisa i contatti di prima
         * @description Che i codici sono stati ristampati o i contatti cambiati: il servizio scrive, per SMS e per e-mail, ai contatti che aveva prima dell'istante indicato, anche se nel frattempo sono altri. Il messaggio non porta codici. Senza alcun contatto di allora non si avvisa nessuno, e la ricevuta lo dice. Vale in ogni stato della carta.
         */
        post: operations["notifyContacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/puk-digit-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Controlla alcune cifre della prima metà del PUK
         * @description È quello che usa l'attivazione di CieID. Cinque errori in 24 ore bloccano la carta per 24 ore; il conto è nella stessa transazione del controllo.
         */
        post: operations["checkPukDigits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{municipality_code}/progress-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Elenca che cosa è successo alle carte
         * @description Dal più vecchio, a pagine: `cursor` è quello della pagina di prima, senza cursore si comincia dall'inizio. Un evento può arrivare più volte e in ritardo; il suo identificativo resta lo stesso.
         */
        get: operations["listProgressEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{municipality_code}/enrolment-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Conta gli arruolamenti giorno per giorno
         * @description Per ogni giorno di richiesta con almeno un arruolamento, dal più recente: quanti sono e l'impronta di quanto vale. L'impronta è lo SHA-256 delle righe `enrolment_id versione request_digest stato` (stato `active` o `cancelled`), ordinate, ciascuna chiusa da un a capo.
         */
        get: operations["listEnrolmentDays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/municipalities/{municipality_code}/enrolment-days/{day}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Elenca gli arruolamenti di un giorno
         * @description Che cosa vale per ciascuno, in ordine di identificativo; per cercare la differenza.
         */
        get: operations["listEnrolmentsOfDay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/official-forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Elenca i moduli ufficiali
         * @description Tutte le versioni pubblicate, dalla più recente.
         */
        get: operations["listOfficialForms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/official-forms/{digest}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Scarica un modulo ufficiale
         * @description I byte del PDF; la loro impronta SHA-256 è l'indirizzo.
         */
        get: operations["fetchOfficialForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Elenca gli avvisi agli operatori
         * @description Tutti gli avvisi pubblicati e non scaduti; uno che manca è stato ritirato. Lo stesso identificativo con un altro titolo o un altro testo è una nuova versione, da leggere di nuovo. Il testo è semplice: una riga vuota separa i paragrafi, gli indirizzi vi stanno per esteso, nessun marcatore è interpretato.
         */
        get: operations["listOperatorNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stato del servizio
         * @description Risponde se il servizio e la sua base di dati sono raggiungibili.
         */
        get: operations["showStatus"];
        put?: never;
        post?: never;
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
        /** Format: uuid */
        Id: string;
        /** @description L'algoritmo e l'impronta in base64 */
        DigestHeader: string;
        /** @description JWS compatto */
        Jws: string;
        /**
         * Format: date-time
         * @description RFC 3339, UTC
         */
        Instant: string;
        /** Format: date */
        CivilDate: string;
        /** @description SHA-256 esadecimale minuscolo */
        Sha256: string;
        /** @description Codice ISTAT del Comune */
        MunicipalityCode: string;
        CardSerialNumber: string;
        /** @description Codice fiscale definitivo, anche con omocodia, o provvisorio di 11 cifre */
        TaxCode: string;
        /** @description Cognome o nome, con le lettere ammesse in anagrafe */
        NamePart: string;
        Text: string;
        /** @description JWE compatto */
        Jwe: string;
        /** @description Chiave pubblica del Comune per questo mese */
        RecipientKey: {
            /** @enum {string} */
            kty: "EC";
            /** @enum {string} */
            crv: "P-256";
            x: string;
            y: string;
            kid: string;
        };
        TicketOrder: {
            municipality_code: components["schemas"]["MunicipalityCode"];
            /** Format: int32 */
            count: number;
            recipient_key: components["schemas"]["RecipientKey"];
        };
        /** @description Da expires_at nessun biglietto si dà più a una richiesta; quelli mai usati si rendono */
        TicketLot: {
            lot_id: components["schemas"]["Id"];
            municipality_code: components["schemas"]["MunicipalityCode"];
            recipient_key_id: string;
            issued_at: components["schemas"]["Instant"];
            expires_at: components["schemas"]["Instant"];
            tickets: components["schemas"]["Ticket"][];
        };
        Ticket: {
            ticket_id: components["schemas"]["Id"];
            card_serial_number: components["schemas"]["CardSerialNumber"];
            sealed_first_halves: components["schemas"]["Jwe"];
        };
        /** @description Ciò che sta dentro il sigillo delle prime metà */
        FirstHalves: {
            ticket_id: components["schemas"]["Id"];
            card_serial_number: components["schemas"]["CardSerialNumber"];
            municipality_code: components["schemas"]["MunicipalityCode"];
            pin_first_half: string;
            puk_first_half: string;
        };
        /** @description Ciò che sta dentro il sigillo delle seconde metà; nessuno può scambiarlo per quello delle prime */
        SecondHalves: {
            /** @enum {string} */
            kind: "second";
            ticket_id: components["schemas"]["Id"];
            card_serial_number: components["schemas"]["CardSerialNumber"];
            municipality_code: components["schemas"]["MunicipalityCode"];
            pin_second_half: string;
            puk_second_half: string;
        };
        TicketVoidOrder: {
            municipality_code: components["schemas"]["MunicipalityCode"];
            ticket_ids: components["schemas"]["Id"][];
        };
        VoidedTickets: {
            items: components["schemas"]["VoidedTicket"][];
        };
        VoidedTicket: {
            ticket_id: components["schemas"]["Id"];
            /** @enum {string} */
            outcome: "voided" | "enrolled" | "unknown";
        };
        TicketReturnOrder: {
            municipality_code: components["schemas"]["MunicipalityCode"];
            ticket_ids: components["schemas"]["Id"][];
        };
        ReturnedTickets: {
            items: components["schemas"]["ReturnedTicket"][];
        };
        ReturnedTicket: {
            ticket_id: components["schemas"]["Id"];
            /** @enum {string} */
            outcome: "returned" | "enrolled" | "voided" | "unknown";
        };
        /** @description Chi ha un solo nome ne porta uno solo */
        Holder: {
            surname?: components["schemas"]["NamePart"];
            given_name?: components["schemas"]["NamePart"];
        };
        Email: string;
        /** @description Contatti personali del titolare; nessuno dei due è obbligatorio */
        Contacts: {
            email?: components["schemas"]["Email"];
            mobile?: string;
        };
        Enrolment: {
            enrolment_id: components["schemas"]["Id"];
            /** Format: int32 */
            version: number;
            ticket_id: components["schemas"]["Id"];
            card_serial_number: components["schemas"]["CardSerialNumber"];
            municipality_code: components["schemas"]["MunicipalityCode"];
            tax_code: components["schemas"]["TaxCode"];
            holder: components["schemas"]["Holder"];
            requested_on: components["schemas"]["CivilDate"];
            expected_expiry_on: components["schemas"]["CivilDate"];
            contacts: components["schemas"]["Contacts"];
            occurred_at: components["schemas"]["Instant"];
        };
        EnrolmentReceipt: {
            receipt_id: components["schemas"]["Id"];
            enrolment_id: components["schemas"]["Id"];
            /** Format: int32 */
            version: number;
            /** Format: int32 */
            version_in_force: number;
            request_digest: components["schemas"]["Sha256"];
            received_at: components["schemas"]["Instant"];
            activation_possible_from?: components["schemas"]["Instant"];
        };
        EnrolmentCancellation: {
            enrolment_id: components["schemas"]["Id"];
            ticket_id: components["schemas"]["Id"];
            card_serial_number: components["schemas"]["CardSerialNumber"];
            municipality_code: components["schemas"]["MunicipalityCode"];
            /** @enum {string} */
            reason: "holder-withdrew" | "wrong-person" | "duplicate" | "wrong-data" | "opened-in-error" | "other";
            occurred_at: components["schemas"]["Instant"];
        };
        CancellationReceipt: {
            receipt_id: components["schemas"]["Id"];
            enrolment_id: components["schemas"]["Id"];
            request_digest: components["schemas"]["Sha256"];
            received_at: components["schemas"]["Instant"];
        };
        /** @description Tutti i contatti che valgono da ora; chi non ne vuole più manda un oggetto vuoto */
        ContactChange: {
            change_id: components["schemas"]["Id"];
            municipality_code: components["schemas"]["MunicipalityCode"];
            tax_code: components["schemas"]["TaxCode"];
            card_serial_number: components["schemas"]["CardSerialNumber"];
            contacts: components["schemas"]["Contacts"];
            occurred_at: components["schemas"]["Instant"];
        };
        /** @description in_force dice se questo cambio è quello che vale; con un contatto, da quando si può attivare */
        ContactChangeReceipt: {
            receipt_id: components["schemas"]["Id"];
            change_id: components["schemas"]["Id"];
            in_force: boolean;
            request_digest: components["schemas"]["Sha256"];
            received_at: components["schemas"]["Instant"];
            activation_possible_from?: components["schemas"]["Instant"];
        };
        /** @description Opaco */
        Cursor: string;
        /** @description Il cursore vale anche quando per ora non c'è altro; la volta dopo si riprende da lì */
        ProgressEvents: {
            items: components["schemas"]["ProgressEvent"][];
            next_cursor: components["schemas"]["Cursor"];
        };
        /** @description parcel_number accompagna shipped, collect_by held-at-post, reason returned */
        ProgressEvent: {
            event_id: components["schemas"]["Id"];
            enrolment_id: components["schemas"]["Id"];
            /** @enum {string} */
            kind: "accepted" | "in-production" | "shipped" | "held-at-post" | "at-municipality" | "delivered" | "returned" | "cancelled";
            occurred_at: components["schemas"]["Instant"];
            parcel_number?: string;
            collect_by?: components["schemas"]["CivilDate"];
            /** @enum {string} */
            reason?: "address-unknown" | "not-collected" | "refused" | "other";
        };
        EnrolmentDays: {
            items: components["schemas"]["EnrolmentDay"][];
            next_cursor?: components["schemas"]["Cursor"];
        };
        EnrolmentDay: {
            day: components["schemas"]["CivilDate"];
            /** Format: int32 */
            count: number;
            digest: components["schemas"]["Sha256"];
        };
        EnrolmentsOfDay: {
            items: components["schemas"]["EnrolmentInForce"][];
            next_cursor?: components["schemas"]["Cursor"];
        };
        EnrolmentInForce: {
            enrolment_id: components["schemas"]["Id"];
            /** Format: int32 */
            version_in_force: number;
            request_digest: components["schemas"]["Sha256"];
            /** @enum {string} */
            state: "active" | "cancelled";
            ticket_id: components["schemas"]["Id"];
            card_serial_number: components["schemas"]["CardSerialNumber"];
        };
        /** @description activation_possible_from manca se non c'è alcun contatto */
        EnrolmentState: {
            enrolment_id: components["schemas"]["Id"];
            /** Format: int32 */
            version_in_force: number;
            request_digest: components["schemas"]["Sha256"];
            ticket_id: components["schemas"]["Id"];
            card_serial_number: components["schemas"]["CardSerialNumber"];
            card_state: components["schemas"]["CardState"];
            received_at: components["schemas"]["Instant"];
            activation_possible_from?: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        CardState: "active" | "expired" | "cancelled" | "blocked" | "stolen";
        CardQuestion: {
            municipality_code: components["schemas"]["MunicipalityCode"];
            tax_code: components["schemas"]["TaxCode"];
            card_serial_number: components["schemas"]["CardSerialNumber"];
        };
        /** @description contacts_changed_at è quando i contatti sono cambiati l'ultima volta; manca se sono quelli di sempre, o se non ce ne sono mai stati */
        Card: {
            card_serial_number: components["schemas"]["CardSerialNumber"];
            state: components["schemas"]["CardState"];
            holder: components["schemas"]["Holder"];
            issued_on: components["schemas"]["CivilDate"];
            expires_on: components["schemas"]["CivilDate"];
            issuing_municipality: components["schemas"]["IssuingMunicipality"];
            known_contacts: components["schemas"]["MaskedContacts"];
            contacts_changed_at?: components["schemas"]["Instant"];
        };
        IssuingMunicipality: {
            municipality_code: components["schemas"]["MunicipalityCode"];
            name: components["schemas"]["Text"];
            province: string;
            office: components["schemas"]["Text"];
            phone: components["schemas"]["Text"];
            opening_hours: components["schemas"]["Text"];
        };
        /** @description Come il titolare li riconosce, senza poterli ricostruire */
        MaskedContacts: {
            email?: components["schemas"]["Text"];
            mobile?: components["schemas"]["Text"];
        };
        FirstHalfRequest: {
            municipality_code: components["schemas"]["MunicipalityCode"];
            tax_code: components["schemas"]["TaxCode"];
            card_serial_number: components["schemas"]["CardSerialNumber"];
            reason: components["schemas"]["ReleaseReason"];
            recipient_key: components["schemas"]["RecipientKey"];
        };
        /**
         * @description Smarrita, rubata, illeggibile, mai consegnata dall'ufficio
         * @enum {string}
         */
        ReleaseReason: "lost" | "stolen" | "illegible" | "never-delivered";
        FirstHalfRelease: {
            release_id: components["schemas"]["Id"];
            ticket_id: components["schemas"]["Id"];
            card_serial_number: components["schemas"]["CardSerialNumber"];
            recipient_key_id: string;
            sealed_first_halves: components["schemas"]["Jwe"];
            released_at: components["schemas"]["Instant"];
        };
        /** @description Senza email, all'indirizzo che il servizio conosceva prima di occurred_at */
        SecondHalfDispatch: {
            dispatch_id: components["schemas"]["Id"];
            municipality_code: components["schemas"]["MunicipalityCode"];
            tax_code: components["schemas"]["TaxCode"];
            card_serial_number: components["schemas"]["CardSerialNumber"];
            reason: components["schemas"]["ReleaseReason"];
            email?: components["schemas"]["Email"];
            occurred_at: components["schemas"]["Instant"];
        };
        /** @description sent_to è l'indirizzo mascherato */
        DispatchReceipt: {
            receipt_id: components["schemas"]["Id"];
            dispatch_id: components["schemas"]["Id"];
            sent_to: components["schemas"]["Text"];
            request_digest: components["schemas"]["Sha256"];
            sent_at: components["schemas"]["Instant"];
        };
        SecondHalfRequest: {
            municipality_code: components["schemas"]["MunicipalityCode"];
            tax_code: components["schemas"]["TaxCode"];
            card_serial_number: components["schemas"]["CardSerialNumber"];
            reason: components["schemas"]["ReleaseReason"];
            recipient_key: components["schemas"]["RecipientKey"];
            delegation: components["schemas"]["Delegation"];
        };
        /** @description L'atto con cui il titolare delega un operatore; act_digest è l'impronta della scansione firmata */
        Delegation: {
            signed_at: components["schemas"]["Instant"];
            act_digest: components["schemas"]["Sha256"];
            delegated_operator: components["schemas"]["OperatorCode"];
            confirmation: components["schemas"]["DelegationConfirmation"];
        };
        /** @description operator_code, di un altro operatore, accompagna second-person e soltanto quello */
        DelegationConfirmation: {
            /** @enum {string} */
            kind: "second-person" | "step-up-review" | "hold";
            operator_code?: components["schemas"]["OperatorCode"];
        };
        /** @description Come il Comune chiama un operatore, senza il suo nome */
        OperatorCode: string;
        SecondHalfRelease: {
            release_id: components["schemas"]["Id"];
            ticket_id: components["schemas"]["Id"];
            card_serial_number: components["schemas"]["CardSerialNumber"];
            recipient_key_id: string;
            sealed_second_halves: components["schemas"]["Jwe"];
            released_at: components["schemas"]["Instant"];
        };
        /** @description office e phone dicono al titolare dove è successo e chi chiamare */
        ContactNotice: {
            notice_id: components["schemas"]["Id"];
            municipality_code: components["schemas"]["MunicipalityCode"];
            tax_code: components["schemas"]["TaxCode"];
            card_serial_number: components["schemas"]["CardSerialNumber"];
            /** @enum {string} */
            kind: "codes-reprinted" | "contacts-changed";
            occurred_at: components["schemas"]["Instant"];
            office: components["schemas"]["Text"];
            phone: components["schemas"]["Text"];
            held_before: components["schemas"]["Instant"];
        };
        /** @description told dice, mascherati, i contatti avvisati; vuoto se non ce n'erano */
        NoticeReceipt: {
            receipt_id: components["schemas"]["Id"];
            notice_id: components["schemas"]["Id"];
            told: components["schemas"]["MaskedContacts"];
            request_digest: components["schemas"]["Sha256"];
            received_at: components["schemas"]["Instant"];
        };
        PukDigitQuestion: {
            tax_code: components["schemas"]["TaxCode"];
            card_serial_number: components["schemas"]["CardSerialNumber"];
            digits: components["schemas"]["PukDigit"][];
        };
        PukDigit: {
            /** Format: int32 */
            position: number;
            digit: string;
        };
        PukDigitAnswer: {
            /** @enum {string} */
            outcome: "accepted" | "rejected" | "locked";
            /** Format: int32 */
            attempts_left: number;
            locked_until?: components["schemas"]["Instant"];
        };
        OfficialForms: {
            items: components["schemas"]["OfficialForm"][];
        };
        /** @description Senza valid_until vale finché una versione nuova non lo sostituisce; i codici COM-… sono dei Comuni */
        OfficialForm: {
            code: string;
            title: components["schemas"]["Text"];
            /** @enum {string} */
            audience: "adult" | "minor" | "parent" | "holder" | "delegate" | "operator";
            /** @enum {string} */
            language: "it" | "de" | "it-de";
            version: string;
            published_at: components["schemas"]["Instant"];
            valid_from: components["schemas"]["CivilDate"];
            valid_until?: components["schemas"]["CivilDate"];
            /** Format: int32 */
            pages: number;
            /** Format: int32 */
            size_bytes: number;
            digest: components["schemas"]["Sha256"];
        };
        OperatorNotices: {
            items: components["schemas"]["OperatorNotice"][];
        };
        OperatorNotice: {
            notice_id: components["schemas"]["Id"];
            title: string;
            /** @description Testo semplice; una riga vuota separa i paragrafi */
            text: string;
            /**
             * @description A chi è rivolto, per ruolo
             * @enum {string}
             */
            audience: "all" | "clerk" | "supervisor" | "security-officer" | "auditor";
            published_at: components["schemas"]["Instant"];
            expires_on: components["schemas"]["CivilDate"];
        };
        /** @description RFC 9457; card_state accompagna il rifiuto card-not-active */
        Problem: {
            type: components["schemas"]["ProblemType"];
            title: components["schemas"]["Text"];
            /** Format: int32 */
            status: number;
            detail?: components["schemas"]["Text"];
            /** Format: uri */
            instance?: string;
            card_state?: components["schemas"]["CardState"];
        };
        /** @enum {string} */
        ProblemType: "about:blank" | "https://credenziali.sportello-cie.example/probs/malformed-request" | "https://credenziali.sportello-cie.example/probs/unauthenticated" | "https://credenziali.sportello-cie.example/probs/not-found" | "https://credenziali.sportello-cie.example/probs/method-not-allowed" | "https://credenziali.sportello-cie.example/probs/too-large" | "https://credenziali.sportello-cie.example/probs/unsupported-media-type" | "https://credenziali.sportello-cie.example/probs/idempotency-key-reuse" | "https://credenziali.sportello-cie.example/probs/municipality-unknown" | "https://credenziali.sportello-cie.example/probs/recipient-key-unusable" | "https://credenziali.sportello-cie.example/probs/tax-code-invalid" | "https://credenziali.sportello-cie.example/probs/ticket-unknown" | "https://credenziali.sportello-cie.example/probs/ticket-voided" | "https://credenziali.sportello-cie.example/probs/ticket-taken" | "https://credenziali.sportello-cie.example/probs/card-not-active" | "https://credenziali.sportello-cie.example/probs/certified-mail" | "https://credenziali.sportello-cie.example/probs/no-known-email" | "https://credenziali.sportello-cie.example/probs/delegation-refused" | "https://credenziali.sportello-cie.example/probs/too-many-releases" | "https://credenziali.sportello-cie.example/probs/version-conflict" | "https://credenziali.sportello-cie.example/probs/too-many-requests" | "https://credenziali.sportello-cie.example/probs/unavailable" | "https://credenziali.sportello-cie.example/probs/internal";
    };
    responses: {
        /** @description Il lotto */
        TicketLot: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Cache-Control": components["headers"]["CacheControl"];
                Digest: components["headers"]["Digest"];
                "Agid-JWT-Signature": components["headers"]["Signature"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TicketLot"];
            };
        };
        /** @description L'esito per ogni biglietto */
        VoidedTickets: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Cache-Control": components["headers"]["CacheControl"];
                Digest: components["headers"]["Digest"];
                "Agid-JWT-Signature": components["headers"]["Signature"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["VoidedTickets"];
            };
        };
        /** @description L'esito per ogni biglietto */
        ReturnedTickets: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Cache-Control": components["headers"]["CacheControl"];
                Digest: components["headers"]["Digest"];
                "Agid-JWT-Signature": components["headers"]["Signature"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ReturnedTickets"];
            };
        };
        /** @description La ricevuta */
        EnrolmentReceipt: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Cache-Control": components["headers"]["CacheControl"];
                Digest: components["headers"]["Digest"];
                "Agid-JWT-Signature": components["headers"]["Signature"];
                Location: components["headers"]["Location"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["EnrolmentReceipt"];
            };
        };
        /** @description L'annullamento preso */
        CancellationReceipt: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Cache-Control": components["headers"]["CacheControl"];
                Digest: components["headers"]["Digest"];
                "Agid-JWT-Signature": components["headers"]["Signature"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CancellationReceipt"];
            };
        };
        /** @description Lo stato */
        EnrolmentState: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["EnrolmentState"];
            };
        };
        /** @description La ricevuta */
        ContactChangeReceipt: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Cache-Control": components["headers"]["CacheControl"];
                Digest: components["headers"]["Digest"];
                "Agid-JWT-Signature": components["headers"]["Signature"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ContactChangeReceipt"];
            };
        };
        /** @description Gli eventi */
        ProgressEvents: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProgressEvents"];
            };
        };
        /** @description I giorni */
        EnrolmentDays: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["EnrolmentDays"];
            };
        };
        /** @description Gli arruolamenti */
        EnrolmentsOfDay: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["EnrolmentsOfDay"];
            };
        };
        /** @description La carta */
        Card: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Cache-Control": components["headers"]["CacheControl"];
                Digest: components["headers"]["Digest"];
                "Agid-JWT-Signature": components["headers"]["Signature"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Card"];
            };
        };
        /** @description Le prime metà sigillate */
        FirstHalfRelease: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Cache-Control": components["headers"]["CacheControl"];
                Digest: components["headers"]["Digest"];
                "Agid-JWT-Signature": components["headers"]["Signature"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FirstHalfRelease"];
            };
        };
        /** @description La ricevuta */
        DispatchReceipt: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Cache-Control": components["headers"]["CacheControl"];
                Digest: components["headers"]["Digest"];
                "Agid-JWT-Signature": components["headers"]["Signature"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DispatchReceipt"];
            };
        };
        /** @description Le seconde metà sigillate */
        SecondHalfRelease: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Cache-Control": components["headers"]["CacheControl"];
                Digest: components["headers"]["Digest"];
                "Agid-JWT-Signature": components["headers"]["Signature"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SecondHalfRelease"];
            };
        };
        /** @description La ricevuta */
        NoticeReceipt: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Cache-Control": components["headers"]["CacheControl"];
                Digest: components["headers"]["Digest"];
                "Agid-JWT-Signature": components["headers"]["Signature"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NoticeReceipt"];
            };
        };
        /** @description L'esito del controllo */
        PukDigitAnswer: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Cache-Control": components["headers"]["CacheControl"];
                Digest: components["headers"]["Digest"];
                "Agid-JWT-Signature": components["headers"]["Signature"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PukDigitAnswer"];
            };
        };
        /** @description L'elenco */
        OfficialForms: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OfficialForms"];
            };
        };
        /** @description Il PDF */
        OfficialFormFile: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                "application/pdf": string;
            };
        };
        /** @description L'elenco */
        OperatorNotices: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OperatorNotices"];
            };
        };
        /** @description Errore, con il suo tipo */
        Refused: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Cache-Control": components["headers"]["CacheControl"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Troppe richieste, o servizio non disponibile */
        Busy: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Cache-Control": components["headers"]["CacheControl"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description UUID dell'effetto, stabile a ogni nuovo invio */
        IdempotencyKey: components["schemas"]["Id"];
        /** @description Impronta dei byte del corpo (RFC 3230) */
        Digest: components["schemas"]["DigestHeader"];
        /** @description Firma di digest e content-type (INTEGRITY_REST_02); il suo jti vale una volta sola */
        Signature: components["schemas"]["Jws"];
        /** @description Chi chiede e da dove (AUDIT_REST_01; con un voucher vincolato AUDIT_REST_02) */
        TrackingEvidence: components["schemas"]["Jws"];
        /** @description next_cursor della pagina di prima */
        Cursor: components["schemas"]["Cursor"];
        /** @description Quante voci al più; 500 se manca */
        Limit: number;
    };
    requestBodies: never;
    headers: {
        /** @description Richieste ammesse nella finestra */
        RateLimitLimit: number;
        /** @description Richieste residue nella finestra */
        RateLimitRemaining: number;
        /** @description Secondi alla prossima finestra */
        RateLimitReset: number;
        /** @description Secondi da attendere prima di riprovare */
        RetryAfter: number;
        /** @description Sempre no-store */
        CacheControl: string;
        /** @description Impronta dei byte del corpo (RFC 3230) */
        Digest: components["schemas"]["DigestHeader"];
        /** @description Firma di digest e content-type per chi ha chiesto; request_digest la lega alla richiesta */
        Signature: components["schemas"]["Jws"];
        /** @description Indirizzo della risorsa, senza dati personali */
        Location: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    orderTicketLot: {
        parameters: {
            query?: never;
            header: {
                /** @description UUID dell'effetto, stabile a ogni nuovo invio */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Impronta dei byte del corpo (RFC 3230) */
                Digest: components["parameters"]["Digest"];
                /** @description Firma di digest e content-type (INTEGRITY_REST_02); il suo jti vale una volta sola */
                "Agid-JWT-Signature": components["parameters"]["Signature"];
                /** @description Chi chiede e da dove (AUDIT_REST_01; con un voucher vincolato AUDIT_REST_02) */
                "Agid-JWT-TrackingEvidence": components["parameters"]["TrackingEvidence"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TicketOrder"];
            };
        };
        responses: {
            200: components["responses"]["TicketLot"];
            201: components["responses"]["TicketLot"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            415: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Busy"];
            503: components["responses"]["Busy"];
            default: components["responses"]["Refused"];
        };
    };
    voidTickets: {
        parameters: {
            query?: never;
            header: {
                /** @description UUID dell'effetto, stabile a ogni nuovo invio */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Impronta dei byte del corpo (RFC 3230) */
                Digest: components["parameters"]["Digest"];
                /** @description Firma di digest e content-type (INTEGRITY_REST_02); il suo jti vale una volta sola */
                "Agid-JWT-Signature": components["parameters"]["Signature"];
                /** @description Chi chiede e da dove (AUDIT_REST_01; con un voucher vincolato AUDIT_REST_02) */
                "Agid-JWT-TrackingEvidence": components["parameters"]["TrackingEvidence"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TicketVoidOrder"];
            };
        };
        responses: {
            200: components["responses"]["VoidedTickets"];
            201: components["responses"]["VoidedTickets"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            415: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Busy"];
            503: components["responses"]["Busy"];
            default: components["responses"]["Refused"];
        };
    };
    returnTickets: {
        parameters: {
            query?: never;
            header: {
                /** @description UUID dell'effetto, stabile a ogni nuovo invio */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Impronta dei byte del corpo (RFC 3230) */
                Digest: components["parameters"]["Digest"];
                /** @description Firma di digest e content-type (INTEGRITY_REST_02); il suo jti vale una volta sola */
                "Agid-JWT-Signature": components["parameters"]["Signature"];
                /** @description Chi chiede e da dove (AUDIT_REST_01; con un voucher vincolato AUDIT_REST_02) */
                "Agid-JWT-TrackingEvidence": components["parameters"]["TrackingEvidence"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TicketReturnOrder"];
            };
        };
        responses: {
            200: components["responses"]["ReturnedTickets"];
            201: components["responses"]["ReturnedTickets"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            415: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Busy"];
            503: components["responses"]["Busy"];
            default: components["responses"]["Refused"];
        };
    };
    submitEnrolment: {
        parameters: {
            query?: never;
            header: {
                /** @description UUID dell'effetto, stabile a ogni nuovo invio */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Impronta dei byte del corpo (RFC 3230) */
                Digest: components["parameters"]["Digest"];
                /** @description Firma di digest e content-type (INTEGRITY_REST_02); il suo jti vale una volta sola */
                "Agid-JWT-Signature": components["parameters"]["Signature"];
                /** @description Chi chiede e da dove (AUDIT_REST_01; con un voucher vincolato AUDIT_REST_02) */
                "Agid-JWT-TrackingEvidence": components["parameters"]["TrackingEvidence"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "enrolment_id": "0192f6c1-7b2e-7c55-9a10-5a8d2f1c9e77",
                 *       "version": 1,
                 *       "ticket_id": "0192f6c1-0000-7000-8000-000000000001",
                 *       "card_serial_number": "CA12345AB",
                 *       "municipality_code": "037999",
                 *       "tax_code": "MNTBRC84D54A944E",
                 *       "holder": {
                 *         "surname": "Montanari",
                 *         "given_name": "Beatrice"
                 *       },
                 *       "requested_on": "2026-11-21",
                 *       "expected_expiry_on": "2036-04-14",
                 *       "contacts": {
                 *         "email": "b.montanari@posta.example",
                 *         "mobile": "+393475550142"
                 *       },
                 *       "occurred_at": "2026-11-21T08:12:44Z"
                 *     }
                 */
                "application/json": components["schemas"]["Enrolment"];
            };
        };
        responses: {
            200: components["responses"]["EnrolmentReceipt"];
            201: components["responses"]["EnrolmentReceipt"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            415: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Busy"];
            503: components["responses"]["Busy"];
            default: components["responses"]["Refused"];
        };
    };
    cancelEnrolment: {
        parameters: {
            query?: never;
            header: {
                /** @description UUID dell'effetto, stabile a ogni nuovo invio */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Impronta dei byte del corpo (RFC 3230) */
                Digest: components["parameters"]["Digest"];
                /** @description Firma di digest e content-type (INTEGRITY_REST_02); il suo jti vale una volta sola */
                "Agid-JWT-Signature": components["parameters"]["Signature"];
                /** @description Chi chiede e da dove (AUDIT_REST_01; con un voucher vincolato AUDIT_REST_02) */
                "Agid-JWT-TrackingEvidence": components["parameters"]["TrackingEvidence"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnrolmentCancellation"];
            };
        };
        responses: {
            200: components["responses"]["CancellationReceipt"];
            201: components["responses"]["CancellationReceipt"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            415: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Busy"];
            503: components["responses"]["Busy"];
            default: components["responses"]["Refused"];
        };
    };
    showEnrolment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identificativo dell'arruolamento, senza dati personali */
                enrolment_id: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["EnrolmentState"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            429: components["responses"]["Busy"];
            503: components["responses"]["Busy"];
            default: components["responses"]["Refused"];
        };
    };
    findCard: {
        parameters: {
            query?: never;
            header: {
                /** @description Impronta dei byte del corpo (RFC 3230) */
                Digest: components["parameters"]["Digest"];
                /** @description Firma di digest e content-type (INTEGRITY_REST_02); il suo jti vale una volta sola */
                "Agid-JWT-Signature": components["parameters"]["Signature"];
                /** @description Chi chiede e da dove (AUDIT_REST_01; con un voucher vincolato AUDIT_REST_02) */
                "Agid-JWT-TrackingEvidence": components["parameters"]["TrackingEvidence"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CardQuestion"];
            };
        };
        responses: {
            200: components["responses"]["Card"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            415: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Busy"];
            503: components["responses"]["Busy"];
            default: components["responses"]["Refused"];
        };
    };
    releaseFirstHalf: {
        parameters: {
            query?: never;
            header: {
                /** @description UUID dell'effetto, stabile a ogni nuovo invio */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Impronta dei byte del corpo (RFC 3230) */
                Digest: components["parameters"]["Digest"];
                /** @description Firma di digest e content-type (INTEGRITY_REST_02); il suo jti vale una volta sola */
                "Agid-JWT-Signature": components["parameters"]["Signature"];
                /** @description Chi chiede e da dove (AUDIT_REST_01; con un voucher vincolato AUDIT_REST_02) */
                "Agid-JWT-TrackingEvidence": components["parameters"]["TrackingEvidence"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FirstHalfRequest"];
            };
        };
        responses: {
            200: components["responses"]["FirstHalfRelease"];
            201: components["responses"]["FirstHalfRelease"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            415: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Busy"];
            503: components["responses"]["Busy"];
            default: components["responses"]["Refused"];
        };
    };
    dispatchSecondHalf: {
        parameters: {
            query?: never;
            header: {
                /** @description UUID dell'effetto, stabile a ogni nuovo invio */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Impronta dei byte del corpo (RFC 3230) */
                Digest: components["parameters"]["Digest"];
                /** @description Firma di digest e content-type (INTEGRITY_REST_02); il suo jti vale una volta sola */
                "Agid-JWT-Signature": components["parameters"]["Signature"];
                /** @description Chi chiede e da dove (AUDIT_REST_01; con un voucher vincolato AUDIT_REST_02) */
                "Agid-JWT-TrackingEvidence": components["parameters"]["TrackingEvidence"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondHalfDispatch"];
            };
        };
        responses: {
            200: components["responses"]["DispatchReceipt"];
            201: components["responses"]["DispatchReceipt"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            415: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Busy"];
            503: components["responses"]["Busy"];
            default: components["responses"]["Refused"];
        };
    };
    releaseSecondHalf: {
        parameters: {
            query?: never;
            header: {
                /** @description UUID dell'effetto, stabile a ogni nuovo invio */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Impronta dei byte del corpo (RFC 3230) */
                Digest: components["parameters"]["Digest"];
                /** @description Firma di digest e content-type (INTEGRITY_REST_02); il suo jti vale una volta sola */
                "Agid-JWT-Signature": components["parameters"]["Signature"];
                /** @description Chi chiede e da dove (AUDIT_REST_01; con un voucher vincolato AUDIT_REST_02) */
                "Agid-JWT-TrackingEvidence": components["parameters"]["TrackingEvidence"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondHalfRequest"];
            };
        };
        responses: {
            200: components["responses"]["SecondHalfRelease"];
            201: components["responses"]["SecondHalfRelease"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            415: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Busy"];
            503: components["responses"]["Busy"];
            default: components["responses"]["Refused"];
        };
    };
    changeContacts: {
        parameters: {
            query?: never;
            header: {
                /** @description UUID dell'effetto, stabile a ogni nuovo invio */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Impronta dei byte del corpo (RFC 3230) */
                Digest: components["parameters"]["Digest"];
                /** @description Firma di digest e content-type (INTEGRITY_REST_02); il suo jti vale una volta sola */
                "Agid-JWT-Signature": components["parameters"]["Signature"];
                /** @description Chi chiede e da dove (AUDIT_REST_01; con un voucher vincolato AUDIT_REST_02) */
                "Agid-JWT-TrackingEvidence": components["parameters"]["TrackingEvidence"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactChange"];
            };
        };
        responses: {
            200: components["responses"]["ContactChangeReceipt"];
            201: components["responses"]["ContactChangeReceipt"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            415: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Busy"];
            503: components["responses"]["Busy"];
            default: components["responses"]["Refused"];
        };
    };
    notifyContacts: {
        parameters: {
            query?: never;
            header: {
                /** @description UUID dell'effetto, stabile a ogni nuovo invio */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description Impronta dei byte del corpo (RFC 3230) */
                Digest: components["parameters"]["Digest"];
                /** @description Firma di digest e content-type (INTEGRITY_REST_02); il suo jti vale una volta sola */
                "Agid-JWT-Signature": components["parameters"]["Signature"];
                /** @description Chi chiede e da dove (AUDIT_REST_01; con un voucher vincolato AUDIT_REST_02) */
                "Agid-JWT-TrackingEvidence": components["parameters"]["TrackingEvidence"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactNotice"];
            };
        };
        responses: {
            200: components["responses"]["NoticeReceipt"];
            201: components["responses"]["NoticeReceipt"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            415: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Busy"];
            503: components["responses"]["Busy"];
            default: components["responses"]["Refused"];
        };
    };
    checkPukDigits: {
        parameters: {
            query?: never;
            header: {
                /** @description Impronta dei byte del corpo (RFC 3230) */
                Digest: components["parameters"]["Digest"];
                /** @description Firma di digest e content-type (INTEGRITY_REST_02); il suo jti vale una volta sola */
                "Agid-JWT-Signature": components["parameters"]["Signature"];
                /** @description Chi chiede e da dove (AUDIT_REST_01; con un voucher vincolato AUDIT_REST_02) */
                "Agid-JWT-TrackingEvidence": components["parameters"]["TrackingEvidence"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PukDigitQuestion"];
            };
        };
        responses: {
            200: components["responses"]["PukDigitAnswer"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            413: components["responses"]["Refused"];
            415: components["responses"]["Refused"];
            422: components["responses"]["Refused"];
            429: components["responses"]["Busy"];
            503: components["responses"]["Busy"];
            default: components["responses"]["Refused"];
        };
    };
    listProgressEvents: {
        parameters: {
            query?: {
                /** @description next_cursor della pagina di prima */
                cursor?: components["parameters"]["Cursor"];
                /** @description Quante voci al più; 500 se manca */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /** @description Codice ISTAT del Comune */
                municipality_code: components["schemas"]["MunicipalityCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ProgressEvents"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            429: components["responses"]["Busy"];
            503: components["responses"]["Busy"];
            default: components["responses"]["Refused"];
        };
    };
    listEnrolmentDays: {
        parameters: {
            query?: {
                /** @description next_cursor della pagina di prima */
                cursor?: components["parameters"]["Cursor"];
                /** @description Quante voci al più; 500 se manca */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /** @description Codice ISTAT del Comune */
                municipality_code: components["schemas"]["MunicipalityCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["EnrolmentDays"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            429: components["responses"]["Busy"];
            503: components["responses"]["Busy"];
            default: components["responses"]["Refused"];
        };
    };
    listEnrolmentsOfDay: {
        parameters: {
            query?: {
                /** @description next_cursor della pagina di prima */
                cursor?: components["parameters"]["Cursor"];
                /** @description Quante voci al più; 500 se manca */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /** @description Codice ISTAT del Comune */
                municipality_code: components["schemas"]["MunicipalityCode"];
                /** @description Giorno della richiesta */
                day: components["schemas"]["CivilDate"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["EnrolmentsOfDay"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            429: components["responses"]["Busy"];
            503: components["responses"]["Busy"];
            default: components["responses"]["Refused"];
        };
    };
    listOfficialForms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OfficialForms"];
            401: components["responses"]["Refused"];
            429: components["responses"]["Busy"];
            503: components["responses"]["Busy"];
            default: components["responses"]["Refused"];
        };
    };
    fetchOfficialForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Impronta SHA-256 del PDF, dall'elenco */
                digest: components["schemas"]["Sha256"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OfficialFormFile"];
            400: components["responses"]["Refused"];
            401: components["responses"]["Refused"];
            404: components["responses"]["Refused"];
            429: components["responses"]["Busy"];
            503: components["responses"]["Busy"];
            default: components["responses"]["Refused"];
        };
    };
    listOperatorNotices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OperatorNotices"];
            401: components["responses"]["Refused"];
            429: components["responses"]["Busy"];
            503: components["responses"]["Busy"];
            default: components["responses"]["Refused"];
        };
    };
    showStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Attivo */
            200: {
                headers: {
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Cache-Control": components["headers"]["CacheControl"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Busy"];
            503: components["responses"]["Busy"];
            default: components["responses"]["Refused"];
        };
    };
}

// SPDX-License-Identifier: AGPL-3.0-or-later
// Made by contracts/generate.mjs from credential-backend.yaml. Do not edit.
export const schemas: Record<string, object> = {
 "Id": {
  "type": "string",
  "format": "uuid",
  "maxLength": 36
 },
 "DigestHeader": {
  "description": "L'algoritmo e l'impronta in base64",
  "type": "string",
  "maxLength": 52,
  "pattern": "^SHA-256=[A-Za-z0-9+/]{43}=$"
 },
 "Jws": {
  "description": "JWS compatto",
  "type": "string",
  "maxLength": 4096,
  "pattern": "^[\\w\\-]+\\.[\\w\\-]+\\.[\\w\\-]+$"
 },
 "Instant": {
  "description": "RFC 3339, UTC",
  "type": "string",
  "format": "date-time",
  "maxLength": 35,
  "pattern": "Z$"
 },
 "CivilDate": {
  "type": "string",
  "format": "date",
  "maxLength": 10
 },
 "Sha256": {
  "description": "SHA-256 esadecimale minuscolo",
  "type": "string",
  "maxLength": 64,
  "pattern": "^[0-9a-f]{64}$"
 },
 "MunicipalityCode": {
  "description": "Codice ISTAT del Comune",
  "type": "string",
  "maxLength": 6,
  "pattern": "^[0-9]{6}$"
 },
 "CardSerialNumber": {
  "type": "string",
  "maxLength": 9,
  "pattern": "^C[A-Z][0-9]{5}[A-Z]{2}$"
 },
 "TaxCode": {
  "description": "Codice fiscale definitivo, anche con omocodia, o provvisorio di 11 cifre",
  "type": "string",
  "minLength": 11,
  "maxLength": 16,
  "pattern": "^(?:[A-Z]{6}[0-9LMNPQRSTUV]{2}[ABCDEHLMPRST][0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{3}[A-Z]|[0-9]{11})$"
 },
 "NamePart": {
  "description": "Cognome o nome, con le lettere ammesse in anagrafe",
  "type": "string",
  "minLength": 1,
  "maxLength": 80,
  "pattern": "^[A-Za-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u017F\\u0218-\\u021B' .,\\-]+$"
 },
 "Text": {
  "type": "string",
  "minLength": 1,
  "maxLength": 300,
  "pattern": "^[^\\u0000-\\u001f\\u007f]+$"
 },
 "Jwe": {
  "description": "JWE compatto",
  "type": "string",
  "maxLength": 4096,
  "pattern": "^[A-Za-z0-9_\\-]+\\.[A-Za-z0-9_\\-]*\\.[A-Za-z0-9_\\-]+\\.[A-Za-z0-9_\\-]+\\.[A-Za-z0-9_\\-]+$"
 },
 "RecipientKey": {
  "description": "Chiave pubblica del Comune per questo mese",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "kty",
   "crv",
   "x",
   "y",
   "kid"
  ],
  "properties": {
   "kty": {
    "type": "string",
    "enum": [
     "EC"
    ]
   },
   "crv": {
    "type": "string",
    "enum": [
     "P-256"
    ]
   },
   "x": {
    "type": "string",
    "maxLength": 43,
    "pattern": "^[A-Za-z0-9_\\-]{43}$"
   },
   "y": {
    "type": "string",
    "maxLength": 43,
    "pattern": "^[A-Za-z0-9_\\-]{43}$"
   },
   "kid": {
    "type": "string",
    "maxLength": 64,
    "pattern": "^[A-Za-z0-9._\\-]{1,64}$"
   }
  }
 },
 "TicketOrder": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "municipality_code",
   "count",
   "recipient_key"
  ],
  "properties": {
   "municipality_code": {
    "$ref": "#/components/schemas/MunicipalityCode"
   },
   "count": {
    "type": "integer",
    "format": "int32",
    "minimum": 1,
    "maximum": 200
   },
   "recipient_key": {
    "$ref": "#/components/schemas/RecipientKey"
   }
  }
 },
 "TicketLot": {
  "description": "Da expires_at nessun biglietto si dà più a una richiesta; quelli mai usati si rendono",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "lot_id",
   "municipality_code",
   "recipient_key_id",
   "issued_at",
   "expires_at",
   "tickets"
  ],
  "properties": {
   "lot_id": {
    "$ref": "#/components/schemas/Id"
   },
   "municipality_code": {
    "$ref": "#/components/schemas/MunicipalityCode"
   },
   "recipient_key_id": {
    "type": "string",
    "maxLength": 64,
    "pattern": "^[A-Za-z0-9._\\-]{1,64}$"
   },
   "issued_at": {
    "$ref": "#/components/schemas/Instant"
   },
   "expires_at": {
    "$ref": "#/components/schemas/Instant"
   },
   "tickets": {
    "type": "array",
    "minItems": 1,
    "maxItems": 200,
    "items": {
     "$ref": "#/components/schemas/Ticket"
    }
   }
  }
 },
 "Ticket": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "ticket_id",
   "card_serial_number",
   "sealed_first_halves"
  ],
  "properties": {
   "ticket_id": {
    "$ref": "#/components/schemas/Id"
   },
   "card_serial_number": {
    "$ref": "#/components/schemas/CardSerialNumber"
   },
   "sealed_first_halves": {
    "$ref": "#/components/schemas/Jwe"
   }
  }
 },
 "FirstHalves": {
  "description": "Ciò che sta dentro il sigillo delle prime metà",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "ticket_id",
   "card_serial_number",
   "municipality_code",
   "pin_first_half",
   "puk_first_half"
  ],
  "properties": {
   "ticket_id": {
    "$ref": "#/components/schemas/Id"
   },
   "card_serial_number": {
    "$ref": "#/components/schemas/CardSerialNumber"
   },
   "municipality_code": {
    "$ref": "#/components/schemas/MunicipalityCode"
   },
   "pin_first_half": {
    "type": "string",
    "maxLength": 4,
    "pattern": "^[0-9]{4}$"
   },
   "puk_first_half": {
    "type": "string",
    "maxLength": 4,
    "pattern": "^[0-9]{4}$"
   }
  }
 },
 "SecondHalves": {
  "description": "Ciò che sta dentro il sigillo delle seconde metà; nessuno può scambiarlo per quello delle prime",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "kind",
   "ticket_id",
   "card_serial_number",
   "municipality_code",
   "pin_second_half",
   "puk_second_half"
  ],
  "properties": {
   "kind": {
    "type": "string",
    "enum": [
     "second"
    ]
   },
   "ticket_id": {
    "$ref": "#/components/schemas/Id"
   },
   "card_serial_number": {
    "$ref": "#/components/schemas/CardSerialNumber"
   },
   "municipality_code": {
    "$ref": "#/components/schemas/MunicipalityCode"
   },
   "pin_second_half": {
    "type": "string",
    "maxLength": 4,
    "pattern": "^[0-9]{4}$"
   },
   "puk_second_half": {
    "type": "string",
    "maxLength": 4,
    "pattern": "^[0-9]{4}$"
   }
  }
 },
 "TicketVoidOrder": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "municipality_code",
   "ticket_ids"
  ],
  "properties": {
   "municipality_code": {
    "$ref": "#/components/schemas/MunicipalityCode"
   },
   "ticket_ids": {
    "type": "array",
    "minItems": 1,
    "maxItems": 200,
    "uniqueItems": true,
    "items": {
     "$ref": "#/components/schemas/Id"
    }
   }
  }
 },
 "VoidedTickets": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "items"
  ],
  "properties": {
   "items": {
    "type": "array",
    "minItems": 1,
    "maxItems": 200,
    "items": {
     "$ref": "#/components/schemas/VoidedTicket"
    }
   }
  }
 },
 "VoidedTicket": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "ticket_id",
   "outcome"
  ],
  "properties": {
   "ticket_id": {
    "$ref": "#/components/schemas/Id"
   },
   "outcome": {
    "type": "string",
    "enum": [
     "voided",
     "enrolled",
     "unknown"
    ]
   }
  }
 },
 "TicketReturnOrder": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "municipality_code",
   "ticket_ids"
  ],
  "properties": {
   "municipality_code": {
    "$ref": "#/components/schemas/MunicipalityCode"
   },
   "ticket_ids": {
    "type": "array",
    "minItems": 1,
    "maxItems": 200,
    "uniqueItems": true,
    "items": {
     "$ref": "#/components/schemas/Id"
    }
   }
  }
 },
 "ReturnedTickets": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "items"
  ],
  "properties": {
   "items": {
    "type": "array",
    "minItems": 1,
    "maxItems": 200,
    "items": {
     "$ref": "#/components/schemas/ReturnedTicket"
    }
   }
  }
 },
 "ReturnedTicket": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "ticket_id",
   "outcome"
  ],
  "properties": {
   "ticket_id": {
    "$ref": "#/components/schemas/Id"
   },
   "outcome": {
    "type": "string",
    "enum": [
     "returned",
     "enrolled",
     "voided",
     "unknown"
    ]
   }
  }
 },
 "Holder": {
  "description": "Chi ha un solo nome ne porta uno solo",
  "type": "object",
  "additionalProperties": false,
  "minProperties": 1,
  "properties": {
   "surname": {
    "$ref": "#/components/schemas/NamePart"
   },
   "given_name": {
    "$ref": "#/components/schemas/NamePart"
   }
  }
 },
 "Email": {
  "type": "string",
  "maxLength": 254,
  "pattern": "^[^\\s@]+@[^\\s@]+\\.[^\\s@]{2,}$"
 },
 "Contacts": {
  "description": "Contatti personali del titolare; nessuno dei due è obbligatorio",
  "type": "object",
  "additionalProperties": false,
  "properties": {
   "email": {
    "$ref": "#/components/schemas/Email"
   },
   "mobile": {
    "type": "string",
    "maxLength": 16,
    "pattern": "^\\+[1-9][0-9]{5,14}$"
   }
  }
 },
 "Enrolment": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "enrolment_id",
   "version",
   "ticket_id",
   "card_serial_number",
   "municipality_code",
   "tax_code",
   "holder",
   "requested_on",
   "expected_expiry_on",
   "contacts",
   "occurred_at"
  ],
  "properties": {
   "enrolment_id": {
    "$ref": "#/components/schemas/Id"
   },
   "version": {
    "type": "integer",
    "format": "int32",
    "minimum": 1,
    "maximum": 100000
   },
   "ticket_id": {
    "$ref": "#/components/schemas/Id"
   },
   "card_serial_number": {
    "$ref": "#/components/schemas/CardSerialNumber"
   },
   "municipality_code": {
    "$ref": "#/components/schemas/MunicipalityCode"
   },
   "tax_code": {
    "$ref": "#/components/schemas/TaxCode"
   },
   "holder": {
    "$ref": "#/components/schemas/Holder"
   },
   "requested_on": {
    "$ref": "#/components/schemas/CivilDate"
   },
   "expected_expiry_on": {
    "$ref": "#/components/schemas/CivilDate"
   },
   "contacts": {
    "$ref": "#/components/schemas/Contacts"
   },
   "occurred_at": {
    "$ref": "#/components/schemas/Instant"
   }
  }
 },
 "EnrolmentReceipt": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "receipt_id",
   "enrolment_id",
   "version",
   "version_in_force",
   "request_digest",
   "received_at"
  ],
  "properties": {
   "receipt_id": {
    "$ref": "#/components/schemas/Id"
   },
   "enrolment_id": {
    "$ref": "#/components/schemas/Id"
   },
   "version": {
    "type": "integer",
    "format": "int32",
    "minimum": 1,
    "maximum": 100000
   },
   "version_in_force": {
    "type": "integer",
    "format": "int32",
    "minimum": 1,
    "maximum": 100000
   },
   "request_digest": {
    "$ref": "#/components/schemas/Sha256"
   },
   "received_at": {
    "$ref": "#/components/schemas/Instant"
   },
   "activation_possible_from": {
    "$ref": "#/components/schemas/Instant"
   }
  }
 },
 "EnrolmentCancellation": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "enrolment_id",
   "ticket_id",
   "card_serial_number",
   "municipality_code",
   "reason",
   "occurred_at"
  ],
  "properties": {
   "enrolment_id": {
    "$ref": "#/components/schemas/Id"
   },
   "ticket_id": {
    "$ref": "#/components/schemas/Id"
   },
   "card_serial_number": {
    "$ref": "#/components/schemas/CardSerialNumber"
   },
   "municipality_code": {
    "$ref": "#/components/schemas/MunicipalityCode"
   },
   "reason": {
    "type": "string",
    "enum": [
     "holder-withdrew",
     "wrong-person",
     "duplicate",
     "wrong-data",
     "opened-in-error",
     "other"
    ]
   },
   "occurred_at": {
    "$ref": "#/components/schemas/Instant"
   }
  }
 },
 "CancellationReceipt": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "receipt_id",
   "enrolment_id",
   "request_digest",
   "received_at"
  ],
  "properties": {
   "receipt_id": {
    "$ref": "#/components/schemas/Id"
   },
   "enrolment_id": {
    "$ref": "#/components/schemas/Id"
   },
   "request_digest": {
    "$ref": "#/components/schemas/Sha256"
   },
   "received_at": {
    "$ref": "#/components/schemas/Instant"
   }
  }
 },
 "ContactChange": {
  "description": "Tutti i contatti che valgono da ora; chi non ne vuole più manda un oggetto vuoto",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "change_id",
   "municipality_code",
   "tax_code",
   "card_serial_number",
   "contacts",
   "occurred_at"
  ],
  "properties": {
   "change_id": {
    "$ref": "#/components/schemas/Id"
   },
   "municipality_code": {
    "$ref": "#/components/schemas/MunicipalityCode"
   },
   "tax_code": {
    "$ref": "#/components/schemas/TaxCode"
   },
   "card_serial_number": {
    "$ref": "#/components/schemas/CardSerialNumber"
   },
   "contacts": {
    "$ref": "#/components/schemas/Contacts"
   },
   "occurred_at": {
    "$ref": "#/components/schemas/Instant"
   }
  }
 },
 "ContactChangeReceipt": {
  "description": "in_force dice se questo cambio è quello che vale; con un contatto, da quando si può attivare",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "receipt_id",
   "change_id",
   "in_force",
   "request_digest",
   "received_at"
  ],
  "properties": {
   "receipt_id": {
    "$ref": "#/components/schemas/Id"
   },
   "change_id": {
    "$ref": "#/components/schemas/Id"
   },
   "in_force": {
    "type": "boolean"
   },
   "request_digest": {
    "$ref": "#/components/schemas/Sha256"
   },
   "received_at": {
    "$ref": "#/components/schemas/Instant"
   },
   "activation_possible_from": {
    "$ref": "#/components/schemas/Instant"
   }
  }
 },
 "Cursor": {
  "description": "Opaco",
  "type": "string",
  "minLength": 1,
  "maxLength": 64,
  "pattern": "^[A-Za-z0-9_\\-]+$"
 },
 "ProgressEvents": {
  "description": "Il cursore vale anche quando per ora non c'è altro; la volta dopo si riprende da lì",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "items",
   "next_cursor"
  ],
  "properties": {
   "items": {
    "type": "array",
    "minItems": 0,
    "maxItems": 500,
    "items": {
     "$ref": "#/components/schemas/ProgressEvent"
    }
   },
   "next_cursor": {
    "$ref": "#/components/schemas/Cursor"
   }
  }
 },
 "ProgressEvent": {
  "description": "parcel_number accompagna shipped, collect_by held-at-post, reason returned",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "event_id",
   "enrolment_id",
   "kind",
   "occurred_at"
  ],
  "properties": {
   "event_id": {
    "$ref": "#/components/schemas/Id"
   },
   "enrolment_id": {
    "$ref": "#/components/schemas/Id"
   },
   "kind": {
    "type": "string",
    "enum": [
     "accepted",
     "in-production",
     "shipped",
     "held-at-post",
     "at-municipality",
     "delivered",
     "returned",
     "cancelled"
    ]
   },
   "occurred_at": {
    "$ref": "#/components/schemas/Instant"
   },
   "parcel_number": {
    "type": "string",
    "maxLength": 20,
    "pattern": "^[A-Z0-9]{8,20}$"
   },
   "collect_by": {
    "$ref": "#/components/schemas/CivilDate"
   },
   "reason": {
    "type": "string",
    "enum": [
     "address-unknown",
     "not-collected",
     "refused",
     "other"
    ]
   }
  }
 },
 "EnrolmentDays": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "items"
  ],
  "properties": {
   "items": {
    "type": "array",
    "minItems": 0,
    "maxItems": 500,
    "items": {
     "$ref": "#/components/schemas/EnrolmentDay"
    }
   },
   "next_cursor": {
    "$ref": "#/components/schemas/Cursor"
   }
  }
 },
 "EnrolmentDay": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "day",
   "count",
   "digest"
  ],
  "properties": {
   "day": {
    "$ref": "#/components/schemas/CivilDate"
   },
   "count": {
    "type": "integer",
    "format": "int32",
    "minimum": 1,
    "maximum": 1000000
   },
   "digest": {
    "$ref": "#/components/schemas/Sha256"
   }
  }
 },
 "EnrolmentsOfDay": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "items"
  ],
  "properties": {
   "items": {
    "type": "array",
    "minItems": 0,
    "maxItems": 500,
    "items": {
     "$ref": "#/components/schemas/EnrolmentInForce"
    }
   },
   "next_cursor": {
    "$ref": "#/components/schemas/Cursor"
   }
  }
 },
 "EnrolmentInForce": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "enrolment_id",
   "version_in_force",
   "request_digest",
   "state",
   "ticket_id",
   "card_serial_number"
  ],
  "properties": {
   "enrolment_id": {
    "$ref": "#/components/schemas/Id"
   },
   "version_in_force": {
    "type": "integer",
    "format": "int32",
    "minimum": 1,
    "maximum": 100000
   },
   "request_digest": {
    "$ref": "#/components/schemas/Sha256"
   },
   "state": {
    "type": "string",
    "enum": [
     "active",
     "cancelled"
    ]
   },
   "ticket_id": {
    "$ref": "#/components/schemas/Id"
   },
   "card_serial_number": {
    "$ref": "#/components/schemas/CardSerialNumber"
   }
  }
 },
 "EnrolmentState": {
  "description": "activation_possible_from manca se non c'è alcun contatto",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "enrolment_id",
   "version_in_force",
   "request_digest",
   "ticket_id",
   "card_serial_number",
   "card_state",
   "received_at"
  ],
  "properties": {
   "enrolment_id": {
    "$ref": "#/components/schemas/Id"
   },
   "version_in_force": {
    "type": "integer",
    "format": "int32",
    "minimum": 1,
    "maximum": 100000
   },
   "request_digest": {
    "$ref": "#/components/schemas/Sha256"
   },
   "ticket_id": {
    "$ref": "#/components/schemas/Id"
   },
   "card_serial_number": {
    "$ref": "#/components/schemas/CardSerialNumber"
   },
   "card_state": {
    "$ref": "#/components/schemas/CardState"
   },
   "received_at": {
    "$ref": "#/components/schemas/Instant"
   },
   "activation_possible_from": {
    "$ref": "#/components/schemas/Instant"
   }
  }
 },
 "CardState": {
  "type": "string",
  "enum": [
   "active",
   "expired",
   "cancelled",
   "blocked",
   "stolen"
  ]
 },
 "CardQuestion": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "municipality_code",
   "tax_code",
   "card_serial_number"
  ],
  "properties": {
   "municipality_code": {
    "$ref": "#/components/schemas/MunicipalityCode"
   },
   "tax_code": {
    "$ref": "#/components/schemas/TaxCode"
   },
   "card_serial_number": {
    "$ref": "#/components/schemas/CardSerialNumber"
   }
  }
 },
 "Card": {
  "description": "contacts_changed_at è quando i contatti sono cambiati l'ultima volta; manca se sono quelli di sempre, o se non ce ne sono mai stati",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "card_serial_number",
   "state",
   "holder",
   "issued_on",
   "expires_on",
   "issuing_municipality",
   "known_contacts"
  ],
  "properties": {
   "card_serial_number": {
    "$ref": "#/components/schemas/CardSerialNumber"
   },
   "state": {
    "$ref": "#/components/schemas/CardState"
   },
   "holder": {
    "$ref": "#/components/schemas/Holder"
   },
   "issued_on": {
    "$ref": "#/components/schemas/CivilDate"
   },
   "expires_on": {
    "$ref": "#/components/schemas/CivilDate"
   },
   "issuing_municipality": {
    "$ref": "#/components/schemas/IssuingMunicipality"
   },
   "known_contacts": {
    "$ref": "#/components/schemas/MaskedContacts"
   },
   "contacts_changed_at": {
    "$ref": "#/components/schemas/Instant"
   }
  }
 },
 "IssuingMunicipality": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "municipality_code",
   "name",
   "province",
   "office",
   "phone",
   "opening_hours"
  ],
  "properties": {
   "municipality_code": {
    "$ref": "#/components/schemas/MunicipalityCode"
   },
   "name": {
    "$ref": "#/components/schemas/Text"
   },
   "province": {
    "type": "string",
    "maxLength": 2,
    "pattern": "^[A-Z]{2}$"
   },
   "office": {
    "$ref": "#/components/schemas/Text"
   },
   "phone": {
    "$ref": "#/components/schemas/Text"
   },
   "opening_hours": {
    "$ref": "#/components/schemas/Text"
   }
  }
 },
 "MaskedContacts": {
  "description": "Come il titolare li riconosce, senza poterli ricostruire",
  "type": "object",
  "additionalProperties": false,
  "properties": {
   "email": {
    "$ref": "#/components/schemas/Text"
   },
   "mobile": {
    "$ref": "#/components/schemas/Text"
   }
  }
 },
 "FirstHalfRequest": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "municipality_code",
   "tax_code",
   "card_serial_number",
   "reason",
   "recipient_key"
  ],
  "properties": {
   "municipality_code": {
    "$ref": "#/components/schemas/MunicipalityCode"
   },
   "tax_code": {
    "$ref": "#/components/schemas/TaxCode"
   },
   "card_serial_number": {
    "$ref": "#/components/schemas/CardSerialNumber"
   },
   "reason": {
    "$ref": "#/components/schemas/ReleaseReason"
   },
   "recipient_key": {
    "$ref": "#/components/schemas/RecipientKey"
   }
  }
 },
 "ReleaseReason": {
  "description": "Smarrita, rubata, illeggibile, mai consegnata dall'ufficio",
  "type": "string",
  "enum": [
   "lost",
   "stolen",
   "illegible",
   "never-delivered"
  ]
 },
 "FirstHalfRelease": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "release_id",
   "ticket_id",
   "card_serial_number",
   "recipient_key_id",
   "sealed_first_halves",
   "released_at"
  ],
  "properties": {
   "release_id": {
    "$ref": "#/components/schemas/Id"
   },
   "ticket_id": {
    "$ref": "#/components/schemas/Id"
   },
   "card_serial_number": {
    "$ref": "#/components/schemas/CardSerialNumber"
   },
   "recipient_key_id": {
    "type": "string",
    "maxLength": 64,
    "pattern": "^[A-Za-z0-9._\\-]{1,64}$"
   },
   "sealed_first_halves": {
    "$ref": "#/components/schemas/Jwe"
   },
   "released_at": {
    "$ref": "#/components/schemas/Instant"
   }
  }
 },
 "SecondHalfDispatch": {
  "description": "Senza email, all'indirizzo che il servizio conosceva prima di occurred_at",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "dispatch_id",
   "municipality_code",
   "tax_code",
   "card_serial_number",
   "reason",
   "occurred_at"
  ],
  "properties": {
   "dispatch_id": {
    "$ref": "#/components/schemas/Id"
   },
   "municipality_code": {
    "$ref": "#/components/schemas/MunicipalityCode"
   },
   "tax_code": {
    "$ref": "#/components/schemas/TaxCode"
   },
   "card_serial_number": {
    "$ref": "#/components/schemas/CardSerialNumber"
   },
   "reason": {
    "$ref": "#/components/schemas/ReleaseReason"
   },
   "email": {
    "$ref": "#/components/schemas/Email"
   },
   "occurred_at": {
    "$ref": "#/components/schemas/Instant"
   }
  }
 },
 "DispatchReceipt": {
  "description": "sent_to è l'indirizzo mascherato",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "receipt_id",
   "dispatch_id",
   "sent_to",
   "request_digest",
   "sent_at"
  ],
  "properties": {
   "receipt_id": {
    "$ref": "#/components/schemas/Id"
   },
   "dispatch_id": {
    "$ref": "#/components/schemas/Id"
   },
   "sent_to": {
    "$ref": "#/components/schemas/Text"
   },
   "request_digest": {
    "$ref": "#/components/schemas/Sha256"
   },
   "sent_at": {
    "$ref": "#/components/schemas/Instant"
   }
  }
 },
 "SecondHalfRequest": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "municipality_code",
   "tax_code",
   "card_serial_number",
   "reason",
   "recipient_key",
   "delegation"
  ],
  "properties": {
   "municipality_code": {
    "$ref": "#/components/schemas/MunicipalityCode"
   },
   "tax_code": {
    "$ref": "#/components/schemas/TaxCode"
   },
   "card_serial_number": {
    "$ref": "#/components/schemas/CardSerialNumber"
   },
   "reason": {
    "$ref": "#/components/schemas/ReleaseReason"
   },
   "recipient_key": {
    "$ref": "#/components/schemas/RecipientKey"
   },
   "delegation": {
    "$ref": "#/components/schemas/Delegation"
   }
  }
 },
 "Delegation": {
  "description": "L'atto con cui il titolare delega un operatore; act_digest è l'impronta della scansione firmata",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "signed_at",
   "act_digest",
   "delegated_operator",
   "confirmation"
  ],
  "properties": {
   "signed_at": {
    "$ref": "#/components/schemas/Instant"
   },
   "act_digest": {
    "$ref": "#/components/schemas/Sha256"
   },
   "delegated_operator": {
    "$ref": "#/components/schemas/OperatorCode"
   },
   "confirmation": {
    "$ref": "#/components/schemas/DelegationConfirmation"
   }
  }
 },
 "DelegationConfirmation": {
  "description": "operator_code, di un altro operatore, accompagna second-person e soltanto quello",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "kind"
  ],
  "properties": {
   "kind": {
    "type": "string",
    "enum": [
     "second-person",
     "step-up-review",
     "hold"
    ]
   },
   "operator_code": {
    "$ref": "#/components/schemas/OperatorCode"
   }
  }
 },
 "OperatorCode": {
  "description": "Come il Comune chiama un operatore, senza il suo nome",
  "type": "string",
  "maxLength": 40,
  "pattern": "^[A-Za-z0-9][A-Za-z0-9._\\-]{0,39}$"
 },
 "SecondHalfRelease": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "release_id",
   "ticket_id",
   "card_serial_number",
   "recipient_key_id",
   "sealed_second_halves",
   "released_at"
  ],
  "properties": {
   "release_id": {
    "$ref": "#/components/schemas/Id"
   },
   "ticket_id": {
    "$ref": "#/components/schemas/Id"
   },
   "card_serial_number": {
    "$ref": "#/components/schemas/CardSerialNumber"
   },
   "recipient_key_id": {
    "type": "string",
    "maxLength": 64,
    "pattern": "^[A-Za-z0-9._\\-]{1,64}$"
   },
   "sealed_second_halves": {
    "$ref": "#/components/schemas/Jwe"
   },
   "released_at": {
    "$ref": "#/components/schemas/Instant"
   }
  }
 },
 "ContactNotice": {
  "description": "office e phone dicono al titolare dove è successo e chi chiamare",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "notice_id",
   "municipality_code",
   "tax_code",
   "card_serial_number",
   "kind",
   "occurred_at",
   "office",
   "phone",
   "held_before"
  ],
  "properties": {
   "notice_id": {
    "$ref": "#/components/schemas/Id"
   },
   "municipality_code": {
    "$ref": "#/components/schemas/MunicipalityCode"
   },
   "tax_code": {
    "$ref": "#/components/schemas/TaxCode"
   },
   "card_serial_number": {
    "$ref": "#/components/schemas/CardSerialNumber"
   },
   "kind": {
    "type": "string",
    "enum": [
     "codes-reprinted",
     "contacts-changed"
    ]
   },
   "occurred_at": {
    "$ref": "#/components/schemas/Instant"
   },
   "office": {
    "$ref": "#/components/schemas/Text"
   },
   "phone": {
    "$ref": "#/components/schemas/Text"
   },
   "held_before": {
    "$ref": "#/components/schemas/Instant"
   }
  }
 },
 "NoticeReceipt": {
  "description": "told dice, mascherati, i contatti avvisati; vuoto se non ce n'erano",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "receipt_id",
   "notice_id",
   "told",
   "request_digest",
   "received_at"
  ],
  "properties": {
   "receipt_id": {
    "$ref": "#/components/schemas/Id"
   },
   "notice_id": {
    "$ref": "#/components/schemas/Id"
   },
   "told": {
    "$ref": "#/components/schemas/MaskedContacts"
   },
   "request_digest": {
    "$ref": "#/components/schemas/Sha256"
   },
   "received_at": {
    "$ref": "#/components/schemas/Instant"
   }
  }
 },
 "PukDigitQuestion": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "tax_code",
   "card_serial_number",
   "digits"
  ],
  "properties": {
   "tax_code": {
    "$ref": "#/components/schemas/TaxCode"
   },
   "card_serial_number": {
    "$ref": "#/components/schemas/CardSerialNumber"
   },
   "digits": {
    "type": "array",
    "minItems": 2,
    "maxItems": 4,
    "items": {
     "$ref": "#/components/schemas/PukDigit"
    }
   }
  }
 },
 "PukDigit": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "position",
   "digit"
  ],
  "properties": {
   "position": {
    "type": "integer",
    "format": "int32",
    "minimum": 1,
    "maximum": 4
   },
   "digit": {
    "type": "string",
    "maxLength": 1,
    "pattern": "^[0-9]$"
   }
  }
 },
 "PukDigitAnswer": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "outcome",
   "attempts_left"
  ],
  "properties": {
   "outcome": {
    "type": "string",
    "enum": [
     "accepted",
     "rejected",
     "locked"
    ]
   },
   "attempts_left": {
    "type": "integer",
    "format": "int32",
    "minimum": 0,
    "maximum": 5
   },
   "locked_until": {
    "$ref": "#/components/schemas/Instant"
   }
  }
 },
 "OfficialForms": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "items"
  ],
  "properties": {
   "items": {
    "type": "array",
    "minItems": 0,
    "maxItems": 500,
    "items": {
     "$ref": "#/components/schemas/OfficialForm"
    }
   }
  }
 },
 "OfficialForm": {
  "description": "Senza valid_until vale finché una versione nuova non lo sostituisce; i codici COM-… sono dei Comuni",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "code",
   "title",
   "audience",
   "language",
   "version",
   "published_at",
   "valid_from",
   "pages",
   "size_bytes",
   "digest"
  ],
  "properties": {
   "code": {
    "type": "string",
    "maxLength": 20,
    "pattern": "^[A-Z0-9]+(-[A-Z0-9]+)*$"
   },
   "title": {
    "$ref": "#/components/schemas/Text"
   },
   "audience": {
    "type": "string",
    "enum": [
     "adult",
     "minor",
     "parent",
     "holder",
     "delegate",
     "operator"
    ]
   },
   "language": {
    "type": "string",
    "enum": [
     "it",
     "de",
     "it-de"
    ]
   },
   "version": {
    "type": "string",
    "maxLength": 10,
    "pattern": "^[0-9]+\\.[0-9]+$"
   },
   "published_at": {
    "$ref": "#/components/schemas/Instant"
   },
   "valid_from": {
    "$ref": "#/components/schemas/CivilDate"
   },
   "valid_until": {
    "$ref": "#/components/schemas/CivilDate"
   },
   "pages": {
    "type": "integer",
    "format": "int32",
    "minimum": 1,
    "maximum": 100
   },
   "size_bytes": {
    "type": "integer",
    "format": "int32",
    "minimum": 1,
    "maximum": 5242880
   },
   "digest": {
    "$ref": "#/components/schemas/Sha256"
   }
  }
 },
 "OperatorNotices": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "items"
  ],
  "properties": {
   "items": {
    "type": "array",
    "minItems": 0,
    "maxItems": 50,
    "items": {
     "$ref": "#/components/schemas/OperatorNotice"
    }
   }
  }
 },
 "OperatorNotice": {
  "type": "object",
  "additionalProperties": false,
  "required": [
   "notice_id",
   "title",
   "text",
   "audience",
   "published_at",
   "expires_on"
  ],
  "properties": {
   "notice_id": {
    "$ref": "#/components/schemas/Id"
   },
   "title": {
    "type": "string",
    "minLength": 1,
    "maxLength": 120,
    "pattern": "\\S"
   },
   "text": {
    "description": "Testo semplice; una riga vuota separa i paragrafi",
    "type": "string",
    "minLength": 1,
    "maxLength": 3000,
    "pattern": "\\S"
   },
   "audience": {
    "description": "A chi è rivolto, per ruolo",
    "type": "string",
    "enum": [
     "all",
     "clerk",
     "supervisor",
     "security-officer",
     "auditor"
    ]
   },
   "published_at": {
    "$ref": "#/components/schemas/Instant"
   },
   "expires_on": {
    "$ref": "#/components/schemas/CivilDate"
   }
  }
 },
 "Problem": {
  "description": "RFC 9457; card_state accompagna il rifiuto card-not-active",
  "type": "object",
  "additionalProperties": false,
  "required": [
   "type",
   "title",
   "status"
  ],
  "properties": {
   "type": {
    "$ref": "#/components/schemas/ProblemType"
   },
   "title": {
    "$ref": "#/components/schemas/Text"
   },
   "status": {
    "type": "integer",
    "format": "int32",
    "minimum": 100,
    "maximum": 599
   },
   "detail": {
    "$ref": "#/components/schemas/Text"
   },
   "instance": {
    "type": "string",
    "format": "uri",
    "maxLength": 300
   },
   "card_state": {
    "$ref": "#/components/schemas/CardState"
   }
  }
 },
 "ProblemType": {
  "type": "string",
  "enum": [
   "about:blank",
   "https://credenziali.sportello-cie.example/probs/malformed-request",
   "https://credenziali.sportello-cie.example/probs/unauthenticated",
   "https://credenziali.sportello-cie.example/probs/not-found",
   "https://credenziali.sportello-cie.example/probs/method-not-allowed",
   "https://credenziali.sportello-cie.example/probs/too-large",
   "https://credenziali.sportello-cie.example/probs/unsupported-media-type",
   "https://credenziali.sportello-cie.example/probs/idempotency-key-reuse",
   "https://credenziali.sportello-cie.example/probs/municipality-unknown",
   "https://credenziali.sportello-cie.example/probs/recipient-key-unusable",
   "https://credenziali.sportello-cie.example/probs/tax-code-invalid",
   "https://credenziali.sportello-cie.example/probs/ticket-unknown",
   "https://credenziali.sportello-cie.example/probs/ticket-voided",
   "https://credenziali.sportello-cie.example/probs/ticket-taken",
   "https://credenziali.sportello-cie.example/probs/card-not-active",
   "https://credenziali.sportello-cie.example/probs/certified-mail",
   "https://credenziali.sportello-cie.example/probs/no-known-email",
   "https://credenziali.sportello-cie.example/probs/delegation-refused",
   "https://credenziali.sportello-cie.example/probs/too-many-releases",
   "https://credenziali.sportello-cie.example/probs/version-conflict",
   "https://credenziali.sportello-cie.example/probs/too-many-requests",
   "https://credenziali.sportello-cie.example/probs/unavailable",
   "https://credenziali.sportello-cie.example/probs/internal"
  ]
 }
};

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "installation" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "practice" BOOLEAN NOT NULL,
    "clock_offset_ms" BIGINT NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "installation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "place" (
    "id" SERIAL NOT NULL,
    "belfiore" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "second_name" TEXT,
    "province" TEXT,
    "istat" TEXT,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "search_name" TEXT NOT NULL,
    "search_second_name" TEXT,
    "source" TEXT NOT NULL,

    CONSTRAINT "place_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "place_archive" (
    "kind" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "archive_date" DATE,
    "file_name" TEXT NOT NULL,
    "rows" INTEGER NOT NULL,
    "imported_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "place_archive_pkey" PRIMARY KEY ("kind")
);

-- CreateTable
CREATE TABLE "municipality" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "istat_code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "second_name" TEXT,
    "province" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "municipality_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "municipality_settings" (
    "municipality_id" UUID NOT NULL,
    "settings" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "municipality_settings_pkey" PRIMARY KEY ("municipality_id")
);

-- CreateTable
CREATE TABLE "counter" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "office" TEXT NOT NULL,
    "duplex" BOOLEAN NOT NULL DEFAULT true,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "counter_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "number_series" (
    "municipality_id" UUID NOT NULL,
    "series" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "last" INTEGER NOT NULL,

    CONSTRAINT "number_series_pkey" PRIMARY KEY ("municipality_id","series","year")
);

-- CreateTable
CREATE TABLE "vault_key" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "month" TEXT NOT NULL,
    "wrapped" BYTEA,
    "public_jwk" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "destroyed_at" TIMESTAMPTZ(3),

    CONSTRAINT "vault_key_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "operator" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "login" TEXT NOT NULL,
    "display_name" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "roles" TEXT[],
    "password_hash" TEXT,
    "totp_secret" BYTEA,
    "totp_last_step" BIGINT,
    "enabled" BOOLEAN NOT NULL DEFAULT true,
    "practice" BOOLEAN NOT NULL DEFAULT false,
    "invite_hash" BYTEA,
    "invite_expires_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "operator_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "operator_session" (
    "municipality_id" UUID NOT NULL,
    "id_hash" BYTEA NOT NULL,
    "operator_id" UUID NOT NULL,
    "counter_id" UUID NOT NULL,
    "factors" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "step_up_at" TIMESTAMPTZ(3),
    "unlock_failures" INTEGER NOT NULL DEFAULT 0,
    "revoked_at" TIMESTAMPTZ(3),
    "revoke_reason" TEXT,

    CONSTRAINT "operator_session_pkey" PRIMARY KEY ("municipality_id","id_hash")
);

-- CreateTable
CREATE TABLE "carried_form" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "operator_id" UUID NOT NULL,
    "path" TEXT NOT NULL,
    "fields" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "carried_form_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "sign_in_throttle" (
    "municipality_id" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "failures" INTEGER NOT NULL,
    "last_failure_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sign_in_throttle_pkey" PRIMARY KEY ("municipality_id","subject")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "municipality_id" UUID NOT NULL,
    "seq" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor" TEXT NOT NULL,
    "counter" TEXT NOT NULL,
    "verb" TEXT NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "facts" JSONB NOT NULL,
    "canonical" TEXT NOT NULL,
    "prev" BYTEA NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("municipality_id","seq")
);

-- CreateTable
CREATE TABLE "cie_request" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "draft" BYTEA,
    "draft_version" INTEGER NOT NULL DEFAULT 0,
    "draft_saved_at" TIMESTAMPTZ(3),
    "draft_saved_by" UUID,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "opened_by" UUID NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "surname" TEXT NOT NULL DEFAULT '',
    "given_name" TEXT NOT NULL DEFAULT '',
    "surname_search" TEXT NOT NULL DEFAULT '',
    "codice_fiscale" TEXT NOT NULL DEFAULT '',
    "birth_date" DATE,
    "reason" TEXT NOT NULL DEFAULT '',
    "missing_count" INTEGER NOT NULL DEFAULT 0,
    "request_number" TEXT,
    "card_serial" TEXT,
    "current_version" INTEGER,
    "registered_at" TIMESTAMPTZ(3),
    "registered_by" UUID,
    "handed_over_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "close_reason" TEXT,

    CONSTRAINT "cie_request_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "cie_request_version" (
    "municipality_id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "data" BYTEA NOT NULL,
    "check_code" TEXT NOT NULL,
    "frozen_at" TIMESTAMPTZ(3) NOT NULL,
    "frozen_by" UUID NOT NULL,
    "voided_at" TIMESTAMPTZ(3),

    CONSTRAINT "cie_request_version_pkey" PRIMARY KEY ("municipality_id","request_id","version")
);

-- CreateTable
CREATE TABLE "contact_use" (
    "municipality_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "fingerprint" BYTEA NOT NULL,
    "person" BYTEA NOT NULL,
    "household" BYTEA NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "contact_use_pkey" PRIMARY KEY ("municipality_id","kind","fingerprint","person")
);

-- CreateTable
CREATE TABLE "ticket_order" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "size" INTEGER NOT NULL,
    "key_id" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "received_at" TIMESTAMPTZ(3),

    CONSTRAINT "ticket_order_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "ticket" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "card_serial" TEXT NOT NULL,
    "key_id" UUID NOT NULL,
    "sealed" TEXT,
    "state" TEXT NOT NULL,
    "request_id" UUID,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "assigned_at" TIMESTAMPTZ(3),
    "destroyed_at" TIMESTAMPTZ(3),

    CONSTRAINT "ticket_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "outbox_message" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "topic" TEXT NOT NULL,
    "aggregate_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "body" BYTEA,
    "digest" BYTEA NOT NULL,
    "state" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "next_attempt_at" TIMESTAMPTZ(3) NOT NULL,
    "lease_until" TIMESTAMPTZ(3),
    "lease_owner" TEXT,
    "last_error" TEXT,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "outbox_message_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "enrolment" (
    "municipality_id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "ticket_id" UUID NOT NULL,
    "card_serial" TEXT NOT NULL,
    "message_id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "queued_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),
    "accepted_at" TIMESTAMPTZ(3),
    "waiting_since" TIMESTAMPTZ(3),
    "backend_id" TEXT,
    "activation_from" TIMESTAMPTZ(3),
    "problem" TEXT,

    CONSTRAINT "enrolment_pkey" PRIMARY KEY ("municipality_id","request_id","version")
);

-- CreateTable
CREATE TABLE "print" (
    "municipality_id" UUID NOT NULL,
    "serial" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "request_id" UUID,
    "reprint_id" UUID,
    "version" INTEGER,
    "sides" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "office" TEXT NOT NULL,
    "operator_code" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" UUID NOT NULL,
    "session_hash" BYTEA NOT NULL,
    "settled_at" TIMESTAMPTZ(3),
    "settled_by" UUID,

    CONSTRAINT "print_pkey" PRIMARY KEY ("municipality_id","serial")
);

-- CreateTable
CREATE TABLE "reprint" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "codice_fiscale" TEXT NOT NULL,
    "card_serial" TEXT NOT NULL,
    "surname" TEXT NOT NULL,
    "given_name" TEXT NOT NULL,
    "card" BYTEA NOT NULL,
    "identification" BYTEA,
    "loss_reason" TEXT,
    "declaration_signed_at" TIMESTAMPTZ(3),
    "release_key" UUID,
    "key_id" UUID,
    "ticket_id" UUID,
    "sealed" TEXT,
    "problem" TEXT,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "opened_by" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(3),
    "released_at" TIMESTAMPTZ(3),
    "handed_over_at" TIMESTAMPTZ(3),

    CONSTRAINT "reprint_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateTable
CREATE TABLE "official_form" (
    "municipality_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "audience" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "valid_from" DATE NOT NULL,
    "pages" INTEGER NOT NULL,
    "digest" TEXT NOT NULL,
    "content" BYTEA NOT NULL,
    "downloaded_at" TIMESTAMPTZ(3) NOT NULL,
    "downloaded_by" UUID NOT NULL,
    "in_force_from" TIMESTAMPTZ(3),
    "put_in_force_by" UUID,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "official_form_pkey" PRIMARY KEY ("municipality_id","code","language","version")
);

-- CreateIndex
CREATE INDEX "place_belfiore_valid_from_idx" ON "place"("belfiore", "valid_from");

-- CreateIndex
CREATE INDEX "place_search_name_idx" ON "place"("search_name" text_pattern_ops);

-- CreateIndex
CREATE INDEX "place_search_second_name_idx" ON "place"("search_second_name" text_pattern_ops);

-- CreateIndex
CREATE UNIQUE INDEX "municipality_slug_key" ON "municipality"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "municipality_istat_code_key" ON "municipality"("istat_code");

-- CreateIndex
CREATE UNIQUE INDEX "vault_key_municipality_id_purpose_month_key" ON "vault_key"("municipality_id", "purpose", "month");

-- CreateIndex
CREATE UNIQUE INDEX "operator_municipality_id_login_key" ON "operator"("municipality_id", "login");

-- CreateIndex
CREATE UNIQUE INDEX "operator_municipality_id_code_key" ON "operator"("municipality_id", "code");

-- CreateIndex
CREATE INDEX "operator_session_municipality_id_operator_id_idx" ON "operator_session"("municipality_id", "operator_id");

-- CreateIndex
CREATE INDEX "carried_form_municipality_id_created_at_idx" ON "carried_form"("municipality_id", "created_at");

-- CreateIndex
CREATE INDEX "audit_entry_municipality_id_subject_kind_subject_id_idx" ON "audit_entry"("municipality_id", "subject_kind", "subject_id");

-- CreateIndex
CREATE INDEX "cie_request_municipality_id_updated_at_idx" ON "cie_request"("municipality_id", "updated_at");

-- CreateIndex
CREATE INDEX "cie_request_municipality_id_status_updated_at_idx" ON "cie_request"("municipality_id", "status", "updated_at");

-- CreateIndex
CREATE INDEX "cie_request_municipality_id_codice_fiscale_idx" ON "cie_request"("municipality_id", "codice_fiscale");

-- CreateIndex
CREATE INDEX "cie_request_municipality_id_card_serial_idx" ON "cie_request"("municipality_id", "card_serial");

-- CreateIndex
CREATE INDEX "cie_request_municipality_id_surname_search_idx" ON "cie_request"("municipality_id", "surname_search" text_pattern_ops);

-- CreateIndex
CREATE UNIQUE INDEX "cie_request_municipality_id_request_number_key" ON "cie_request"("municipality_id", "request_number");

-- CreateIndex
CREATE INDEX "ticket_municipality_id_state_received_at_idx" ON "ticket"("municipality_id", "state", "received_at");

-- CreateIndex
CREATE INDEX "ticket_municipality_id_request_id_idx" ON "ticket"("municipality_id", "request_id");

-- CreateIndex
CREATE UNIQUE INDEX "ticket_municipality_id_card_serial_key" ON "ticket"("municipality_id", "card_serial");

-- CreateIndex
CREATE INDEX "outbox_message_state_next_attempt_at_idx" ON "outbox_message"("state", "next_attempt_at");

-- CreateIndex
CREATE UNIQUE INDEX "outbox_message_municipality_id_topic_aggregate_id_version_key" ON "outbox_message"("municipality_id", "topic", "aggregate_id", "version");

-- CreateIndex
CREATE INDEX "enrolment_municipality_id_state_idx" ON "enrolment"("municipality_id", "state");

-- CreateIndex
CREATE INDEX "print_municipality_id_request_id_idx" ON "print"("municipality_id", "request_id");

-- CreateIndex
CREATE INDEX "print_municipality_id_reprint_id_idx" ON "print"("municipality_id", "reprint_id");

-- CreateIndex
CREATE INDEX "reprint_municipality_id_opened_at_idx" ON "reprint"("municipality_id", "opened_at");

-- CreateIndex
CREATE INDEX "reprint_municipality_id_card_serial_idx" ON "reprint"("municipality_id", "card_serial");

-- CreateIndex
CREATE UNIQUE INDEX "official_form_municipality_id_code_language_in_force_from_key" ON "official_form"("municipality_id", "code", "language", "in_force_from");

-- AddForeignKey
ALTER TABLE "municipality_settings" ADD CONSTRAINT "municipality_settings_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "counter" ADD CONSTRAINT "counter_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "number_series" ADD CONSTRAINT "number_series_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "vault_key" ADD CONSTRAINT "vault_key_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "operator" ADD CONSTRAINT "operator_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "operator_session" ADD CONSTRAINT "operator_session_municipality_id_operator_id_fkey" FOREIGN KEY ("municipality_id", "operator_id") REFERENCES "operator"("municipality_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "operator_session" ADD CONSTRAINT "operator_session_municipality_id_counter_id_fkey" FOREIGN KEY ("municipality_id", "counter_id") REFERENCES "counter"("municipality_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "carried_form" ADD CONSTRAINT "carried_form_municipality_id_operator_id_fkey" FOREIGN KEY ("municipality_id", "operator_id") REFERENCES "operator"("municipality_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "sign_in_throttle" ADD CONSTRAINT "sign_in_throttle_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "audit_entry" ADD CONSTRAINT "audit_entry_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "cie_request" ADD CONSTRAINT "cie_request_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "cie_request_version" ADD CONSTRAINT "cie_request_version_municipality_id_request_id_fkey" FOREIGN KEY ("municipality_id", "request_id") REFERENCES "cie_request"("municipality_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "contact_use" ADD CONSTRAINT "contact_use_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "ticket_order" ADD CONSTRAINT "ticket_order_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_municipality_id_order_id_fkey" FOREIGN KEY ("municipality_id", "order_id") REFERENCES "ticket_order"("municipality_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "ticket" ADD CONSTRAINT "ticket_municipality_id_request_id_fkey" FOREIGN KEY ("municipality_id", "request_id") REFERENCES "cie_request"("municipality_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "outbox_message" ADD CONSTRAINT "outbox_message_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "enrolment" ADD CONSTRAINT "enrolment_municipality_id_request_id_fkey" FOREIGN KEY ("municipality_id", "request_id") REFERENCES "cie_request"("municipality_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "enrolment" ADD CONSTRAINT "enrolment_municipality_id_ticket_id_fkey" FOREIGN KEY ("municipality_id", "ticket_id") REFERENCES "ticket"("municipality_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "print" ADD CONSTRAINT "print_municipality_id_request_id_fkey" FOREIGN KEY ("municipality_id", "request_id") REFERENCES "cie_request"("municipality_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "print" ADD CONSTRAINT "print_municipality_id_reprint_id_fkey" FOREIGN KEY ("municipality_id", "reprint_id") REFERENCES "reprint"("municipality_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "reprint" ADD CONSTRAINT "reprint_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "official_form" ADD CONSTRAINT "official_form_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;


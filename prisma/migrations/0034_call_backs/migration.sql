-- Who wanted codes again while the credential backend was away, to be called when it is back. What was told is sealed; the card is named
-- by a keyed fingerprint, so that it stands here once. No code is in it. A row goes when the citizen was called.
-- CreateTable
CREATE TABLE "reprint_call_back" (
    "municipality_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "card" BYTEA NOT NULL,
    "told" BYTEA NOT NULL,
    "reprint_id" UUID,
    "left_at" TIMESTAMPTZ(3) NOT NULL,
    "left_by" UUID NOT NULL,

    CONSTRAINT "reprint_call_back_pkey" PRIMARY KEY ("municipality_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "reprint_call_back_municipality_id_card_key" ON "reprint_call_back"("municipality_id", "card");

-- AddForeignKey
ALTER TABLE "reprint_call_back" ADD CONSTRAINT "reprint_call_back_municipality_id_fkey" FOREIGN KEY ("municipality_id") REFERENCES "municipality"("id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "reprint_call_back" ADD CONSTRAINT "reprint_call_back_municipality_id_reprint_id_fkey" FOREIGN KEY ("municipality_id", "reprint_id") REFERENCES "reprint"("municipality_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

alter table reprint_call_back enable row level security;
alter table reprint_call_back force row level security;
create policy tenant on reprint_call_back for all to sportello_app using (municipality_id = app.tenant()) with check (municipality_id = app.tenant());
revoke all on reprint_call_back from public;
grant select, insert, update, delete on reprint_call_back to sportello_app;

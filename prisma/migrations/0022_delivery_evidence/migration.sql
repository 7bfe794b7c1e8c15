-- What proves a delivery to somebody else: what we signed, what the other side signed in answer. Kept as it travelled, never changed.
-- CreateTable
CREATE TABLE "delivery_evidence" (
    "municipality_id" UUID NOT NULL,
    "message_id" UUID NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "request_digest" TEXT NOT NULL,
    "request_signature" TEXT NOT NULL,
    "tracking" TEXT NOT NULL,
    "answer_signature" TEXT NOT NULL,
    "answer" BYTEA NOT NULL,

    CONSTRAINT "delivery_evidence_pkey" PRIMARY KEY ("municipality_id","message_id")
);

-- AddForeignKey
ALTER TABLE "delivery_evidence" ADD CONSTRAINT "delivery_evidence_municipality_id_message_id_fkey" FOREIGN KEY ("municipality_id", "message_id") REFERENCES "outbox_message"("municipality_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

alter table delivery_evidence enable row level security;
alter table delivery_evidence force row level security;
create policy tenant on delivery_evidence for all to sportello_app using (municipality_id = app.tenant()) with check (municipality_id = app.tenant());
revoke all on delivery_evidence from public;
grant select, insert on delivery_evidence to sportello_app;

-- Who asked for a message, and at which counter: the tracking evidence of each attempt says so. What was written before was by the service.
alter table outbox_message add column asked_by text not null default 'system', add column asked_at text not null default '';
alter table outbox_message alter column asked_by drop default, alter column asked_at drop default;

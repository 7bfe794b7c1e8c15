-- What became of a card on its way to its holder; without a row it is still where the request sends it.
CREATE TABLE "card_collection" (
    "municipality_id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "previous_state" TEXT,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_by" UUID NOT NULL,
    "notice_on" DATE,
    "received_on" DATE,
    "envelope" TEXT,
    "details" BYTEA,

    CONSTRAINT "card_collection_pkey" PRIMARY KEY ("municipality_id","request_id")
);

-- CreateIndex
CREATE INDEX "card_collection_municipality_id_state_received_on_idx" ON "card_collection"("municipality_id", "state", "received_on");

-- AddForeignKey
ALTER TABLE "card_collection" ADD CONSTRAINT "card_collection_municipality_id_request_id_fkey" FOREIGN KEY ("municipality_id", "request_id") REFERENCES "cie_request"("municipality_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

alter table card_collection
  add constraint card_collection_state check (state in ('expected', 'posted', 'held-at-post', 'at-municipality', 'returned', 'delivered', 'disposed')),
  add constraint card_collection_received check ((state in ('expected', 'posted', 'held-at-post')) = (received_on is null)),
  enable row level security,
  force row level security;
create policy tenant on card_collection for all to sportello_app
  using (municipality_id = app.tenant()) with check (municipality_id = app.tenant());
grant select, insert, update on card_collection to sportello_app;

-- Municipalities that were set up before keep cards ninety days until they decide otherwise. Forced row-level security hides every row
-- from the owner too; it is lifted inside this transaction only.
alter table municipality_settings no force row level security;
update municipality_settings
  set settings = jsonb_set(settings, '{switches,cardKeptDays}',
    '[{"value": 90, "from": "2024-01-01", "source": "Nessuna fonte lo dice: da confermare dal Comune"}]')
  where decided and not settings -> 'switches' ? 'cardKeptDays';
alter table municipality_settings force row level security;

-- The list of the last days reads the newest requests only: without this it read every request of the municipality, twice.
CREATE INDEX "cie_request_municipality_id_opened_at_idx" ON "cie_request"("municipality_id", "opened_at");

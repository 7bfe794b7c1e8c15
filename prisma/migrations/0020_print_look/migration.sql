-- How the backs of a print are written (null: as its fronts), and whether its codes are in large print: the same serial gives the same bytes.
ALTER TABLE "print" ADD COLUMN "backs" TEXT,
ADD COLUMN "large_codes" BOOLEAN NOT NULL DEFAULT false;

alter table print
  add constraint print_backs check (backs in ('it', 'it-de', 'it-sl', 'it-fr', 'it-en', 'easy'));

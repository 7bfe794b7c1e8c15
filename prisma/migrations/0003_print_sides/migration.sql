-- One print is drawn whole or one side at a time: the side is asked for when it is shown.
ALTER TABLE "print" DROP COLUMN "sides";

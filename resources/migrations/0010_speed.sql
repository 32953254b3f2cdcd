-- Calls that are still to be made, in their order: an index over all of them leads past twenty years of done ones first.
-- done_at is in it because SQLite reads from an index alone only what is named there.
DROP INDEX follow_up_due;
CREATE INDEX follow_up_due ON follow_up (due_on, row_no, done_at) WHERE done_at IS NULL;

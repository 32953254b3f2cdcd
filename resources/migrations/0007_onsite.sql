-- On site: whole daily sheets with drafts, what a backup was made for, parts, next steps and signatures of work orders, who
-- has to sign as it was decided when the visit was planned, what a visit left open, and corrections.

ALTER TABLE visit ADD COLUMN left_open TEXT NOT NULL DEFAULT '';

-- Who has to sign for a visit. Each decision is a fact of its own; the newest one stands.
CREATE TABLE signatory_naming (
    id {id} NOT NULL PRIMARY KEY,
    visit_id {id} NOT NULL REFERENCES visit (id),
    reason TEXT NOT NULL, -- of a change
    happened_at {int} NOT NULL,
    entered_at {int} NOT NULL,
    entered_by {id} NOT NULL REFERENCES employee (id)
);
CREATE INDEX signatory_naming_visit ON signatory_naming (visit_id);

CREATE TABLE named_signatory (
    naming_id {id} NOT NULL REFERENCES signatory_naming (id),
    position {int} NOT NULL,
    name TEXT NOT NULL,
    title TEXT NOT NULL,
    PRIMARY KEY (naming_id, position)
);

-- A draft is written anew until it is submitted; happened_at and entered_* say then when that was.
ALTER TABLE daily_sheet ADD COLUMN draft {int} NOT NULL DEFAULT 0;
ALTER TABLE daily_sheet ADD COLUMN started_at {int};
ALTER TABLE daily_sheet ADD COLUMN ended_at {int};
ALTER TABLE daily_sheet ADD COLUMN faults_found TEXT NOT NULL DEFAULT '';
ALTER TABLE daily_sheet ADD COLUMN data_backup TEXT;
ALTER TABLE daily_sheet ADD COLUMN donts_kept TEXT; -- codes with blanks between; NULL: not asked
ALTER TABLE daily_sheet ADD COLUMN donts_note TEXT NOT NULL DEFAULT '';
ALTER TABLE daily_sheet ADD COLUMN running_hours {int};

CREATE TABLE measurement (
    daily_sheet_id {id} NOT NULL REFERENCES daily_sheet (id),
    position {int} NOT NULL,
    what TEXT NOT NULL,
    value TEXT NOT NULL, -- with its unit
    remark TEXT NOT NULL, -- the limit, or a remark
    PRIMARY KEY (daily_sheet_id, position)
);

ALTER TABLE data_backup ADD COLUMN before_change TEXT NOT NULL DEFAULT '';
ALTER TABLE data_backup ADD COLUMN changed TEXT NOT NULL DEFAULT '';

ALTER TABLE work_order ADD COLUMN next_steps TEXT NOT NULL DEFAULT '';
ALTER TABLE work_order ADD COLUMN satisfaction TEXT;
ALTER TABLE signatory ADD COLUMN signed_how TEXT; -- paper or screen

CREATE TABLE part_used (
    work_order_id {id} NOT NULL REFERENCES work_order (id),
    position {int} NOT NULL,
    part_no TEXT NOT NULL,
    name TEXT NOT NULL,
    quantity {int} NOT NULL,
    old_serial TEXT NOT NULL,
    new_serial TEXT NOT NULL,
    in_warranty {int},
    PRIMARY KEY (work_order_id, position)
);

-- What was found wrong in a record that doesn't change any more. The record stays as it is.
CREATE TABLE correction (
    id {id} NOT NULL PRIMARY KEY,
    visit_id {id} NOT NULL REFERENCES visit (id),
    daily_sheet_id {id} REFERENCES daily_sheet (id), -- NULL: of the visit's work order
    field TEXT NOT NULL,
    old_value TEXT NOT NULL,
    new_value TEXT NOT NULL,
    reason TEXT NOT NULL,
    happened_at {int} NOT NULL,
    entered_at {int} NOT NULL,
    entered_by {id} NOT NULL REFERENCES employee (id)
);
CREATE INDEX correction_visit ON correction (visit_id);

-- What people have learnt and are certified for; the keys by which near-duplicates are found; records that turned out to be
-- the same as others.

-- A kind of job, on a model or a family of models; at least one of the two is given.
CREATE TABLE employee_skill (
    employee_id {id} NOT NULL REFERENCES employee (id),
    position {int} NOT NULL,
    model TEXT NOT NULL, -- '': any
    job TEXT,            -- null: any
    PRIMARY KEY (employee_id, position)
);

CREATE TABLE employee_certificate (
    employee_id {id} NOT NULL REFERENCES employee (id),
    position {int} NOT NULL,
    name TEXT NOT NULL,
    number TEXT NOT NULL,
    issued_by TEXT NOT NULL,
    valid_until TEXT, -- the last valid day; null: it doesn't run out
    scope TEXT NOT NULL,
    PRIMARY KEY (employee_id, position)
);

-- Names and numbers as they are compared (src/domain/matchkey.h): without case, width, spaces, punctuation and the endings of
-- companies. The program makes them; '' is not made yet, or nothing to compare by.
ALTER TABLE employee ADD COLUMN name_key TEXT NOT NULL DEFAULT '';
ALTER TABLE party ADD COLUMN name_key TEXT NOT NULL DEFAULT '';
ALTER TABLE contact ADD COLUMN name_key TEXT NOT NULL DEFAULT '';
ALTER TABLE ship ADD COLUMN name_key TEXT NOT NULL DEFAULT '';
ALTER TABLE ship ADD COLUMN hull_key TEXT NOT NULL DEFAULT '';
ALTER TABLE engine ADD COLUMN serial_key TEXT NOT NULL DEFAULT '';
CREATE INDEX employee_match ON employee (name_key);
CREATE INDEX party_match ON party (name_key);
CREATE INDEX contact_match ON contact (party_id, name_key);
CREATE INDEX ship_match ON ship (name_key);
CREATE INDEX engine_match ON engine (serial_key);
DROP INDEX contact_party;

-- A record that turned out to be another one: it is not in use any more, and its name or number leads there. It points to the
-- last of a chain at once.
ALTER TABLE party ADD COLUMN merged_into {id} REFERENCES party (id);
ALTER TABLE contact ADD COLUMN merged_into {id} REFERENCES contact (id);
ALTER TABLE ship ADD COLUMN merged_into {id} REFERENCES ship (id);
ALTER TABLE engine ADD COLUMN merged_into {id} REFERENCES engine (id);
CREATE INDEX party_merged ON party (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX contact_merged ON contact (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX ship_merged ON ship (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX engine_merged ON engine (merged_into) WHERE merged_into IS NOT NULL;

-- Which cases somebody of a party called about.
CREATE INDEX call_contact ON call (contact_id) WHERE contact_id IS NOT NULL;

-- Spreadsheets: named column mappings, and what an old service ledger said of the tickets that were taken over from it.

-- Which heading stands over which field, kept under a name for the next file of the same make.
CREATE TABLE import_mapping (
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    content TEXT NOT NULL, -- JSON: {"field": "heading", …}
    PRIMARY KEY (kind, name)
);

-- A ticket that was taken over has no visits, work orders and follow-ups of its own: what is known of them are these words
-- of the old ledger. The rules judge no such case, since most of what they ask for was never on record here.
CREATE TABLE ledger_origin (
    ticket_id {id} NOT NULL PRIMARY KEY REFERENCES ticket (id),
    source TEXT NOT NULL, -- the file's name
    source_row {int} NOT NULL,
    receiver_text TEXT NOT NULL,
    state_text TEXT NOT NULL,
    handled_by TEXT NOT NULL,
    measure TEXT NOT NULL,
    remark TEXT NOT NULL,
    entered_at {int} NOT NULL,
    entered_by {id} NOT NULL REFERENCES employee (id)
);

-- Imports name ships by their hull number too.
CREATE INDEX ship_hull ON ship (hull_no) WHERE hull_no <> '';

-- Full-text search (docs/architecture.md), and tickets that were merged into others.
-- Three areas, each with a table of documents and an index over their tokens: cases (with their calls and guidance),
-- measures (work orders), and the registry. The program makes the tokens, so that Chinese is found on both databases alike.
-- doc_no counts up with time (four numbers a minute since 1970): the newest first is the index's own order.

CREATE TABLE search_case (
    doc_no {int} NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    record_id {id} NOT NULL UNIQUE,
    ticket_id {id},
    row_no {int}, -- of the record in its list
    fields TEXT NOT NULL, -- a letter for each line of `text`: where it stands in the record
    text TEXT NOT NULL,
    folded TEXT -- as it is compared; null where only the case of ASCII letters differs
);

CREATE TABLE search_measure (
    doc_no {int} NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    record_id {id} NOT NULL UNIQUE,
    ticket_id {id},
    row_no {int},
    fields TEXT NOT NULL,
    text TEXT NOT NULL,
    folded TEXT
);

CREATE TABLE search_registry (
    doc_no {int} NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    record_id {id} NOT NULL UNIQUE,
    ticket_id {id},
    row_no {int},
    fields TEXT NOT NULL,
    text TEXT NOT NULL,
    folded TEXT
);

-- How far the index is built: `scheme` is the making of the tokens, `kind` what is being read, '' when all is done.
CREATE TABLE search_state (
    name TEXT NOT NULL PRIMARY KEY,
    scheme TEXT NOT NULL,
    kind TEXT NOT NULL,
    row_no {int} NOT NULL
);
INSERT INTO search_state (name, scheme, kind, row_no) VALUES ('index', '', '', 0);

-- Without automerge: merging by little steps with every write takes the peaks away.
-- only sqlite
CREATE VIRTUAL TABLE search_case_tokens USING fts5(tokens, content='', columnsize=0, detail=none, tokenize='ascii');
CREATE VIRTUAL TABLE search_measure_tokens USING fts5(tokens, content='', columnsize=0, detail=none, tokenize='ascii');
CREATE VIRTUAL TABLE search_registry_tokens USING fts5(tokens, content='', columnsize=0, detail=none, tokenize='ascii');
INSERT INTO search_case_tokens (search_case_tokens, rank) VALUES ('automerge', 0);
INSERT INTO search_measure_tokens (search_measure_tokens, rank) VALUES ('automerge', 0);
INSERT INTO search_registry_tokens (search_registry_tokens, rank) VALUES ('automerge', 0);
-- end only
-- only postgresql
ALTER TABLE search_case ADD COLUMN tokens TSVECTOR NOT NULL;
ALTER TABLE search_measure ADD COLUMN tokens TSVECTOR NOT NULL;
ALTER TABLE search_registry ADD COLUMN tokens TSVECTOR NOT NULL;
CREATE INDEX search_case_tokens ON search_case USING gin (tokens) WITH (fastupdate = off);
CREATE INDEX search_measure_tokens ON search_measure USING gin (tokens) WITH (fastupdate = off);
CREATE INDEX search_registry_tokens ON search_registry USING gin (tokens) WITH (fastupdate = off);
-- end only

-- A ticket that turned out to be about the same matter as another: its calls went there, and its number leads there.
ALTER TABLE ticket ADD COLUMN merged_into {id} REFERENCES ticket (id);
CREATE INDEX ticket_merged ON ticket (merged_into) WHERE merged_into IS NOT NULL;

-- A party's ships: what else a change of its name concerns, and what a caller from there may speak of.
CREATE INDEX ship_owner ON ship (owner_id);
CREATE INDEX ship_yard ON ship (yard_id);
CREATE INDEX ship_designer ON ship (designer_id);

-- Attachments: photos, scans and documents of a record. The content is stored once by its SHA-256, however often it is
-- attached, and in pieces: neither the program nor the driver of PostgreSQL ever holds a large file several times over.

CREATE TABLE attachment_content (
    sha256 {bytes} NOT NULL PRIMARY KEY,
    size {int} NOT NULL,
    media_type TEXT NOT NULL, -- what its first bytes say that it is
    stored_at {int} NOT NULL
);

CREATE TABLE attachment_piece (
    sha256 {bytes} NOT NULL REFERENCES attachment_content (sha256),
    position {int} NOT NULL, -- from 0; all but the last are of the same size
    bytes {bytes} NOT NULL,
    PRIMARY KEY (sha256, position)
);
-- Photos don't get smaller by compressing them once more.
-- only postgresql
ALTER TABLE attachment_piece ALTER COLUMN bytes SET STORAGE EXTERNAL;
-- end only

-- Small pictures of pictures. They follow from the content and can be made again at any time.
CREATE TABLE attachment_thumbnail (
    sha256 {bytes} NOT NULL PRIMARY KEY REFERENCES attachment_content (sha256),
    bytes {bytes} NOT NULL -- of no length where none can be made
);

-- That a content belongs to a record. A fact: a wrong one is withdrawn and stays.
CREATE TABLE attachment (
    id {id} NOT NULL PRIMARY KEY,
    version {int} NOT NULL,
    sha256 {bytes} NOT NULL REFERENCES attachment_content (sha256),
    record_kind TEXT NOT NULL,
    record_id {id} NOT NULL,
    ticket_id {id} REFERENCES ticket (id), -- the case that the record belongs to
    file_name TEXT NOT NULL,
    caption TEXT NOT NULL,
    happened_at {int} NOT NULL,
    entered_at {int} NOT NULL,
    entered_by {id} NOT NULL REFERENCES employee (id),
    withdraw_reason TEXT NOT NULL,
    withdrawn_happened_at {int},
    withdrawn_entered_at {int},
    withdrawn_entered_by {id} REFERENCES employee (id)
);
CREATE INDEX attachment_record ON attachment (record_id);
CREATE INDEX attachment_ticket ON attachment (ticket_id);
CREATE INDEX attachment_of_content ON attachment (sha256);

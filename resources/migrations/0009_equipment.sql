-- Special tools with their loans, templates of tools and parts, and what is planned for a visit.

CREATE TABLE tool (
    row_no {seq},
    id {id} NOT NULL UNIQUE,
    version {int} NOT NULL,
    number TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    note TEXT NOT NULL,
    active {int} NOT NULL
);

-- The loan is a fact, and so is the return; the columns of the return are null until then.
CREATE TABLE tool_loan (
    id {id} NOT NULL PRIMARY KEY,
    tool_id {id} NOT NULL REFERENCES tool (id),
    borrower_id {id} NOT NULL REFERENCES employee (id),
    visit_id {id} REFERENCES visit (id),
    due_on TEXT NOT NULL,
    happened_at {int} NOT NULL,
    entered_at {int} NOT NULL,
    entered_by {id} NOT NULL REFERENCES employee (id),
    return_note TEXT,
    returned_happened_at {int},
    returned_entered_at {int},
    returned_entered_by {id} REFERENCES employee (id)
);
CREATE INDEX tool_loan_tool ON tool_loan (tool_id, happened_at);
CREATE INDEX tool_loan_borrower ON tool_loan (borrower_id);
CREATE INDEX tool_loan_visit ON tool_loan (visit_id) WHERE visit_id IS NOT NULL;
-- A tool is in one place.
CREATE UNIQUE INDEX tool_loan_open ON tool_loan (tool_id) WHERE returned_happened_at IS NULL;

-- One template for each choice of engines and kind of job; `model` and `job` are '' for all.
CREATE TABLE preparation_template (
    row_no {seq},
    id {id} NOT NULL UNIQUE,
    version {int} NOT NULL,
    model_match TEXT NOT NULL,
    model TEXT NOT NULL,
    job TEXT NOT NULL,
    active {int} NOT NULL,
    UNIQUE (model_match, model, job)
);

CREATE TABLE preparation_template_line (
    template_id {id} NOT NULL REFERENCES preparation_template (id),
    position {int} NOT NULL,
    kind TEXT NOT NULL,
    code TEXT NOT NULL, -- number of the tool or of the part
    name TEXT NOT NULL,
    quantity {int} NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (template_id, position)
);

-- What is planned for a visit. A dropped item stays, with who dropped it and why.
CREATE TABLE planned_item (
    id {id} NOT NULL PRIMARY KEY,
    visit_id {id} NOT NULL REFERENCES visit (id),
    kind TEXT NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    quantity {int} NOT NULL,
    note TEXT NOT NULL,
    happened_at {int} NOT NULL,
    entered_at {int} NOT NULL,
    entered_by {id} NOT NULL REFERENCES employee (id),
    drop_reason TEXT,
    dropped_happened_at {int},
    dropped_entered_at {int},
    dropped_entered_by {id} REFERENCES employee (id)
);
CREATE INDEX planned_item_visit ON planned_item (visit_id);

-- Somebody looked whether an item is ready: the newest up to arrival stands.
CREATE TABLE item_check (
    id {id} NOT NULL PRIMARY KEY,
    item_id {id} NOT NULL REFERENCES planned_item (id),
    ready {int} NOT NULL,
    note TEXT NOT NULL,
    happened_at {int} NOT NULL,
    entered_at {int} NOT NULL,
    entered_by {id} NOT NULL REFERENCES employee (id)
);
CREATE INDEX item_check_item ON item_check (item_id);

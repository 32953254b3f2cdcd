-- The words of the department (docs/database.md). One text for SQLite and PostgreSQL: {id} is a UUIDv7 of 16 bytes, {seq}
-- a number that the database counts up, {int} a 64-bit integer.
-- row_no orders and names the rows of lists (short, so that a list keeps a million of them); everything else goes by id. *_at is milliseconds since 1970-01-01T00:00Z, *_on a
-- day as YYYY-MM-DD, month YYYY-MM, points hundredths, money fen, booleans 0 or 1. Facts carry when they happened, when
-- they were entered and by whom.

CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);

-- The last number given out per series, e.g. `ticket/2026`.
CREATE TABLE number_series (
    name TEXT NOT NULL PRIMARY KEY,
    last {int} NOT NULL
);

CREATE TABLE employee (
    row_no {seq},
    id {id} NOT NULL UNIQUE,
    version {int} NOT NULL,
    staff_no TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    roles TEXT NOT NULL, -- codes, separated by spaces
    phone TEXT NOT NULL,
    active {int} NOT NULL
);

CREATE TABLE party (
    row_no {seq},
    id {id} NOT NULL UNIQUE,
    version {int} NOT NULL,
    name TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    active {int} NOT NULL
);

CREATE TABLE contact (
    id {id} NOT NULL PRIMARY KEY,
    version {int} NOT NULL,
    party_id {id} NOT NULL REFERENCES party (id),
    name TEXT NOT NULL,
    phones TEXT NOT NULL, -- one a line
    active {int} NOT NULL
);
CREATE INDEX contact_party ON contact (party_id);

CREATE TABLE ship (
    row_no {seq},
    id {id} NOT NULL UNIQUE,
    version {int} NOT NULL,
    name TEXT NOT NULL,
    hull_no TEXT NOT NULL,
    imo_no TEXT NOT NULL,
    owner_id {id} REFERENCES party (id),
    yard_id {id} REFERENCES party (id),
    designer_id {id} REFERENCES party (id),
    delivered_on TEXT,
    active {int} NOT NULL
);
CREATE UNIQUE INDEX ship_imo ON ship (imo_no) WHERE imo_no <> '';
CREATE INDEX ship_name ON ship (name);

CREATE TABLE engine (
    row_no {seq},
    id {id} NOT NULL UNIQUE,
    version {int} NOT NULL,
    model TEXT NOT NULL,
    serial_no TEXT NOT NULL UNIQUE,
    ship_id {id} REFERENCES ship (id),
    delivered_on TEXT,
    sea_trial_on TEXT,
    contract_until TEXT,
    contract_note TEXT NOT NULL,
    void_from TEXT,
    void_reason TEXT,
    void_approved_by {id} REFERENCES employee (id),
    active {int} NOT NULL
);
CREATE INDEX engine_ship ON engine (ship_id);

CREATE TABLE ticket (
    row_no {seq},
    id {id} NOT NULL UNIQUE,
    version {int} NOT NULL,
    number TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    engine_id {id} REFERENCES engine (id),
    ship_id {id} REFERENCES ship (id),
    fault TEXT NOT NULL,
    priority TEXT NOT NULL,
    received_at {int} NOT NULL,
    receiver_id {id} NOT NULL REFERENCES employee (id),
    head_id {id} REFERENCES employee (id),
    left_intake_at {int},
    sent_to_dispatch_at {int},
    ended_at {int},
    cancel_reason TEXT NOT NULL,
    judged_on TEXT NOT NULL,
    verdict_covered {int},
    verdict_basis TEXT,
    verdict_last_day TEXT,
    verdict_delivery_last_day TEXT,
    verdict_sea_trial_last_day TEXT,
    verdict_days_left {int},
    verdict_provisional {int} NOT NULL,
    verdict_voided {int} NOT NULL,
    verdict_last_day_at_rest {int} NOT NULL,
    improper_use_reason TEXT,
    improper_use_approved_by {id} REFERENCES employee (id)
);
CREATE INDEX ticket_engine ON ticket (engine_id);
CREATE INDEX ticket_ship ON ticket (ship_id);
CREATE INDEX ticket_state ON ticket (state, received_at);
CREATE INDEX ticket_received ON ticket (received_at);

CREATE TABLE call (
    row_no {seq},
    id {id} NOT NULL UNIQUE,
    ticket_id {id} REFERENCES ticket (id),
    receiver_id {id} NOT NULL REFERENCES employee (id),
    caller_name TEXT NOT NULL,
    caller_phone TEXT NOT NULL,
    contact_id {id} REFERENCES contact (id),
    kind TEXT NOT NULL,
    channel TEXT NOT NULL,
    text TEXT NOT NULL,
    happened_at {int} NOT NULL,
    entered_at {int} NOT NULL,
    entered_by {id} NOT NULL REFERENCES employee (id)
);
CREATE INDEX call_ticket ON call (ticket_id);
CREATE INDEX call_happened ON call (happened_at);

CREATE TABLE guidance (
    id {id} NOT NULL PRIMARY KEY,
    ticket_id {id} NOT NULL REFERENCES ticket (id),
    guide_id {id} NOT NULL REFERENCES employee (id),
    by_specialist {int} NOT NULL,
    outcome TEXT NOT NULL,
    note TEXT NOT NULL,
    happened_at {int} NOT NULL,
    entered_at {int} NOT NULL,
    entered_by {id} NOT NULL REFERENCES employee (id)
);
CREATE INDEX guidance_ticket ON guidance (ticket_id);

CREATE TABLE visit (
    row_no {seq},
    id {id} NOT NULL UNIQUE,
    version {int} NOT NULL,
    ticket_id {id} NOT NULL REFERENCES ticket (id),
    sequence {int} NOT NULL,
    assigned_at {int},
    planned_end_at {int},
    standing_entry_at {int}, -- the agreed entry time after all reschedules (A1.6, B3.5); kept for lists
    arrived_at {int},
    departed_at {int},
    finished {int} NOT NULL,
    late_cause TEXT,
    late_cause_happened_at {int},
    late_cause_entered_at {int},
    late_cause_entered_by {id} REFERENCES employee (id),
    UNIQUE (ticket_id, sequence)
);
CREATE INDEX visit_standing_entry ON visit (standing_entry_at);

-- What was agreed with the customer, one row a visit; `happened_at` is when it was agreed.
CREATE TABLE appointment (
    id {id} NOT NULL PRIMARY KEY,
    visit_id {id} NOT NULL UNIQUE REFERENCES visit (id),
    entry_at {int} NOT NULL,
    place TEXT NOT NULL,
    contact_name TEXT NOT NULL,
    contact_phone TEXT NOT NULL,
    happened_at {int} NOT NULL,
    entered_at {int} NOT NULL,
    entered_by {id} NOT NULL REFERENCES employee (id)
);

-- `happened_at` is when the customer was told.
CREATE TABLE reschedule (
    id {id} NOT NULL PRIMARY KEY,
    visit_id {id} NOT NULL REFERENCES visit (id),
    new_entry_at {int} NOT NULL,
    apologised {int} NOT NULL,
    reason TEXT NOT NULL,
    happened_at {int} NOT NULL,
    entered_at {int} NOT NULL,
    entered_by {id} NOT NULL REFERENCES employee (id)
);
CREATE INDEX reschedule_visit ON reschedule (visit_id);

CREATE TABLE crew_member (
    visit_id {id} NOT NULL REFERENCES visit (id),
    employee_id {id} NOT NULL REFERENCES employee (id),
    is_lead {int} NOT NULL,
    position {int} NOT NULL, -- the lead is 0
    PRIMARY KEY (visit_id, employee_id)
);
CREATE INDEX crew_member_employee ON crew_member (employee_id);

CREATE TABLE preparation (
    id {id} NOT NULL PRIMARY KEY,
    visit_id {id} NOT NULL REFERENCES visit (id),
    item TEXT NOT NULL,
    ready {int} NOT NULL,
    note TEXT NOT NULL,
    happened_at {int} NOT NULL,
    entered_at {int} NOT NULL,
    entered_by {id} NOT NULL REFERENCES employee (id)
);
CREATE INDEX preparation_visit ON preparation (visit_id);

CREATE TABLE daily_sheet (
    id {id} NOT NULL PRIMARY KEY,
    visit_id {id} NOT NULL REFERENCES visit (id),
    day_on TEXT NOT NULL,
    revision {int} NOT NULL,
    engineer_id {id} NOT NULL REFERENCES employee (id),
    work TEXT NOT NULL,
    minutes {int} NOT NULL,
    site_cleaned {int},
    problems TEXT NOT NULL,
    plan TEXT NOT NULL,
    happened_at {int} NOT NULL,
    entered_at {int} NOT NULL,
    entered_by {id} NOT NULL REFERENCES employee (id),
    review_accepted {int},
    review_reason TEXT,
    review_happened_at {int},
    review_entered_at {int},
    review_entered_by {id} REFERENCES employee (id),
    UNIQUE (visit_id, day_on, revision)
);

CREATE TABLE data_backup (
    id {id} NOT NULL PRIMARY KEY,
    visit_id {id} NOT NULL REFERENCES visit (id),
    what TEXT NOT NULL,
    stored_where TEXT NOT NULL,
    happened_at {int} NOT NULL,
    entered_at {int} NOT NULL,
    entered_by {id} NOT NULL REFERENCES employee (id)
);
CREATE INDEX data_backup_visit ON data_backup (visit_id);

CREATE TABLE breach (
    id {id} NOT NULL PRIMARY KEY,
    visit_id {id} NOT NULL REFERENCES visit (id),
    employee_id {id} REFERENCES employee (id),
    subject TEXT NOT NULL,
    four_donts TEXT,
    note TEXT NOT NULL,
    happened_at {int} NOT NULL,
    entered_at {int} NOT NULL,
    entered_by {id} NOT NULL REFERENCES employee (id)
);
CREATE INDEX breach_visit ON breach (visit_id);

CREATE TABLE complaint (
    id {id} NOT NULL PRIMARY KEY,
    visit_id {id} NOT NULL REFERENCES visit (id),
    subjects TEXT NOT NULL, -- codes, separated by spaces
    channel TEXT NOT NULL,
    customer_name TEXT NOT NULL,
    text TEXT NOT NULL,
    happened_at {int} NOT NULL,
    entered_at {int} NOT NULL,
    entered_by {id} NOT NULL REFERENCES employee (id)
);
CREATE INDEX complaint_visit ON complaint (visit_id);

CREATE TABLE praise (
    id {id} NOT NULL PRIMARY KEY,
    visit_id {id} NOT NULL REFERENCES visit (id),
    channel TEXT NOT NULL,
    customer_name TEXT NOT NULL,
    text TEXT NOT NULL,
    happened_at {int} NOT NULL,
    entered_at {int} NOT NULL,
    entered_by {id} NOT NULL REFERENCES employee (id)
);
CREATE INDEX praise_visit ON praise (visit_id);

-- Whom a praise names; nobody: the whole crew is meant.
CREATE TABLE praise_person (
    praise_id {id} NOT NULL REFERENCES praise (id),
    employee_id {id} NOT NULL REFERENCES employee (id),
    PRIMARY KEY (praise_id, employee_id)
);

CREATE TABLE work_order (
    id {id} NOT NULL PRIMARY KEY,
    version {int} NOT NULL,
    visit_id {id} NOT NULL UNIQUE REFERENCES visit (id),
    prepared_by {id} NOT NULL REFERENCES employee (id),
    result TEXT NOT NULL,
    cause TEXT NOT NULL,
    measures TEXT NOT NULL,
    submitted_at {int},
    submitted_by {id} REFERENCES employee (id),
    archived_at {int},
    archive_no TEXT NOT NULL,
    crm_ref TEXT NOT NULL,
    happened_at {int} NOT NULL,
    entered_at {int} NOT NULL,
    entered_by {id} NOT NULL REFERENCES employee (id)
);
CREATE UNIQUE INDEX work_order_archive_no ON work_order (archive_no) WHERE archive_no <> '';

CREATE TABLE signatory (
    id {id} NOT NULL PRIMARY KEY,
    work_order_id {id} NOT NULL REFERENCES work_order (id),
    position {int} NOT NULL,
    name TEXT NOT NULL,
    title TEXT NOT NULL,
    signed_at {int}
);
CREATE INDEX signatory_work_order ON signatory (work_order_id);

CREATE TABLE work_order_review (
    id {id} NOT NULL PRIMARY KEY,
    work_order_id {id} NOT NULL REFERENCES work_order (id),
    round {int} NOT NULL,
    passed {int} NOT NULL,
    confirm_again {int} NOT NULL,
    reason TEXT NOT NULL,
    submitted_by {id} NOT NULL REFERENCES employee (id),
    happened_at {int} NOT NULL,
    entered_at {int} NOT NULL,
    entered_by {id} NOT NULL REFERENCES employee (id),
    UNIQUE (work_order_id, round)
);

CREATE TABLE follow_up (
    row_no {seq},
    id {id} NOT NULL UNIQUE,
    version {int} NOT NULL,
    kind TEXT NOT NULL,
    party_role TEXT NOT NULL,
    party_id {id} REFERENCES party (id),
    ship_id {id} REFERENCES ship (id),
    visit_id {id} REFERENCES visit (id),
    ticket_id {id} REFERENCES ticket (id),
    agent_id {id} REFERENCES employee (id),
    based_on TEXT NOT NULL,
    due_on TEXT NOT NULL,
    done_at {int}, -- the first attempt that reached somebody; kept for the due list
    happened_at {int} NOT NULL,
    entered_at {int} NOT NULL,
    entered_by {id} NOT NULL REFERENCES employee (id)
);
CREATE INDEX follow_up_ship ON follow_up (ship_id);
CREATE INDEX follow_up_ticket ON follow_up (ticket_id);
CREATE INDEX follow_up_due ON follow_up (due_on) WHERE done_at IS NULL;

CREATE TABLE follow_up_attempt (
    id {id} NOT NULL PRIMARY KEY,
    follow_up_id {id} NOT NULL REFERENCES follow_up (id),
    agent_id {id} NOT NULL REFERENCES employee (id),
    reached {int} NOT NULL,
    thanked {int} NOT NULL,
    respondent TEXT NOT NULL,
    note TEXT NOT NULL,
    visit_id {id} REFERENCES visit (id),
    satisfaction TEXT,
    site_cleaned {int},
    happened_at {int} NOT NULL,
    entered_at {int} NOT NULL,
    entered_by {id} NOT NULL REFERENCES employee (id)
);
CREATE INDEX follow_up_attempt_follow_up ON follow_up_attempt (follow_up_id);
CREATE INDEX follow_up_attempt_visit ON follow_up_attempt (visit_id);

-- One version of the manual as data; the text is the file as it was read.
CREATE TABLE rulebook (
    id {id} NOT NULL PRIMARY KEY,
    version {int} NOT NULL UNIQUE,
    effective_from TEXT NOT NULL,
    content TEXT NOT NULL,
    digest TEXT NOT NULL, -- SHA-256 of the content, hexadecimal
    entered_at {int} NOT NULL,
    entered_by {id} REFERENCES employee (id)
);

CREATE TABLE proposal (
    row_no {seq},
    id {id} NOT NULL UNIQUE,
    version {int} NOT NULL,
    key TEXT NOT NULL UNIQUE,
    clause_id TEXT NOT NULL,
    rulebook_id {id} NOT NULL REFERENCES rulebook (id),
    ticket_id {id} REFERENCES ticket (id),
    visit_id {id} REFERENCES visit (id),
    ship_id {id} REFERENCES ship (id),
    person_id {id} NOT NULL REFERENCES employee (id),
    happened_at {int} NOT NULL,
    happened_on TEXT NOT NULL,
    points {int} NOT NULL,
    money {int} NOT NULL,
    state TEXT NOT NULL,
    origin TEXT NOT NULL,
    proposed_by {id} REFERENCES employee (id),
    facts TEXT NOT NULL,
    entered_at {int} NOT NULL,
    entered_by {id} REFERENCES employee (id) -- null: found by the rules when time had passed
);
CREATE INDEX proposal_happened ON proposal (happened_on);
CREATE INDEX proposal_person ON proposal (person_id, happened_on);
CREATE INDEX proposal_ticket ON proposal (ticket_id);
CREATE INDEX proposal_ship ON proposal (ship_id);
CREATE INDEX proposal_undecided ON proposal (happened_on) WHERE state IN ('open', 'proposed');

CREATE TABLE proposal_condition (
    proposal_id {id} NOT NULL REFERENCES proposal (id),
    position {int} NOT NULL,
    name TEXT NOT NULL,
    state TEXT NOT NULL,
    awaits TEXT NOT NULL,
    PRIMARY KEY (proposal_id, position)
);

CREATE TABLE evidence (
    proposal_id {id} NOT NULL,
    condition_position {int} NOT NULL,
    position {int} NOT NULL,
    record_kind TEXT NOT NULL,
    record_id {id} NOT NULL,
    at {int},
    PRIMARY KEY (proposal_id, condition_position, position),
    FOREIGN KEY (proposal_id, condition_position) REFERENCES proposal_condition (proposal_id, position)
);

CREATE TABLE decision (
    id {id} NOT NULL PRIMARY KEY,
    proposal_id {id} NOT NULL REFERENCES proposal (id),
    verdict TEXT NOT NULL,
    decider_id {id} NOT NULL REFERENCES employee (id),
    reason TEXT NOT NULL,
    month TEXT NOT NULL,
    happened_at {int} NOT NULL,
    entered_at {int} NOT NULL,
    entered_by {id} NOT NULL REFERENCES employee (id)
);
CREATE INDEX decision_proposal ON decision (proposal_id);
CREATE INDEX decision_month ON decision (month);

-- What a decision gives to or takes from each person it names.
CREATE TABLE award (
    decision_id {id} NOT NULL REFERENCES decision (id),
    person_id {id} NOT NULL REFERENCES employee (id),
    points {int} NOT NULL,
    money {int} NOT NULL,
    PRIMARY KEY (decision_id, person_id)
);
CREATE INDEX award_person ON award (person_id);

CREATE TABLE objection (
    id {id} NOT NULL PRIMARY KEY,
    proposal_id {id} NOT NULL REFERENCES proposal (id),
    person_id {id} NOT NULL REFERENCES employee (id),
    text TEXT NOT NULL,
    happened_at {int} NOT NULL,
    entered_at {int} NOT NULL,
    entered_by {id} NOT NULL REFERENCES employee (id),
    answer TEXT NOT NULL,
    answered_happened_at {int},
    answered_entered_at {int},
    answered_entered_by {id} REFERENCES employee (id)
);
CREATE INDEX objection_proposal ON objection (proposal_id);

-- A closed month as it was frozen; an open month has no row.
CREATE TABLE appraisal_month (
    month TEXT NOT NULL PRIMARY KEY,
    closed_at {int} NOT NULL,
    closed_by {id} NOT NULL REFERENCES employee (id),
    snapshot TEXT NOT NULL,
    digest TEXT NOT NULL -- SHA-256 of the snapshot, hexadecimal
);

-- Who changed what, when it happened and when it was entered: one row for every record that a command wrote.
CREATE TABLE journal (
    seq {seq},
    command_id {id} NOT NULL,
    action TEXT NOT NULL, -- the command's name, as in a facts file
    record_kind TEXT NOT NULL,
    record_id {id} NOT NULL,
    ticket_id {id}, -- the case that the record belongs to
    actor_id {id},  -- null: the program itself, when time had passed
    happened_at {int} NOT NULL,
    entered_at {int} NOT NULL,
    change TEXT NOT NULL -- JSON: {"field": [from, to], …}
);
CREATE INDEX journal_record ON journal (record_id);
CREATE INDEX journal_ticket ON journal (ticket_id);
CREATE INDEX journal_command ON journal (command_id);

-- The journal only grows.
-- only sqlite
CREATE TRIGGER journal_keeps_rows BEFORE DELETE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal only grows');
END;
CREATE TRIGGER journal_keeps_content BEFORE UPDATE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal only grows');
END;
-- end only
-- only postgresql
CREATE FUNCTION journal_only_grows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the journal only grows';
END;
$$;
CREATE TRIGGER journal_keeps_rows BEFORE UPDATE OR DELETE ON journal
    FOR EACH ROW EXECUTE FUNCTION journal_only_grows();
-- end only

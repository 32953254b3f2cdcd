-- Dispatch: who is away, where a visit goes and what the customer wants kept there, and which conflicts were overruled.

-- Whole days on which an engineer can't be sent anywhere. One that was cancelled stays on record.
CREATE TABLE absence (
    id {id} NOT NULL PRIMARY KEY,
    version {int} NOT NULL,
    employee_id {id} NOT NULL REFERENCES employee (id),
    kind TEXT NOT NULL,
    from_on TEXT NOT NULL,
    until_on TEXT NOT NULL, -- the last day
    note TEXT NOT NULL,
    happened_at {int} NOT NULL,
    entered_at {int} NOT NULL,
    entered_by {id} NOT NULL REFERENCES employee (id),
    cancel_reason TEXT, -- null while it stands
    cancelled_happened_at {int},
    cancelled_entered_at {int},
    cancelled_entered_by {id} REFERENCES employee (id)
);
CREATE INDEX absence_span ON absence (until_on, from_on);
CREATE INDEX absence_employee ON absence (employee_id, until_on);

-- A conflict that planning went ahead with, and why: one row for each person and conflict.
CREATE TABLE overrule (
    id {id} NOT NULL PRIMARY KEY,
    visit_id {id} NOT NULL REFERENCES visit (id),
    employee_id {id} NOT NULL REFERENCES employee (id),
    conflict TEXT NOT NULL,
    detail TEXT NOT NULL, -- the other ticket's number, the kind of absence, the engine's model, the certificate's name
    reason TEXT NOT NULL,
    happened_at {int} NOT NULL,
    entered_at {int} NOT NULL,
    entered_by {id} NOT NULL REFERENCES employee (id)
);
CREATE INDEX overrule_visit ON overrule (visit_id);

ALTER TABLE appointment ADD COLUMN place_kind TEXT;
ALTER TABLE appointment ADD COLUMN port TEXT NOT NULL DEFAULT '';
ALTER TABLE appointment ADD COLUMN customer_rules TEXT NOT NULL DEFAULT '';
-- Null: whoever entered it told the customer, too.
ALTER TABLE reschedule ADD COLUMN told_by {id} REFERENCES employee (id);

-- Who went without an agreed time has to be found by the arrival.
CREATE INDEX visit_arrived_unagreed ON visit (arrived_at) WHERE standing_entry_at IS NULL;

-- A decision that is taken back: what it gave or took counts once more with the opposite sign, in `month`. Both stay.
CREATE TABLE reversal (
    id {id} NOT NULL PRIMARY KEY,
    decision_id {id} NOT NULL UNIQUE REFERENCES decision (id),
    decider_id {id} NOT NULL REFERENCES employee (id),
    reason TEXT NOT NULL,
    month TEXT NOT NULL,
    happened_at {int} NOT NULL,
    entered_at {int} NOT NULL,
    entered_by {id} NOT NULL REFERENCES employee (id)
);
CREATE INDEX reversal_month ON reversal (month);

-- A month that was opened again, with all of its closing that was undone.
CREATE TABLE month_reopening (
    id {id} NOT NULL PRIMARY KEY,
    month TEXT NOT NULL,
    closed_at {int} NOT NULL,
    closed_by {id} NOT NULL REFERENCES employee (id),
    snapshot TEXT NOT NULL,
    digest TEXT NOT NULL,
    reason TEXT NOT NULL,
    happened_at {int} NOT NULL,
    entered_at {int} NOT NULL,
    entered_by {id} NOT NULL REFERENCES employee (id)
);
CREATE INDEX month_reopening_month ON month_reopening (month);

-- The file of a closed month's sheet as it was made first, for every reprint.
CREATE TABLE printed_sheet (
    digest TEXT NOT NULL, -- of the closing that it shows
    part TEXT NOT NULL, -- what of it: a person's id, or empty for the department
    content {bytes} NOT NULL,
    PRIMARY KEY (digest, part)
);

-- What each person's awards and their reversals come to in a month. It follows from them.
CREATE TABLE month_sum (
    month TEXT NOT NULL,
    person_id {id} NOT NULL REFERENCES employee (id),
    deductions {int} NOT NULL, -- hundredths, a magnitude
    rewards {int} NOT NULL,
    money {int} NOT NULL,
    entries {int} NOT NULL,
    PRIMARY KEY (month, person_id)
);
INSERT INTO month_sum (month, person_id, deductions, rewards, money, entries)
SELECT d.month, a.person_id, sum(CASE WHEN a.points < 0 THEN -a.points ELSE 0 END),
       sum(CASE WHEN a.points > 0 THEN a.points ELSE 0 END), sum(a.money), count(*)
FROM decision d JOIN award a ON a.decision_id = d.id
GROUP BY d.month, a.person_id;

-- Indexes that give the order and the filters of lists as they are asked for (src/storage/liststatement.h): a list of a
-- million rows is read from one of them, without sorting and without looking into the table. Each ends with row_no, which
-- SQLite has in every index anyway and PostgreSQL only where it is named.

DROP INDEX ticket_received;
CREATE INDEX ticket_received ON ticket (received_at, row_no, state);
DROP INDEX ticket_state;
CREATE INDEX ticket_state ON ticket (state, received_at, row_no);
CREATE INDEX ticket_priority ON ticket (priority, received_at, row_no);
CREATE INDEX ticket_kind ON ticket (kind, received_at, row_no);
DROP INDEX ticket_ship;
CREATE INDEX ticket_ship ON ticket (ship_id, received_at, row_no);
CREATE INDEX ticket_receiver ON ticket (receiver_id);
CREATE INDEX ticket_head ON ticket (head_id);

DROP INDEX visit_standing_entry;
CREATE INDEX visit_standing_entry ON visit (standing_entry_at, row_no);
CREATE INDEX visit_under_way ON visit (standing_entry_at, row_no) WHERE departed_at IS NULL;

CREATE INDEX follow_up_order ON follow_up (due_on, row_no, done_at);
DROP INDEX follow_up_ship;
CREATE INDEX follow_up_ship ON follow_up (ship_id, due_on, row_no);
CREATE INDEX follow_up_party ON follow_up (party_id, due_on, row_no);
CREATE INDEX follow_up_agent ON follow_up (agent_id, due_on, row_no);
-- A ship's delivery with calls still to be made (A4.1): few among many that are done.
CREATE INDEX follow_up_delivery ON follow_up (ship_id, due_on) WHERE done_at IS NULL AND kind = 'ship_delivery';

DROP INDEX proposal_happened;
CREATE INDEX proposal_happened ON proposal (happened_on, clause_id, person_id, row_no);
CREATE INDEX objection_unanswered ON objection (entered_at) WHERE answered_happened_at IS NULL;

-- What ends soon, for the overview.
CREATE INDEX engine_delivered ON engine (delivered_on);
CREATE INDEX engine_sea_trial ON engine (sea_trial_on);
CREATE INDEX engine_contract ON engine (contract_until);

-- Text is ordered by code points, as SQLite does by itself.
-- only postgresql
CREATE INDEX ticket_number_order ON ticket (number COLLATE "C");
CREATE INDEX ship_name_order ON ship (name COLLATE "C");
CREATE INDEX party_name_order ON party (name COLLATE "C");
CREATE INDEX engine_serial_order ON engine (serial_no COLLATE "C");
-- end only

-- Attempts are asked about in turn, and what could not be booked is shown to the staff.
ALTER TABLE payment
  ADD COLUMN asked_at DATETIME(6) COMMENT 'when the gateway was last asked about it' AFTER started_at,
  ADD COLUMN trouble  VARCHAR(200) COMMENT 'why what the gateway reported could not be booked; NULL since it was' AFTER failure;

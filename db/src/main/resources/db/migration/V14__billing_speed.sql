-- MariaDB 11.4 refuses INSERT ... SELECT into a table with a BEFORE UPDATE trigger ("Column cannot be null", MDEV-36026). An AFTER
-- trigger protects as well: its error takes the statement back.
DROP TRIGGER charge_no_update;
CREATE TRIGGER charge_no_update AFTER UPDATE ON charge FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'charge is append-only';

-- Balances and late fees are asked for every account in every run: from the index alone, however long the history is.
ALTER TABLE posting
  ADD INDEX ix_posting_balance (tenant_id, account_id, booked_on, gl_account, amount_minor, currency, entry_id),
  DROP INDEX ix_posting_account;
ALTER TABLE charge
  ADD INDEX ix_charge_due_kind (tenant_id, account_id, due_on, kind),
  DROP INDEX ix_charge_due;

-- Money that leaves a settled payment again (refund, dispute, return, transfer): what it had paid is open again.
ALTER TABLE payment
  ADD COLUMN withdrawn_minor BIGINT NOT NULL DEFAULT 0 COMMENT 'has left the payment again; never more than it brought' AFTER amount_minor,
  ADD CONSTRAINT ck_payment_withdrawn CHECK (withdrawn_minor BETWEEN 0 AND amount_minor);

-- A release is a row of its own with a negative sum, so that any day in the past can be added up.
ALTER TABLE allocation
  ADD COLUMN released_for VARCHAR(16) COMMENT 'of a negative row: REFUND, DISPUTE, RETURN, TRANSFER ...',
  ADD COLUMN release_source BIGINT COMMENT 'of a negative row: which one',
  ADD INDEX ix_allocation_payment (tenant_id, payment_id),
  ADD INDEX ix_allocation_release (tenant_id, release_source),
  ADD INDEX ix_allocation_credit (tenant_id, credit_id),
  DROP INDEX uk_allocation,
  DROP INDEX uk_allocation_credit,
  DROP CONSTRAINT ck_allocation_amount,
  ADD CONSTRAINT ck_allocation_amount CHECK (amount_minor <> 0 AND (amount_minor < 0) = (release_source IS NOT NULL)
    AND (release_source IS NULL) = (released_for IS NULL));

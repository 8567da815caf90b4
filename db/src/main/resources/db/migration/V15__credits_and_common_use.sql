-- What pays a charge: a payment, or a credit, which is a negative line of a bill.
ALTER TABLE allocation
  MODIFY COLUMN payment_id BIGINT COMMENT 'either this',
  ADD COLUMN credit_id BIGINT COMMENT 'or this: the negative charge' AFTER payment_id,
  ADD UNIQUE KEY uk_allocation_credit (tenant_id, credit_id, charge_id),
  ADD CONSTRAINT fk_allocation_credit FOREIGN KEY (tenant_id, credit_id) REFERENCES charge (tenant_id, id),
  ADD CONSTRAINT ck_allocation_source CHECK ((payment_id IS NULL) <> (credit_id IS NULL));

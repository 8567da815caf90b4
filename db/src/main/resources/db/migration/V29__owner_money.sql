-- One session of the gateway may pay several accounts: a payment each, all of them name the lead, the lead itself too.
ALTER TABLE payment
  ADD COLUMN lead_id BIGINT COMMENT 'null: pays one account; own id: holds the session for several; other id: a part of that one' AFTER request_key,
  ADD INDEX ix_payment_lead (tenant_id, lead_id),
  ADD CONSTRAINT fk_payment_lead FOREIGN KEY (tenant_id, lead_id) REFERENCES payment (tenant_id, id);

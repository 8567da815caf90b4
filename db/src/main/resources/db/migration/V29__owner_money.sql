-- One session of the gateway may pay several accounts: a payment each, all of them name the lead, the lead itself too.
ALTER TABLE payment
  ADD COLUMN lead_id BIGINT COMMENT 'null: pays one account; own id: holds the session for several; other id: a part of that one' AFTER request_key,
  ADD INDEX ix_payment_lead (tenant_id, lead_id),
  ADD CONSTRAINT fk_payment_lead FOREIGN KEY (tenant_id, lead_id) REFERENCES payment (tenant_id, id);

-- A link that pays an account without a login. The token itself is stored nowhere.
CREATE TABLE payment_link (
  tenant_id   INT         NOT NULL,
  id          BIGINT      NOT NULL,
  version     INT         NOT NULL,
  account_id  BIGINT      NOT NULL,
  token_hash  CHAR(64)    NOT NULL,
  made_at     DATETIME(6) NOT NULL,
  made_by     BIGINT      COMMENT 'null: the mail of a statement',
  expires_at  DATETIME(6) NOT NULL,
  revoked_at  DATETIME(6),
  payment_id  BIGINT      COMMENT 'begun last by way of the link: whose state it shows',
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_payment_link_token (token_hash),
  INDEX ix_payment_link_account (tenant_id, account_id, made_at),
  INDEX ix_payment_link_payment (tenant_id, payment_id),
  CONSTRAINT fk_payment_link_account FOREIGN KEY (tenant_id, account_id) REFERENCES account (tenant_id, id),
  CONSTRAINT fk_payment_link_payment FOREIGN KEY (tenant_id, payment_id) REFERENCES payment (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- How often one network address has opened pages that need no login. No company: the caller's is not known yet.
CREATE TABLE public_call (
  caller     CHAR(64) NOT NULL COMMENT 'hash of the address',
  minute     BIGINT   NOT NULL COMMENT 'since 1970',
  calls      INT      NOT NULL,
  PRIMARY KEY (caller, minute),
  INDEX ix_public_call_minute (minute)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

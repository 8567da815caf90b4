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

-- A payment from a saved card: what the gateway is asked to charge, stored before it is asked.
ALTER TABLE payment
  ADD COLUMN saved_customer VARCHAR(64) COMMENT 'of a saved card at the gateway; with saved_method, or both null',
  ADD COLUMN saved_method   VARCHAR(64),
  ADD CONSTRAINT ck_payment_saved CHECK ((saved_customer IS NULL) = (saved_method IS NULL));

-- What an owner has asked to be taken from a saved card. The latest row of an account counts.
CREATE TABLE autopay (
  tenant_id     INT          NOT NULL,
  id            BIGINT       NOT NULL,
  version       INT          NOT NULL,
  account_id    BIGINT       NOT NULL,
  user_id       BIGINT       NOT NULL COMMENT 'who has asked for it and gets the mails',
  kind          VARCHAR(16)  NOT NULL COMMENT 'FIXED, BALANCE',
  amount_minor  BIGINT       COMMENT 'of FIXED',
  limit_minor   BIGINT       NOT NULL COMMENT 'more than this is never taken at once',
  currency      CHAR(3)      NOT NULL,
  due_day       INT          COMMENT 'day of the month; null: when a statement has been issued',
  state         VARCHAR(16)  NOT NULL COMMENT 'SETUP, ACTIVE, STOPPED',
  stop_reason   VARCHAR(16)  COMMENT 'OWNER, REPLACED, DECLINED',
  setup_session VARCHAR(120),
  setup_url     VARCHAR(1000),
  customer      VARCHAR(64),
  method        VARCHAR(64),
  card          VARCHAR(60)  COMMENT 'as the owner knows it: brand and last digits',
  made_at       DATETIME(6)  NOT NULL,
  active_at     DATETIME(6),
  stopped_at    DATETIME(6),
  PRIMARY KEY (tenant_id, id),
  INDEX ix_autopay_account (tenant_id, account_id, made_at),
  INDEX ix_autopay_state (tenant_id, state),
  INDEX ix_autopay_user (tenant_id, user_id),
  CONSTRAINT fk_autopay_account FOREIGN KEY (tenant_id, account_id) REFERENCES account (tenant_id, id),
  CONSTRAINT fk_autopay_user FOREIGN KEY (tenant_id, user_id) REFERENCES user_account (tenant_id, id),
  CONSTRAINT ck_autopay_day CHECK (due_day BETWEEN 1 AND 28)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- One due day of an autopay: announced, taken, tried again. The key lets each day be taken once.
CREATE TABLE autopay_due (
  tenant_id     INT         NOT NULL,
  id            BIGINT      NOT NULL,
  version       INT         NOT NULL,
  autopay_id    BIGINT      NOT NULL,
  due_on        DATE        NOT NULL COMMENT 'the day of the month, or of the statement',
  first_on      DATE        NOT NULL COMMENT 'first day on which it may be taken: the day after the notice',
  next_on       DATE        NOT NULL,
  tries         INT         NOT NULL,
  state         VARCHAR(16) NOT NULL COMMENT 'PLANNED, CHARGING, RETRY, PAID, SKIPPED, ENDED',
  reason        VARCHAR(200),
  amount_minor  BIGINT,
  payment_id    BIGINT,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_autopay_due (tenant_id, autopay_id, due_on),
  INDEX ix_autopay_due_state (tenant_id, state, next_on),
  INDEX ix_autopay_due_payment (tenant_id, payment_id),
  CONSTRAINT fk_autopay_due_autopay FOREIGN KEY (tenant_id, autopay_id) REFERENCES autopay (tenant_id, id),
  CONSTRAINT fk_autopay_due_payment FOREIGN KEY (tenant_id, payment_id) REFERENCES payment (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

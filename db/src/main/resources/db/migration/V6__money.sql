-- Double entry, append only. Signed minor units: debit positive, credit negative; an entry sums to zero per currency.
CREATE TABLE journal_entry (
  tenant_id    INT         NOT NULL,
  id           BIGINT      NOT NULL,
  booked_on    DATE        NOT NULL,
  recorded_at  DATETIME(6) NOT NULL,
  kind         VARCHAR(24) NOT NULL COMMENT 'CHARGE, PAYMENT, OPENING, REVERSAL',
  source_kind  VARCHAR(24) NOT NULL COMMENT 'STATEMENT, PAYMENT, IMPORT, ENTRY',
  source_id    BIGINT      NOT NULL,
  reverses_id  BIGINT,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_entry_source (tenant_id, source_kind, source_id, kind),
  UNIQUE KEY uk_entry_reverses (tenant_id, reverses_id),
  INDEX ix_entry_booked (tenant_id, booked_on),
  CONSTRAINT fk_entry_company FOREIGN KEY (tenant_id) REFERENCES management_company (id),
  CONSTRAINT fk_entry_reverses FOREIGN KEY (tenant_id, reverses_id) REFERENCES journal_entry (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE posting (
  tenant_id     INT         NOT NULL,
  id            BIGINT      NOT NULL,
  entry_id      BIGINT      NOT NULL,
  gl_account    CHAR(4)     NOT NULL COMMENT '1100 owners receivable, 1040 provider clearing, 2100 advances, 4000 income ...',
  account_id    BIGINT      COMMENT 'sub-ledger: the unit account',
  service_id    BIGINT      COMMENT 'sub-ledger: the service',
  amount_minor  BIGINT      NOT NULL,
  currency      CHAR(3)     NOT NULL,
  booked_on     DATE        NOT NULL,
  PRIMARY KEY (tenant_id, id),
  INDEX ix_posting_entry (tenant_id, entry_id),
  INDEX ix_posting_account (tenant_id, account_id, booked_on),
  INDEX ix_posting_gl (tenant_id, gl_account, booked_on),
  CONSTRAINT fk_posting_entry FOREIGN KEY (tenant_id, entry_id) REFERENCES journal_entry (tenant_id, id),
  CONSTRAINT fk_posting_account FOREIGN KEY (tenant_id, account_id) REFERENCES account (tenant_id, id),
  CONSTRAINT fk_posting_service FOREIGN KEY (tenant_id, service_id) REFERENCES service (tenant_id, id),
  CONSTRAINT ck_posting_amount CHECK (amount_minor <> 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE payment_gateway (
  tenant_id              INT            NOT NULL,
  id                     BIGINT         NOT NULL,
  version                INT            NOT NULL,
  provider               VARCHAR(16)    NOT NULL COMMENT 'STRIPE',
  secret_key_cipher      VARBINARY(1000) NOT NULL COMMENT 'AES-GCM under the installation secret',
  webhook_secret_cipher  VARBINARY(1000) NOT NULL,
  hook_token             CHAR(32)       CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'random part of the webhook address; names the company',
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_gateway_provider (tenant_id, provider),
  UNIQUE KEY uk_gateway_hook (hook_token),
  CONSTRAINT fk_gateway_company FOREIGN KEY (tenant_id) REFERENCES management_company (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE payment (
  tenant_id            INT          NOT NULL,
  id                   BIGINT       NOT NULL,
  version              INT          NOT NULL,
  account_id           BIGINT       NOT NULL,
  method               VARCHAR(16)  NOT NULL COMMENT 'CARD, CASH, TRANSFER',
  state                VARCHAR(16)  NOT NULL COMMENT 'STARTED, UNKNOWN, PENDING, PAID, FAILED, EXPIRED, MISMATCH',
  amount_minor         BIGINT       NOT NULL,
  currency             CHAR(3)      NOT NULL,
  request_key          VARCHAR(64)  NOT NULL COMMENT 'made when the form opens; the gateway idempotency key is derived from the id',
  provider_session_id  VARCHAR(120),
  provider_payment_id  VARCHAR(120),
  checkout_url         VARCHAR(1000),
  return_base          VARCHAR(300) COMMENT 'where the payer comes back to; part of what the gateway is asked, so a repeat needs it',
  failure              VARCHAR(200),
  receipt_number       BIGINT,
  started_at           DATETIME(6)  NOT NULL,
  settled_at           DATETIME(6),
  started_by           BIGINT,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_payment_request (tenant_id, request_key),
  UNIQUE KEY uk_payment_receipt (tenant_id, receipt_number),
  UNIQUE KEY uk_payment_session (tenant_id, provider_session_id),
  INDEX ix_payment_account (tenant_id, account_id, started_at),
  INDEX ix_payment_state (state, started_at),
  CONSTRAINT fk_payment_account FOREIGN KEY (tenant_id, account_id) REFERENCES account (tenant_id, id),
  CONSTRAINT ck_payment_amount CHECK (amount_minor > 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE allocation (
  tenant_id     INT         NOT NULL,
  id            BIGINT      NOT NULL,
  payment_id    BIGINT      NOT NULL,
  charge_id     BIGINT      NOT NULL,
  amount_minor  BIGINT      NOT NULL,
  allocated_at  DATETIME(6) NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_allocation (tenant_id, payment_id, charge_id),
  INDEX ix_allocation_charge (tenant_id, charge_id),
  CONSTRAINT fk_allocation_payment FOREIGN KEY (tenant_id, payment_id) REFERENCES payment (tenant_id, id),
  CONSTRAINT fk_allocation_charge FOREIGN KEY (tenant_id, charge_id) REFERENCES charge (tenant_id, id),
  CONSTRAINT ck_allocation_amount CHECK (amount_minor > 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- Event ids are kept for ever: a replay finds its row and has no effect.
CREATE TABLE gateway_event (
  tenant_id    INT          NOT NULL,
  id           BIGINT       NOT NULL,
  event_id     VARCHAR(120) NOT NULL,
  event_type   VARCHAR(80)  NOT NULL,
  object_id    VARCHAR(120) NOT NULL,
  received_at  DATETIME(6)  NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_gateway_event (tenant_id, event_id),
  CONSTRAINT fk_event_company FOREIGN KEY (tenant_id) REFERENCES management_company (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TRIGGER journal_entry_no_update BEFORE UPDATE ON journal_entry FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'journal_entry is append-only';
CREATE TRIGGER journal_entry_no_delete BEFORE DELETE ON journal_entry FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'journal_entry is append-only';
CREATE TRIGGER posting_no_update BEFORE UPDATE ON posting FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'posting is append-only';
CREATE TRIGGER posting_no_delete BEFORE DELETE ON posting FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'posting is append-only';

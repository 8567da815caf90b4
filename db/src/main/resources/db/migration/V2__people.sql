CREATE TABLE number_series (
  tenant_id   INT         NOT NULL,
  series      VARCHAR(24) NOT NULL COMMENT 'STATEMENT, RECEIPT, READING_RECEIPT, REQUEST, WORK_ORDER, ...',
  next_value  BIGINT      NOT NULL,
  PRIMARY KEY (tenant_id, series),
  CONSTRAINT fk_series_company FOREIGN KEY (tenant_id) REFERENCES management_company (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE party (
  tenant_id  INT          NOT NULL,
  id         BIGINT       NOT NULL,
  version    INT          NOT NULL,
  kind       VARCHAR(16)  NOT NULL COMMENT 'PERSON or ORGANISATION',
  name       VARCHAR(200) NOT NULL,
  email      VARCHAR(190),
  phone      VARCHAR(40),
  PRIMARY KEY (tenant_id, id),
  INDEX ix_party_name (tenant_id, name),
  INDEX ix_party_email (tenant_id, email),
  CONSTRAINT fk_party_company FOREIGN KEY (tenant_id) REFERENCES management_company (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE user_account (
  tenant_id        INT          NOT NULL,
  id               BIGINT       NOT NULL,
  version          INT          NOT NULL,
  login            VARCHAR(190) NOT NULL COMMENT 'e-mail in lower case',
  display_name     VARCHAR(200) NOT NULL,
  language         CHAR(2)      NOT NULL,
  party_id         BIGINT       COMMENT 'the owner or occupant behind the login; null for employees',
  roles            VARCHAR(200) NOT NULL COMMENT 'comma separated Role names',
  password_hash    VARCHAR(255) COMMENT 'null until the invitation is used',
  state            VARCHAR(16)  NOT NULL COMMENT 'INVITED, ACTIVE, DISABLED',
  failed_sign_ins  INT          NOT NULL DEFAULT 0,
  locked_until     DATETIME(6),
  last_sign_in_at  DATETIME(6),
  created_at       DATETIME(6)  NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_user_login (tenant_id, login),
  INDEX ix_user_party (tenant_id, party_id),
  CONSTRAINT fk_user_company FOREIGN KEY (tenant_id) REFERENCES management_company (id),
  CONSTRAINT fk_user_party FOREIGN KEY (tenant_id, party_id) REFERENCES party (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE invitation (
  tenant_id   INT         NOT NULL,
  id          BIGINT      NOT NULL,
  version     INT         NOT NULL,
  user_id     BIGINT      NOT NULL,
  token_hash  CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'SHA-256 of a random 128-bit token',
  expires_at  DATETIME(6) NOT NULL,
  used_at     DATETIME(6),
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_invitation_token (token_hash),
  INDEX ix_invitation_user (tenant_id, user_id),
  CONSTRAINT fk_invitation_user FOREIGN KEY (tenant_id, user_id) REFERENCES user_account (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE api_key (
  tenant_id   INT          NOT NULL,
  id          BIGINT       NOT NULL,
  version     INT          NOT NULL,
  name        VARCHAR(100) NOT NULL,
  prefix      VARCHAR(12)  NOT NULL COMMENT 'shown in lists so that people can tell keys apart',
  key_hash    CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'SHA-256 of the 256-bit key',
  roles       VARCHAR(200) NOT NULL,
  party_id    BIGINT       COMMENT 'set when the key acts for one owner',
  created_at  DATETIME(6)  NOT NULL,
  revoked_at  DATETIME(6),
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_api_key_hash (key_hash),
  CONSTRAINT fk_api_key_company FOREIGN KEY (tenant_id) REFERENCES management_company (id),
  CONSTRAINT fk_api_key_party FOREIGN KEY (tenant_id, party_id) REFERENCES party (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- Append only: no UPDATE, no DELETE (triggers below).
CREATE TABLE audit_event (
  tenant_id   INT          NOT NULL,
  id          BIGINT       NOT NULL,
  at          DATETIME(6)  NOT NULL,
  actor_kind  VARCHAR(16)  NOT NULL,
  actor_id    BIGINT,
  actor_name  VARCHAR(200) NOT NULL,
  action      VARCHAR(64)  NOT NULL,
  object_kind VARCHAR(32)  NOT NULL,
  object_id   BIGINT,
  detail      VARCHAR(1000),
  address     VARCHAR(64),
  PRIMARY KEY (tenant_id, id),
  INDEX ix_audit_at (tenant_id, at),
  INDEX ix_audit_object (tenant_id, object_kind, object_id),
  CONSTRAINT fk_audit_company FOREIGN KEY (tenant_id) REFERENCES management_company (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE document (
  tenant_id   INT          NOT NULL,
  id          BIGINT       NOT NULL,
  version     INT          NOT NULL,
  kind        VARCHAR(24)  NOT NULL COMMENT 'STATEMENT, RECEIPT, READING_RECEIPT, PHOTO, IMPORT, ERROR_FILE',
  file_name   VARCHAR(200) NOT NULL,
  media_type  VARCHAR(100) NOT NULL,
  size_bytes  BIGINT       NOT NULL,
  sha256      CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  account_id  BIGINT       COMMENT 'whose account may read it; null: staff only or checked by its owner object',
  created_at  DATETIME(6)  NOT NULL,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT fk_document_company FOREIGN KEY (tenant_id) REFERENCES management_company (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE document_content (
  tenant_id    INT      NOT NULL,
  document_id  BIGINT   NOT NULL,
  content      LONGBLOB NOT NULL,
  PRIMARY KEY (tenant_id, document_id),
  CONSTRAINT fk_content_document FOREIGN KEY (tenant_id, document_id) REFERENCES document (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE outbox_message (
  tenant_id        INT          NOT NULL,
  id               BIGINT       NOT NULL,
  version          INT          NOT NULL,
  channel          VARCHAR(16)  NOT NULL COMMENT 'EMAIL, SMS',
  recipient        VARCHAR(190) NOT NULL,
  subject          VARCHAR(300) NOT NULL,
  body             MEDIUMTEXT   NOT NULL,
  document_id      BIGINT       COMMENT 'attachment',
  dedupe_key       VARCHAR(120) COMMENT 'one message per fact: STATEMENT:<id>',
  state            VARCHAR(16)  NOT NULL COMMENT 'PENDING, SENT, PARKED',
  attempts         INT          NOT NULL DEFAULT 0,
  next_attempt_at  DATETIME(6)  NOT NULL,
  created_at       DATETIME(6)  NOT NULL,
  sent_at          DATETIME(6),
  failure          VARCHAR(500),
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_outbox_dedupe (tenant_id, dedupe_key),
  INDEX ix_outbox_due (state, next_attempt_at),
  CONSTRAINT fk_outbox_company FOREIGN KEY (tenant_id) REFERENCES management_company (id),
  CONSTRAINT fk_outbox_document FOREIGN KEY (tenant_id, document_id) REFERENCES document (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE job (
  tenant_id     INT          NOT NULL,
  id            BIGINT       NOT NULL,
  version       INT          NOT NULL,
  kind          VARCHAR(40)  NOT NULL,
  subject_id    BIGINT       NOT NULL COMMENT 'the aggregate the job works on: import, billing run',
  state         VARCHAR(16)  NOT NULL COMMENT 'QUEUED, RUNNING, DONE, FAILED, CANCELLED',
  done_units    BIGINT       NOT NULL DEFAULT 0,
  total_units   BIGINT       NOT NULL DEFAULT 0,
  stage         VARCHAR(64)  COMMENT 'message key of the stage',
  checkpoint    VARCHAR(200) COMMENT 'where a resumed job goes on',
  cancel_asked  BOOLEAN      NOT NULL DEFAULT FALSE,
  failure       VARCHAR(500) COMMENT 'reference of the log entry, or message key',
  started_by    BIGINT,
  created_at    DATETIME(6)  NOT NULL,
  started_at    DATETIME(6),
  ended_at      DATETIME(6),
  PRIMARY KEY (tenant_id, id),
  INDEX ix_job_subject (tenant_id, kind, subject_id),
  CONSTRAINT fk_job_company FOREIGN KEY (tenant_id) REFERENCES management_company (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TRIGGER audit_event_no_update BEFORE UPDATE ON audit_event FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'audit_event is append-only';
CREATE TRIGGER audit_event_no_delete BEFORE DELETE ON audit_event FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'audit_event is append-only';

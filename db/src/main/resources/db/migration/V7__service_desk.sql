CREATE TABLE service_request (
  tenant_id     INT           NOT NULL,
  id            BIGINT        NOT NULL,
  version       INT           NOT NULL,
  number        BIGINT        NOT NULL,
  request_key   VARCHAR(64)   NOT NULL COMMENT 'made when the form opens; a double click makes one request',
  unit_id       BIGINT        NOT NULL,
  reported_by   BIGINT        COMMENT 'user',
  category      VARCHAR(24)   NOT NULL COMMENT 'PLUMBING, ELECTRICITY, HEATING, LIFT, ENTRANCE, CLEANING, YARD, OTHER',
  place         VARCHAR(24)   NOT NULL COMMENT 'UNIT, ENTRANCE, LIFT, YARD, ROOF_OR_CELLAR',
  description   VARCHAR(2000) NOT NULL,
  emergency     BOOLEAN       NOT NULL,
  phone         VARCHAR(40),
  state         VARCHAR(16)   NOT NULL COMMENT 'RECEIVED, SEEN, IN_WORK, DONE, CLOSED, CANCELLED',
  received_at   DATETIME(6)   NOT NULL,
  answer_by     DATETIME(6)   NOT NULL COMMENT 'the promise shown to the owner',
  rating        INT           COMMENT '1..5',
  rating_text   VARCHAR(1000),
  rated_at      DATETIME(6),
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_request_number (tenant_id, number),
  UNIQUE KEY uk_request_key (tenant_id, request_key),
  INDEX ix_request_unit (tenant_id, unit_id, received_at),
  INDEX ix_request_state (tenant_id, state, received_at),
  CONSTRAINT fk_request_unit FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, id),
  CONSTRAINT fk_request_user FOREIGN KEY (tenant_id, reported_by) REFERENCES user_account (tenant_id, id),
  CONSTRAINT ck_request_rating CHECK (rating IS NULL OR rating BETWEEN 1 AND 5)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE request_photo (
  tenant_id    INT    NOT NULL,
  id           BIGINT NOT NULL,
  request_id   BIGINT NOT NULL,
  document_id  BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  INDEX ix_photo_request (tenant_id, request_id),
  CONSTRAINT fk_photo_request FOREIGN KEY (tenant_id, request_id) REFERENCES service_request (tenant_id, id),
  CONSTRAINT fk_photo_document FOREIGN KEY (tenant_id, document_id) REFERENCES document (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE work_order (
  tenant_id      INT           NOT NULL,
  id             BIGINT        NOT NULL,
  version        INT           NOT NULL,
  number         BIGINT        NOT NULL,
  request_id     BIGINT        NOT NULL,
  technician_id  BIGINT        COMMENT 'user',
  slot_from      DATETIME(6),
  slot_to        DATETIME(6),
  eta            DATETIME(6),
  state          VARCHAR(16)   NOT NULL COMMENT 'NEW, ASSIGNED, ACCEPTED, ON_THE_WAY, ARRIVED, DONE, CANCELLED',
  note           VARCHAR(2000) COMMENT 'what was done',
  created_at     DATETIME(6)   NOT NULL,
  done_at        DATETIME(6),
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY uk_work_order_number (tenant_id, number),
  INDEX ix_work_order_request (tenant_id, request_id),
  INDEX ix_work_order_technician (tenant_id, technician_id, slot_from),
  CONSTRAINT fk_work_order_request FOREIGN KEY (tenant_id, request_id) REFERENCES service_request (tenant_id, id),
  CONSTRAINT fk_work_order_technician FOREIGN KEY (tenant_id, technician_id) REFERENCES user_account (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- The timeline of a request: every step of it and of its work orders.
CREATE TABLE request_step (
  tenant_id      INT           NOT NULL,
  id             BIGINT        NOT NULL,
  request_id     BIGINT        NOT NULL,
  work_order_id  BIGINT,
  step           VARCHAR(24)   NOT NULL,
  at             DATETIME(6)   NOT NULL,
  actor_id       BIGINT,
  actor_name     VARCHAR(200)  NOT NULL,
  note           VARCHAR(2000),
  PRIMARY KEY (tenant_id, id),
  INDEX ix_step_request (tenant_id, request_id, at),
  CONSTRAINT fk_step_request FOREIGN KEY (tenant_id, request_id) REFERENCES service_request (tenant_id, id),
  CONSTRAINT fk_step_work_order FOREIGN KEY (tenant_id, work_order_id) REFERENCES work_order (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE announcement (
  tenant_id      INT          NOT NULL,
  id             BIGINT       NOT NULL,
  version        INT          NOT NULL,
  title          VARCHAR(200) NOT NULL,
  body           TEXT         NOT NULL COMMENT 'plain text, shown with its line breaks',
  audience_kind  VARCHAR(16)  NOT NULL COMMENT 'ESTATE, BUILDING, ENTRANCE',
  estate_id      BIGINT       NOT NULL,
  building_id    BIGINT,
  entrance_id    BIGINT,
  important      BOOLEAN      NOT NULL,
  published_at   DATETIME(6)  NOT NULL,
  published_by   BIGINT,
  PRIMARY KEY (tenant_id, id),
  INDEX ix_announcement_published (tenant_id, published_at),
  CONSTRAINT fk_announcement_estate FOREIGN KEY (tenant_id, estate_id) REFERENCES estate (tenant_id, id),
  CONSTRAINT fk_announcement_building FOREIGN KEY (tenant_id, building_id) REFERENCES building (tenant_id, id),
  CONSTRAINT fk_announcement_entrance FOREIGN KEY (tenant_id, entrance_id) REFERENCES entrance (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE announcement_read (
  tenant_id        INT         NOT NULL,
  announcement_id  BIGINT      NOT NULL,
  user_id          BIGINT      NOT NULL,
  read_at          DATETIME(6) NOT NULL,
  PRIMARY KEY (tenant_id, announcement_id, user_id),
  CONSTRAINT fk_read_announcement FOREIGN KEY (tenant_id, announcement_id) REFERENCES announcement (tenant_id, id),
  CONSTRAINT fk_read_user FOREIGN KEY (tenant_id, user_id) REFERENCES user_account (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

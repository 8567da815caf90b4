-- How the line of an adjustment counts on the bill; what waits for one goes on as a sum.
ALTER TABLE adjustment
  ADD COLUMN tax_minor     BIGINT        NOT NULL DEFAULT 0 COMMENT 'the part of the amount that is tax' AFTER amount_minor,
  ADD COLUMN quantity      DECIMAL(18,6) NOT NULL DEFAULT 1 COMMENT 'change of the quantity, or the sum' AFTER currency,
  ADD COLUMN quantity_unit VARCHAR(8)    NOT NULL DEFAULT 'unit' AFTER quantity,
  ADD COLUMN price         DECIMAL(18,6) NOT NULL DEFAULT 0 AFTER quantity_unit,
  ADD COLUMN method        VARCHAR(8)    NOT NULL DEFAULT 'GIVEN' COMMENT 'GIVEN, ACTUAL' AFTER price;

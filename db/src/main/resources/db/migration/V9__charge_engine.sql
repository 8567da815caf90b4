-- A service says whose money it is; how it is charged is what its tariff versions say.
ALTER TABLE service ADD COLUMN fund VARCHAR(16) NOT NULL DEFAULT 'OPERATING' COMMENT 'OPERATING, RESERVE, DEPOSIT' AFTER name;
ALTER TABLE tariff_version ADD COLUMN terms TEXT COMMENT 'JSON: quantity, price, proration, minimum, rounding, tax' AFTER valid_from;
UPDATE tariff_version v JOIN service s ON s.tenant_id = v.tenant_id AND s.id = v.service_id
   SET v.terms = CONCAT('{"quantity":', CASE s.basis
         WHEN 'AREA' THEN '{"type":"AREA","area":"GROSS"}'
         WHEN 'UNIT' THEN '{"type":"UNIT"}'
         ELSE CONCAT('{"type":"CONSUMPTION","resource":"', s.resource, '"}') END,
       ',"price":{"type":"FLAT","price":', v.price, '},"proration":"ACTUAL_DAYS","minimumProrated":false,',
       '"rounding":{"mode":"HALF_UP","level":"LINE"}}');
ALTER TABLE tariff_version MODIFY COLUMN terms TEXT NOT NULL COMMENT 'JSON: quantity, price, proration, minimum, rounding, tax',
  DROP CONSTRAINT ck_tariff_price, DROP COLUMN price;
ALTER TABLE service ALTER COLUMN fund DROP DEFAULT, DROP COLUMN basis, DROP COLUMN resource;

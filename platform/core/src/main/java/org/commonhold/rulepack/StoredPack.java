package org.commonhold.rulepack;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.commonhold.json.JsonText;
import org.commonhold.kernel.NewId;

/** A version of a pack that the operator stored: a platform row. The highest version of a code holds; none is changed. */
@Entity
@Table(name = "rule_pack")
class StoredPack {

    @Id
    private long id = NewId.next();

    private String code;

    @Column(name = "pack_version")
    private int packVersion;

    private String body;

    @Column(name = "stored_at")
    private Instant storedAt;

    @Column(name = "stored_by")
    private long storedBy;

    @SuppressWarnings("NullAway.Init")
    protected StoredPack() {}

    StoredPack(RulePack pack, int packVersion, Instant storedAt, long storedBy) {
        code = pack.code();
        this.packVersion = packVersion;
        body = JsonText.write(pack);
        this.storedAt = storedAt;
        this.storedBy = storedBy;
    }

    long id() {
        return id;
    }

    String code() {
        return code;
    }

    int packVersion() {
        return packVersion;
    }

    RulePack pack() {
        return PackFiles.read("stored " + code + " " + packVersion, body);
    }

    PackRow row() {
        return new PackRow(code, pack().name(), packVersion, storedAt);
    }
}

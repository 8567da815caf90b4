package org.commonhold.bank;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.commonhold.bankfile.RegistryField;
import org.commonhold.bankfile.RegistryProfile;
import org.commonhold.tenancy.TenantEntity;

/** How one bank or agent writes its registries. */
@Entity
@Table(name = "bank_profile")
class BankProfile extends TenantEntity {

    private String name;
    private String encoding;

    @Column(name = "separator_sign")
    private String separator;

    @Column(name = "header_lines")
    private int headerLines;

    private String trailer;

    @Column(name = "columns_text")
    private String columns;

    @Column(name = "day_pattern")
    private String dayPattern;

    @Column(name = "decimal_mark")
    private String decimalMark;

    private boolean net;

    @SuppressWarnings("NullAway.Init")
    protected BankProfile() {}

    BankProfile(String name, RegistryProfile profile) {
        change(name, profile);
    }

    final void change(String called, RegistryProfile profile) {
        name = called;
        encoding = profile.encoding();
        separator = profile.separator();
        headerLines = profile.headerLines();
        trailer = profile.trailer();
        columns = profile.columns().entrySet().stream()
                .map(e -> e.getKey().name() + "=" + e.getValue())
                .sorted()
                .collect(Collectors.joining(","));
        dayPattern = profile.dayPattern();
        decimalMark = profile.decimalMark();
        net = profile.net();
    }

    BankProfileRow row() {
        var fields = Arrays.stream(columns.split(","))
                .map(c -> c.split("=", 2))
                .collect(Collectors.toMap(c -> RegistryField.valueOf(c[0]), c -> Integer.parseInt(c[1])));
        return new BankProfileRow(
                new BankProfileId(id()),
                name,
                new RegistryProfile(encoding, separator, headerLines, trailer, fields, dayPattern, decimalMark, net));
    }
}

package org.commonhold.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Random;
import org.commonhold.kernel.NotFound;
import org.commonhold.security.Actor;
import org.commonhold.tenancy.CompanyDetails;
import org.commonhold.testing.CoreHarness;
import org.junit.jupiter.api.Test;

class DocumentIT {

    private final Documents documents = CoreHarness.get(Documents.class);
    private final CompanyDetails company = CoreHarness.company();
    private final Actor system = Actor.system(company.id());

    @Test
    void givesBackWhatWasStored() {
        var content = "statement".getBytes(StandardCharsets.UTF_8);
        var loaded = load(store(content));
        assertThat(loaded.content()).isEqualTo(content);
        assertThat(loaded.fileName()).isEqualTo("Счёт 1.pdf");
        assertThat(loaded.mediaType()).isEqualTo("application/pdf");
        assertThat(loaded.kind()).isEqualTo(DocumentKind.STATEMENT);
    }

    @Test
    void aLargeFileIsStoredAndReadInParts() throws IOException {
        var content = new byte[2 * 1024 * 1024 + 17];
        new Random(7).nextBytes(content);
        var file = Files.createTempFile("large", ".pdf");
        try {
            Files.write(file, content);
            var id = CoreHarness.as(
                    system, () -> documents.store(DocumentKind.STATEMENT, "all.pdf", "application/pdf", file, null));
            assertThat(parts(id)).isEqualTo(3);
            assertThat(CoreHarness.as(system, () -> documents.describe(id)))
                    .isEqualTo(new DocumentFile(id, "all.pdf", "application/pdf", content.length));
            assertThat(load(id).content()).isEqualTo(content);
            assertThat(written(id)).isEqualTo(content);
            CoreHarness.sql(
                    "delete from document_content where tenant_id = ? and document_id = ? and part = 2",
                    company.id().value(),
                    id.value());
            assertThatThrownBy(() -> written(id)).hasMessageContaining("does not match its hash");
        } finally {
            Files.delete(file);
        }
    }

    private long parts(DocumentId id) {
        return (Long) CoreHarness.column(
                        "select count(*) from document_content where tenant_id = ? and document_id = ?",
                        company.id().value(),
                        id.value())
                .get(0);
    }

    private byte[] written(DocumentId id) {
        var out = new ByteArrayOutputStream();
        return CoreHarness.as(system, () -> {
            documents.write(id, out);
            return out.toByteArray();
        });
    }

    @Test
    void anotherCompanyDoesNotFindIt() {
        var id = store(new byte[] {1, 2, 3});
        var other = Actor.system(CoreHarness.company().id());
        assertThatThrownBy(() -> CoreHarness.as(other, () -> documents.load(id)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void noticesContentThatWasChangedBehindItsBack() {
        var id = store(new byte[] {1, 2, 3});
        CoreHarness.sql(
                "update document_content set content = 'x' where tenant_id = ? and document_id = ?",
                company.id().value(),
                id.value());
        assertThatThrownBy(() -> load(id)).hasMessageContaining("does not match its hash");
    }

    @Test
    void storesAPhotoAsACleanJpeg() throws IOException {
        var photo = PhotoFixture.jpegWithPlace(60, 40);
        var loaded = load(CoreHarness.as(system, () -> documents.storePhoto("leak.JPEG", photo)));
        assertThat(loaded.fileName()).isEqualTo("leak.jpg");
        assertThat(loaded.mediaType()).isEqualTo("image/jpeg");
        assertThat(new String(loaded.content(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
    }

    private DocumentId store(byte[] content) {
        return CoreHarness.as(
                system, () -> documents.store(DocumentKind.STATEMENT, "Счёт 1.pdf", "application/pdf", content, null));
    }

    private StoredDocument load(DocumentId id) {
        return CoreHarness.as(system, () -> documents.load(id));
    }
}

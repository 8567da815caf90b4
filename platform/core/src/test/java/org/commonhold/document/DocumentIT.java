package org.commonhold.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

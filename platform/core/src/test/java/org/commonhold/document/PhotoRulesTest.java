package org.commonhold.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PhotoRulesTest {

    @Test
    void losesThePlaceAndStandsUpright() throws IOException {
        var photo = PhotoFixture.jpegWithPlace(60, 40);
        assertThat(text(photo)).contains("Exif");
        var clean = PhotoRules.clean(photo);
        assertThat(text(clean)).doesNotContain("Exif").doesNotContain("MM\0*");
        var image = PhotoFixture.decoded(clean);
        assertThat(image.getWidth()).isEqualTo(40);
        assertThat(image.getHeight()).isEqualTo(60);
        assertThat(new Color(image.getRGB(20, 10)).getRed())
                .as("red half on top")
                .isGreaterThan(200);
        assertThat(new Color(image.getRGB(20, 50)).getBlue())
                .as("blue half below")
                .isGreaterThan(200);
    }

    @Test
    void shrinksTheLongestSideAndNeverEnlarges() throws IOException {
        var wide = PhotoFixture.decoded(PhotoRules.clean(PhotoFixture.image("png", 3000, 600)));
        assertThat(wide.getWidth()).isEqualTo(2000);
        assertThat(wide.getHeight()).isEqualTo(400);
        var tall = PhotoFixture.decoded(PhotoRules.clean(PhotoFixture.image("jpeg", 500, 2500)));
        assertThat(tall.getHeight()).isEqualTo(2000);
        var small = PhotoFixture.decoded(PhotoRules.clean(PhotoFixture.image("jpeg", 30, 20)));
        assertThat(small.getWidth()).isEqualTo(30);
    }

    @Test
    void putsTransparentPixelsOnWhite() throws IOException {
        var png = PhotoFixture.decoded(PhotoRules.clean(PhotoFixture.transparentPng(20, 20)));
        assertThat(new Color(png.getRGB(10, 10))).isEqualTo(Color.WHITE);
    }

    @Test
    void readsWebp() throws IOException {
        var clean = PhotoRules.clean(PhotoFixture.WEBP);
        assertThat(clean).startsWith(0xFF, 0xD8, 0xFF);
        assertThat(PhotoFixture.decoded(clean).getWidth()).isEqualTo(1);
    }

    @Test
    void refusesWhatIsNoPhotoWhateverItIsCalled() throws IOException {
        rejects("<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8), "document.photo.type");
        rejects(PhotoFixture.image("gif", 10, 10), "document.photo.type");
        rejects(new byte[0], "document.photo.type");
    }

    @Test
    void refusesTooManyBytesAndTooManyPixelsBeforeDecoding() {
        rejects(new byte[10 * 1024 * 1024 + 1], "document.photo.tooLarge");
        rejects(PhotoFixture.pngHeader(8001, 5000), "document.photo.tooManyPixels");
        rejects(PhotoFixture.pngHeader(Integer.MAX_VALUE, Integer.MAX_VALUE), "document.photo.tooManyPixels");
    }

    @Test
    void refusesADamagedFile() throws IOException {
        rejects(PhotoFixture.pngHeader(100, 100), "document.photo.broken");
        rejects(Arrays.copyOf(PhotoFixture.image("png", 300, 300), 200), "document.photo.broken");
        rejects(Arrays.copyOf(PhotoFixture.WEBP, 20), "document.photo.broken");
        rejects(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 0, 0}, "document.photo.broken");
    }

    private static void rejects(byte[] content, String key) {
        assertThatThrownBy(() -> PhotoRules.clean(content))
                .isInstanceOfSatisfying(
                        DocumentRejected.class,
                        e -> assertThat(e.problems().get(0).key()).isEqualTo(key));
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }
}

package org.commonhold.document;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Photos built byte by byte. */
final class PhotoFixture {

    /** One transparent pixel. */
    static final byte[] WEBP = Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");

    private static final int TURNED_RIGHT = 6;
    private static final int ASCII = 2;
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int RATIONAL = 5;

    private PhotoFixture() {}

    /** The left half red, the right half blue. */
    static byte[] image(String format, int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(width / 2, 0, width - width / 2, height);
        graphics.dispose();
        return encoded(image, format);
    }

    static byte[] transparentPng(int width, int height) throws IOException {
        return encoded(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png");
    }

    /** A photo from a telephone: to be turned by 90 degrees, taken at 55 degrees 45 minutes north. */
    static byte[] jpegWithPlace(int width, int height) throws IOException {
        var plain = image("jpeg", width, height);
        var exif = exif();
        var result = ByteBuffer.allocate(plain.length + exif.length + 4);
        result.put(plain, 0, 2);
        result.put((byte) 0xFF).put((byte) 0xE1).putShort((short) (exif.length + 2));
        result.put(exif).put(plain, 2, plain.length - 2);
        return result.array();
    }

    /** A header that promises this many pixels, and nothing behind it. */
    static byte[] pngHeader(int width, int height) {
        var chunk = ByteBuffer.allocate(17);
        chunk.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height);
        chunk.put(new byte[] {8, 2, 0, 0, 0});
        var crc = new CRC32();
        crc.update(chunk.array());
        var png = ByteBuffer.allocate(8 + 4 + 17 + 4);
        png.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        return png.putInt(13).put(chunk.array()).putInt((int) crc.getValue()).array();
    }

    static BufferedImage decoded(byte[] content) throws IOException {
        return java.util.Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(content)));
    }

    /** The first directory (orientation, pointer to the place) and the second (reference and latitude). */
    private static byte[] exif() {
        var tiff = ByteBuffer.allocate(200);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 2);
        entry(tiff, 0x0112, SHORT, 1).putShort((short) TURNED_RIGHT).putShort((short) 0);
        entry(tiff, 0x8825, LONG, 1).putInt(38);
        tiff.putInt(0);
        tiff.putShort((short) 2);
        entry(tiff, 1, ASCII, 2).put(new byte[] {'N', 0, 0, 0});
        entry(tiff, 2, RATIONAL, 3).putInt(68);
        tiff.putInt(0);
        for (var part : new int[] {55, 1, 45, 1, 7, 1}) {
            tiff.putInt(part);
        }
        var exif = ByteBuffer.allocate(6 + tiff.position());
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        return exif.put(tiff.array(), 0, tiff.position()).array();
    }

    private static ByteBuffer entry(ByteBuffer tiff, int tag, int type, int count) {
        return tiff.putShort((short) tag).putShort((short) type).putInt(count);
    }

    private static byte[] encoded(BufferedImage image, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }
}

package org.commonhold.document;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import net.coobird.thumbnailator.Thumbnails;
import org.commonhold.kernel.Problem;

/**
 * What becomes of a photo: the first bytes decide its type, the header its size before anything is decoded, and only
 * its pixels are kept, upright and at most 2000 wide and high. Place, time and camera do not survive.
 */
final class PhotoRules {

    static final int MAX_MEGABYTES = 10;
    static final int MAX_MEGAPIXELS = 40;
    static final int LONGEST_SIDE = 2000;

    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private PhotoRules() {}

    /** A JPEG without metadata, or {@link DocumentRejected}. */
    static byte[] clean(byte[] content) {
        if (content.length > MAX_MEGABYTES * 1024 * 1024) {
            throw rejected("document.photo.tooLarge", MAX_MEGABYTES);
        }
        var reader = reader(content);
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(stream, true, true);
            var width = reader.getWidth(0);
            var height = reader.getHeight(0);
            if ((long) width * height > MAX_MEGAPIXELS * 1_000_000L) {
                throw rejected("document.photo.tooManyPixels", MAX_MEGAPIXELS);
            }
            return encode(onWhite(shrunk(content, reader, Math.max(width, height))));
        } catch (DocumentRejected e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // The decoders answer a damaged file with all sorts of exceptions, array bounds included.
            throw rejected("document.photo.broken");
        } finally {
            reader.dispose();
        }
    }

    /** The WebP reader is made by hand: registering it with ImageIO would tie the whole server to this application. */
    private static ImageReader reader(byte[] content) {
        if (startsWith(content, JPEG)) {
            return ImageIO.getImageReadersByFormatName("jpeg").next();
        }
        if (startsWith(content, PNG)) {
            return ImageIO.getImageReadersByFormatName("png").next();
        }
        if (isWebp(content)) {
            return new WebPImageReaderSpi().createReaderInstance(null);
        }
        throw rejected("document.photo.type");
    }

    private static BufferedImage shrunk(byte[] content, ImageReader reader, int longest) throws IOException {
        if (startsWith(content, JPEG)) {
            var upright = Thumbnails.of(new ByteArrayInputStream(content)).useExifOrientation(true);
            return longest > LONGEST_SIDE
                    ? upright.size(LONGEST_SIDE, LONGEST_SIDE).asBufferedImage()
                    : upright.scale(1).asBufferedImage();
        }
        var image = reader.read(0);
        return longest > LONGEST_SIDE
                ? Thumbnails.of(image).size(LONGEST_SIDE, LONGEST_SIDE).asBufferedImage()
                : image;
    }

    private static BufferedImage onWhite(BufferedImage image) {
        var opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = opaque.createGraphics();
        graphics.drawImage(image, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return opaque;
    }

    private static byte[] encode(BufferedImage image) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(stream);
            writer.write(image);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static boolean isWebp(byte[] content) {
        return content.length > 12
                && "RIFF".equals(new String(content, 0, 4, StandardCharsets.ISO_8859_1))
                && "WEBP".equals(new String(content, 8, 4, StandardCharsets.ISO_8859_1));
    }

    private static boolean startsWith(byte[] content, byte[] magic) {
        return content.length > magic.length && Arrays.equals(content, 0, magic.length, magic, 0, magic.length);
    }

    private static DocumentRejected rejected(String key, Object... arguments) {
        return new DocumentRejected(Problem.of(key, arguments).at("photo"));
    }
}

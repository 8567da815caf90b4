package org.commonhold.server.testing;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A picture to upload. */
public final class TestPhoto {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;

    private TestPhoto() {}

    public static byte[] png() {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setColor(new Color(214, 219, 223));
        canvas.fillRect(0, 0, WIDTH, HEIGHT);
        canvas.setColor(new Color(52, 90, 130));
        canvas.fillOval(WIDTH / 2, HEIGHT / 3, WIDTH / 8, HEIGHT / 4);
        canvas.dispose();
        try {
            var file = new ByteArrayOutputStream();
            ImageIO.write(image, "png", file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

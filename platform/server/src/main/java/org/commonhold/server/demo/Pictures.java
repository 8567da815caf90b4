package org.commonhold.server.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Random;
import javax.imageio.ImageIO;
import org.commonhold.workorder.FaultCategory;
import org.commonhold.workorder.PhotoUpload;

/** Draws what an owner would photograph: simple pictures of broken things, none of them of a real place. */
final class Pictures {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 720;
    private static final Color METAL = new Color(0x9A, 0xA5, 0xAE);
    private static final Color DARK = new Color(0x3C, 0x42, 0x48);
    private static final Color WATER = new Color(0x5B, 0xA3, 0xD9);

    private Pictures() {}

    static PhotoUpload of(FaultCategory category, int seed) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        room(g, new Random(seed));
        switch (category) {
            case PLUMBING -> pipe(g);
            case HEATING -> radiator(g);
            case LIFT -> doors(g, METAL);
            case ELECTRICITY -> socket(g);
            case ENTRANCE -> doors(g, new Color(0x6D, 0x4C, 0x33));
            default -> stain(g, new Random(seed));
        }
        g.dispose();
        return new PhotoUpload(category.name().toLowerCase(Locale.ROOT) + ".jpg", jpeg(image));
    }

    private static void room(Graphics2D g, Random chance) {
        var wall = Color.getHSBColor(0.08f + chance.nextFloat() * 0.5f, 0.12f, 0.9f);
        g.setPaint(new GradientPaint(0, 0, wall, WIDTH, HEIGHT, wall.darker()));
        g.fillRect(0, 0, WIDTH, HEIGHT);
        g.setPaint(new GradientPaint(0, 560, new Color(0x8C, 0x7B, 0x6A), 0, HEIGHT, new Color(0x5E, 0x52, 0x46)));
        g.fillRect(0, 560, WIDTH, HEIGHT - 560);
        g.setColor(new Color(0xF4, 0xF1, 0xEA));
        g.fillRect(0, 545, WIDTH, 18);
    }

    private static void pipe(Graphics2D g) {
        g.setStroke(new BasicStroke(54, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.setColor(METAL);
        g.drawPolyline(new int[] {80, 500, 500}, new int[] {220, 220, 470}, 3);
        g.setColor(DARK);
        g.fillRoundRect(440, 170, 120, 100, 24, 24);
        g.setColor(WATER);
        for (int drop = 0; drop < 5; drop++) {
            g.fillOval(478 + drop * 17 % 40, 300 + drop * 62, 22, 34);
        }
        g.fillOval(330, 600, 360, 80);
    }

    private static void radiator(Graphics2D g) {
        for (int rib = 0; rib < 9; rib++) {
            g.setPaint(
                    new GradientPaint(200 + rib * 62, 0, Color.WHITE, 250 + rib * 62, 0, new Color(0xC9, 0xC9, 0xC4)));
            g.fillRoundRect(200 + rib * 62, 210, 52, 310, 30, 30);
        }
        g.setColor(METAL);
        g.fillRect(90, 470, 120, 22);
        g.setColor(DARK);
        g.fillRoundRect(120, 440, 60, 70, 14, 14);
    }

    private static void doors(Graphics2D g, Color leaf) {
        g.setColor(DARK);
        g.fillRect(270, 60, 420, 505);
        g.setPaint(new GradientPaint(280, 0, leaf.brighter(), 470, 0, leaf));
        g.fillRect(282, 72, 178, 493);
        g.setPaint(new GradientPaint(520, 0, leaf, 690, 0, leaf.brighter()));
        g.fillRect(516, 72, 162, 493);
        g.setColor(new Color(0xF2, 0xC1, 0x4E));
        g.fillOval(745, 280, 34, 34);
        g.setColor(DARK);
        g.drawRoundRect(730, 220, 64, 170, 12, 12);
    }

    private static void socket(Graphics2D g) {
        g.setColor(new Color(0xFA, 0xFA, 0xF7));
        g.fillRoundRect(350, 200, 260, 260, 40, 40);
        g.setColor(new Color(0xD8, 0xD6, 0xD0));
        g.fillOval(395, 245, 170, 170);
        g.setColor(DARK);
        g.fillOval(435, 315, 26, 26);
        g.fillOval(500, 315, 26, 26);
        g.setColor(new Color(0x40, 0x30, 0x20, 150));
        g.fillOval(470, 250, 190, 120);
        g.fillOval(540, 190, 110, 110);
    }

    private static void stain(Graphics2D g, Random chance) {
        g.setColor(new Color(0x6B, 0x5A, 0x3A, 60));
        for (int spot = 0; spot < 14; spot++) {
            g.fillOval(
                    250 + chance.nextInt(300),
                    90 + chance.nextInt(180),
                    80 + chance.nextInt(160),
                    60 + chance.nextInt(120));
        }
        g.setColor(DARK);
        g.setStroke(new BasicStroke(3));
        g.drawPolyline(new int[] {300, 360, 410, 500, 560}, new int[] {90, 160, 150, 240, 330}, 5);
    }

    private static byte[] jpeg(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

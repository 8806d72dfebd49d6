package org.webnav.catalog.core.media;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Makes the sizes of a picture that lists and pages need. */
final class PictureSizes {

    /** Widths in pixels, smallest first. */
    static final List<Integer> WIDTHS = List.of(160, 480, 1200);

    private static final Set<String> READABLE = Set.of("image/png", "image/jpeg", "image/gif");
    private static final long MOST_PIXELS = 60_000_000;

    /** More are not unpacked: every n-th pixel is enough for the widest size. */
    private static final long MOST_DECODED = 4_000_000;

    /** An unpacked picture takes up to 64 MB: one at a time. */
    private static final Semaphore TURN = new Semaphore(1);

    private PictureSizes() {}

    record Sized(int width, String mediaType, byte[] content) {}

    static boolean isReadable(String mediaType) {
        return READABLE.contains(mediaType);
    }

    /** The sizes below its own; none of one that cannot be read here or scales by itself. */
    static List<Sized> of(String mediaType, byte[] content) {
        return isReadable(mediaType) ? read(content).orElse(List.of()) : List.of();
    }

    /** The sizes below its own; empty when it is no picture, or has more pixels than any honest one. */
    static Optional<List<Sized>> read(byte[] content) {
        TURN.acquireUninterruptibly();
        try {
            return decode(content).map(PictureSizes::sizes);
        } finally {
            TURN.release();
        }
    }

    /** Not much more than {@value #MOST_DECODED} pixels of it. */
    static Optional<BufferedImage> decode(byte[] content) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                return pixels > MOST_PIXELS ? Optional.empty() : Optional.of(reader.read(0, thinned(reader, pixels)));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static ImageReadParam thinned(ImageReader reader, long pixels) {
        int step = (int) Math.ceil(Math.sqrt((double) pixels / MOST_DECODED));
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        return param;
    }

    private static List<Sized> sizes(BufferedImage picture) {
        List<Sized> sizes = new ArrayList<>();
        for (int width : WIDTHS) {
            if (width < picture.getWidth()) {
                sizes.add(sized(picture, width));
            }
        }
        return sizes;
    }

    private static Sized sized(BufferedImage picture, int width) {
        int height = Math.max(1, (int) ((long) picture.getHeight() * width / picture.getWidth()));
        boolean clear = picture.getColorModel().hasAlpha();
        BufferedImage scaled = picture;
        // halving keeps every pixel's share; one big step would leave most of them out
        while (scaled.getWidth() / 2 > width) {
            scaled = scaled(scaled, scaled.getWidth() / 2, Math.max(1, scaled.getHeight() / 2), clear);
        }
        return encoded(scaled(scaled, width, height, clear), clear);
    }

    private static BufferedImage scaled(BufferedImage picture, int width, int height, boolean clear) {
        BufferedImage scaled =
                new BufferedImage(width, height, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = scaled.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        return scaled;
    }

    private static Sized encoded(BufferedImage picture, boolean clear) {
        String format = clear ? "png" : "jpeg";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return new Sized(picture.getWidth(), "image/" + format, out.toByteArray());
    }
}

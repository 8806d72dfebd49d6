package org.webnav.catalog.core.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.Test;

/** Sizes of pictures. */
public class PictureSizesTest {

    @Test
    public void unpacksOnlyAPartOfALargePictureAndStillMakesEverySize() throws IOException {
        byte[] large = png(8000, 5000);

        BufferedImage decoded = PictureSizes.decode(large).orElseThrow();

        assertThat((long) decoded.getWidth() * decoded.getHeight()).isLessThanOrEqualTo(4_100_000);
        assertThat(PictureSizes.of("image/png", large))
                .extracting(PictureSizes.Sized::width)
                .containsExactlyElementsOf(PictureSizes.WIDTHS);
    }

    @Test
    public void unpacksAnUsualPictureWhole() throws IOException {
        assertThat(PictureSizes.decode(png(600, 300)).orElseThrow().getWidth()).isEqualTo(600);
        assertThat(PictureSizes.read(png(100, 100)))
                .hasValueSatisfying(sizes -> assertThat(sizes).isEmpty());
    }

    @Test
    public void refusesMorePixelsThanAnyPictureHas() throws IOException {
        assertThat(PictureSizes.read(png(10_000, 6_001))).isEmpty();
        assertThat(PictureSizes.read(new byte[] {1, 2, 3})).isEmpty();
    }

    private static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY), "png", out);
        return out.toByteArray();
    }
}

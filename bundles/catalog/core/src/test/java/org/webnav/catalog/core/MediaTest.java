package org.webnav.catalog.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.Test;
import org.webnav.catalog.api.Assortment.By;
import org.webnav.catalog.api.Assortment.Rule;
import org.webnav.catalog.api.AssortmentRules.Target;
import org.webnav.catalog.api.CatalogFeed.PictureRow;
import org.webnav.catalog.api.ItemDetail;
import org.webnav.catalog.api.Pictures.Kept;
import org.webnav.catalog.api.Pictures.Place;
import org.webnav.catalog.api.Visibility;
import org.webnav.platform.api.Conflict;
import org.webnav.platform.api.Invalid;
import org.webnav.platform.api.NotFound;

public class MediaTest extends OnBothDatabases {

    @Test
    public void servesAPictureInTheSmallestSizeThatIsWideEnough() throws IOException {
        String revision = catalog.pictures.add("1000", "image/png", png(2000, 1000));
        assertThat(width("1000", revision, 160)).isEqualTo(160);
        assertThat(width("1000", revision, 200)).isEqualTo(480);
        assertThat(width("1000", "", 1300)).isEqualTo(2000);
        assertThat(width("1000", "", 0)).isEqualTo(2000);
        assertThat(catalog.pictures.find("1896-S", revision, 160)).isEmpty();
        assertThat(item("1000").item().picture()).contains(revision);
    }

    @Test
    public void theErpsPictureComesFirstAndIsSizedToo() throws IOException {
        String own = catalog.pictures.add("1000", "image/png", png(200, 100));
        catalog.feed.applyPictures(catalog.channel, List.of(new PictureRow("1000", "image/png", png(600, 300))));
        assertThat(item("1000").pictures()).hasSize(2);
        assertThat(item("1000").pictures().get(1)).contains(own);
        assertThat(width("1000", "", 100)).isEqualTo(160);
        catalog.pictures.remove("1000", own);
        assertThat(item("1000").pictures()).hasSize(1);
    }

    @Test
    public void putsPicturesInOrderAndGivesThemTexts() throws IOException {
        String first = catalog.pictures.add("1000", "image/png", png(200, 100));
        String second = catalog.pictures.add("1000", "image/png", png(300, 100));
        catalog.pictures.arrange(
                "1000", List.of(new Place(second, Map.of("en", "Front", "lv", " ")), new Place(first, Map.of())));
        assertThat(catalog.pictures.all("1000")).extracting(Kept::revision).containsExactly(second, first);
        assertThat(catalog.pictures.all("1000").get(0).texts()).isEqualTo(Map.of("en", "Front"));
        assertThat(item("1000").pictures().get(0)).contains(second);
        assertThat(item("1000").pictureTexts()).containsExactly("Front", "");
    }

    @Test
    public void arrangesOnlyThePicturesThatAreThere() throws IOException {
        String own = catalog.pictures.add("1000", "image/png", png(200, 100));
        assertThatThrownBy(() -> catalog.pictures.arrange("1000", List.of())).isInstanceOf(Conflict.class);
        Place tooLong = new Place(own, Map.of("en", "x".repeat(251)));
        assertThatThrownBy(() -> catalog.pictures.arrange("1000", List.of(tooLong)))
                .isInstanceOf(Invalid.class);
    }

    @Test
    public void refusesWhatIsNoPicture() {
        assertThatThrownBy(() -> catalog.pictures.add("1000", "image/png", new byte[] {1, 2, 3}))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> catalog.pictures.add("none", "image/png", png(10, 10)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    public void documentsAreUnknownWithTheirItem() {
        byte[] content = {1, 2, 3};
        String id = catalog.docs.add("1000", "Data sheet", "en", "application/pdf", content);
        assertThat(item("1000").documents())
                .extracting(ItemDetail.Document::name)
                .containsExactly("Data sheet");
        UUID buyer = catalog.customers.add("10000", "");
        catalog.becomeBuyer(buyer);
        assertThat(catalog.docs.find("1000", id).orElseThrow().content()).isEqualTo(content);
        catalog.becomeOwner();
        catalog.rules.put(Target.EVERYBODY, List.of(new Rule(By.ALL, "", "", Visibility.HIDDEN)), "");
        catalog.becomeBuyer(buyer);
        assertThat(catalog.docs.find("1000", id)).isEmpty();
        assertThat(catalog.details.find(null, "1000", Locale.ENGLISH)).isEmpty();
        catalog.becomeOwner();
        catalog.docs.remove("1000", id);
        assertThat(item("1000").documents()).isEmpty();
        assertThatThrownBy(() -> catalog.docs.add("1000", "Page", "", "text/html", content))
                .isInstanceOf(Invalid.class);
    }

    private ItemDetail item(String number) {
        return catalog.details.find(null, number, Locale.ENGLISH).orElseThrow();
    }

    private int width(String item, String revision, int width) throws IOException {
        byte[] content =
                catalog.pictures.find(item, revision, width).orElseThrow().content();
        return ImageIO.read(new ByteArrayInputStream(content)).getWidth();
    }

    private static byte[] png(int width, int height) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }
}

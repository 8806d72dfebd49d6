package org.webnav.connector.navision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.Test;
import org.webnav.connector.api.ErpConnector.Health;
import org.webnav.connector.api.ErpUnreachable;

public class SettingsTest {

    @Test
    public void staysQuietWithoutAnAddress() {
        Duration second = Duration.ofSeconds(1);
        Settings settings = new Settings(
                "",
                "",
                "",
                "",
                "main",
                second,
                second,
                second,
                10,
                second,
                "EUR",
                "",
                Map.of(),
                new Names(Map.of(), Map.of()));
        NavisionConnector connector = new NavisionConnector(Clock.systemUTC(), settings);

        assertThat(connector.health()).isEqualTo(new Health(false, "not configured"));
        assertThatThrownBy(() -> connector.find("W-1"))
                .isInstanceOf(ErpUnreachable.class)
                .hasMessage("not configured");
    }

    @Test
    public void readsPairsFromOneTextOrSeveral() {
        assertThat(Names.pairs("A=b, C=", "D=e"))
                .containsOnly(Map.entry("A", "b"), Map.entry("C", ""), Map.entry("D", "e"));
        assertThatThrownBy(() -> Names.pairs("A")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    public void decodesOptions() {
        assertThat(Text.option("Item_x0020_Disc_x002E__x0020_Group")).isEqualTo("ITEM_DISC_GROUP");
        assertThat(Text.option("Non_x002D_Inventory")).isEqualTo("NON_INVENTORY");
        assertThat(Text.option("_x0020_")).isEmpty();
    }
}

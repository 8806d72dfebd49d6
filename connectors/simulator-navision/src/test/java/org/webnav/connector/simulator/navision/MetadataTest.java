package org.webnav.connector.simulator.navision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.Test;
import org.webnav.connector.simulator.navision.odata.Csdl;
import org.webnav.connector.simulator.navision.odata.Edm;

public class MetadataTest extends SimulatorTestCase {

    @Test
    public void servesTheContractByteForByte() {
        Client.Answer answer = client.send("GET", "/api/v2.0/$metadata", null);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/xml");
        assertThat(answer.response().body()).isEqualTo(new String(Contract.document(), StandardCharsets.UTF_8));
    }

    @Test
    public void showsExactlyThePropertiesOfTheContract() {
        Csdl contract = Contract.csdl();
        for (Map.Entry<String, String> set : contract.sets().entrySet()) {
            if (set.getKey().endsWith("OrderLines") || set.getKey().equals("salesInvoiceLines")) {
                continue;
            }
            Client.Answer answer = client.get(set.getKey() + "?$top=1");
            assertThat(answer.status()).as(set.getKey()).isEqualTo(200);
            answer.value().forEach(entity -> assertThat(entity.fieldNames())
                    .toIterable()
                    .filteredOn(name -> !name.contains("@"))
                    .containsExactlyElementsOf(contract.type(set.getValue()).properties().values().stream()
                            .filter(property -> property.type() != Edm.STREAM)
                            .map(Csdl.Property::name)
                            .toList()));
        }
    }

    @Test
    public void describesThePageServices() {
        Client.Answer answer = client.send("GET", "/ODataV4/$metadata", null);
        Csdl services = Csdl.parse(answer.response().body().getBytes(StandardCharsets.UTF_8));

        assertThat(services.sets())
                .hasSizeGreaterThan(30)
                .containsKeys("SalesPrices", "CustomerStatistics", "ItemCard");
        services.sets().forEach((set, type) -> {
            Client.Answer page = client.service(set + "?$top=1");
            assertThat(page.status()).as(set).isEqualTo(200);
            page.value().forEach(entity -> assertThat(entity.fieldNames())
                    .toIterable()
                    .filteredOn(name -> !name.contains("@"))
                    .containsExactlyElementsOf(services.type(type).properties().keySet()));
        });
    }

    @Test
    public void listsSetsInTheServiceDocuments() {
        assertThat(client.send("GET", "/api/v2.0", null).value())
                .hasSize(Contract.csdl().sets().size());
        assertThat(client.send("GET", "/ODataV4/", null)
                        .value()
                        .get(0)
                        .get("kind")
                        .asText())
                .isEqualTo("EntitySet");
    }
}

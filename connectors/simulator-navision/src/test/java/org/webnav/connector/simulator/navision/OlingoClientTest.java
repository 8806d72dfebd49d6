package org.webnav.connector.simulator.navision;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.apache.olingo.client.api.ODataClient;
import org.apache.olingo.client.api.communication.request.retrieve.ODataEntitySetRequest;
import org.apache.olingo.client.api.domain.ClientEntity;
import org.apache.olingo.client.api.domain.ClientEntitySet;
import org.apache.olingo.client.core.ODataClientFactory;
import org.apache.olingo.client.core.http.BasicAuthHttpClientFactory;
import org.apache.olingo.commons.api.edm.Edm;
import org.apache.olingo.commons.api.edm.FullQualifiedName;
import org.junit.Before;
import org.junit.Test;

/** A client that others wrote reads the metadata and the data. */
public class OlingoClientTest extends SimulatorTestCase {

    private ODataClient olingo;
    private String root;

    @Before
    public void connect() {
        olingo = ODataClientFactory.getClient();
        olingo.getConfiguration().setHttpClientFactory(new BasicAuthHttpClientFactory(Options.USER, Options.KEY));
        root = "http://127.0.0.1:" + simulator.port();
    }

    @Test
    public void understandsBothMetadataDocuments() {
        Edm api = olingo.getRetrieveRequestFactory()
                .getMetadataRequest(root + "/api/v2.0")
                .execute()
                .getBody();
        assertThat(api.getEntityType(new FullQualifiedName("Microsoft.NAV", "salesOrder"))
                        .getPropertyNames())
                .contains("externalDocumentNumber");
        Edm services = olingo.getRetrieveRequestFactory()
                .getMetadataRequest(root + "/ODataV4")
                .execute()
                .getBody();
        assertThat(services.getEntityType(new FullQualifiedName("NAV", "SalesPrices"))
                        .getKeyPredicateNames())
                .hasSize(8);
    }

    @Test
    public void followsThePagesOfASet() {
        List<String> numbers = new ArrayList<>();
        URI next = URI.create(root + client.company() + "items?$select=number");
        while (next != null) {
            ODataEntitySetRequest<ClientEntitySet> request =
                    olingo.getRetrieveRequestFactory().getEntitySetRequest(next);
            request.setPrefer("odata.maxpagesize=25");
            ClientEntitySet set = request.execute().getBody();
            set.getEntities()
                    .forEach(item ->
                            numbers.add(item.getProperty("number").getValue().toString()));
            next = set.getNext();
        }
        assertThat(numbers).hasSize(86).doesNotHaveDuplicates();
    }

    @Test
    public void readsAnOrderWithItsLines() {
        URI address = URI.create(root + client.company() + "salesOrders?$filter=" + Client.encode("number eq '101015'")
                + "&$expand=salesOrderLines");
        ClientEntity order = olingo.getRetrieveRequestFactory()
                .getEntitySetRequest(address)
                .execute()
                .getBody()
                .getEntities()
                .get(0);

        assertThat(order.getETag()).startsWith("W/");
        assertThat(order.getProperty("salesOrderLines").getCollectionValue())
                .as("a client without the metadata takes expanded entities for a collection of values")
                .hasSize(4);
    }

    @Test
    public void readsAPageServiceByItsKey() {
        URI address = URI.create(root + Client.SERVICES + "CustomerStatistics('30000')");
        ClientEntity statistics = olingo.getRetrieveRequestFactory()
                .getEntityRequest(address)
                .execute()
                .getBody();

        assertThat(statistics.getProperty("Credit_Limit_LCY").getValue().toString())
                .isEqualTo("5000");
    }
}

package org.webnav.connector.simulator.navision;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringReader;
import java.util.HashSet;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.Test;
import org.xml.sax.InputSource;

public class SeedTest extends SimulatorTestCase {

    private static final String[] LANGUAGES = {"ENU", "LVI", "RUS"};

    @Test
    public void namesEveryItemAndCategoryInThreeLanguages() {
        Set<String> items = keys("ItemTranslations", "Item_No");
        Set<String> categories = keys("ItemCategoryTranslations", "Item_Category_Code");
        for (String language : LANGUAGES) {
            client.get("items").value().forEach(item -> assertThat(items)
                    .contains(item.get("number").asText() + language));
            client.get("itemCategories").value().forEach(category -> assertThat(categories)
                    .contains(category.get("code").asText() + language));
        }
    }

    @Test
    public void describesEveryItemInThreeLanguages() {
        Set<String> texts = keys("ItemExtendedTexts", "No");
        for (String language : LANGUAGES) {
            client.get("items").value().forEach(item -> assertThat(texts)
                    .contains(item.get("number").asText() + language));
        }
    }

    @Test
    public void drawsAPictureForEveryItem() throws Exception {
        for (JsonNode item : client.get("items?$select=id,number").value()) {
            JsonNode picture = client.get("items(" + id(item) + ")/picture").json();
            assertThat(picture.get("contentType").asText()).isEqualTo("image/svg+xml");
            Client.Answer content = client.send(
                    "GET", picture.get("pictureContent@odata.mediaReadLink").asText(), null);
            assertThat(content.header("Content-Type")).isEqualTo("image/svg+xml");
            String svg = content.response().body();
            assertThat(svg).doesNotContain("#primary").doesNotContain("#accent").doesNotContain("{title}");
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        }
        assertThat(client.get("items(" + id(item("1896-S")) + ")/picture/pictureContent")
                        .status())
                .isEqualTo(200);
    }

    @Test
    public void relatesEveryRecordToOneThatExists() {
        Set<String> units = keys("ItemUnitsOfMeasure", "Item_No", "Code");
        for (JsonNode item : client.service("ItemCard").value()) {
            String number = item.get("No").asText();
            assertThat(units)
                    .contains(number + item.get("Base_Unit_of_Measure").asText())
                    .contains(number + item.get("Sales_Unit_of_Measure").asText());
            assertThat(item.get("Unit_Price").decimalValue()).isPositive();
        }
        client.get("items")
                .value()
                .forEach(item -> assertThat(item.get("itemCategoryId").asText()).doesNotStartWith("00000000"));
        client.get("customers").value().forEach(customer -> assertThat(
                        customer.get("paymentTermsId").asText())
                .doesNotStartWith("00000000"));
    }

    @Test
    public void holdsTheCustomersThatTestsAndDemonstrationsNeed() {
        assertThat(client.get("customers/$count").response().body()).isEqualTo("68");
        assertThat(customer("01445544").get("blocked").asText()).isEqualTo("All");
        assertThat(customer("40000").get("blocked").asText()).isEqualTo("Ship");
        assertThat(customer("44180220").get("currencyCode").asText()).isEqualTo("GBP");
        assertThat(customer("20000").get("balanceDue").decimalValue()).isPositive();
        assertThat(client.service("CustomerCard('32656565')")
                        .json()
                        .get("Bill_to_Customer_No")
                        .asText())
                .isEqualTo("32789456");
        assertThat(client.service("ShipToAddress?$filter=" + Client.encode("Customer_No eq '10000'"))
                        .value())
                .hasSize(4);
    }

    @Test
    public void isTheSameAtEveryStart() {
        String before = client.get("salesOrders").response().body();
        client.admin("POST", "reset", null);
        assertThat(client.get("salesOrders").response().body().replaceAll("\"lastModifiedDateTime\":\"[^\"]*\"", ""))
                .isEqualTo(before.replaceAll("\"lastModifiedDateTime\":\"[^\"]*\"", ""));
    }

    private static Set<String> keys(String service, String... fields) {
        Set<String> keys = new HashSet<>();
        client.service(service).value().forEach(row -> {
            StringBuilder key = new StringBuilder();
            for (String field : fields) {
                key.append(row.get(field).asText());
            }
            if (row.has("Language_Code")) {
                key.append(row.get("Language_Code").asText());
            }
            keys.add(key.toString());
        });
        return keys;
    }
}

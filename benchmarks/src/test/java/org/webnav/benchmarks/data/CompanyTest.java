package org.webnav.benchmarks.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class CompanyTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Size SMALL = new Size(200, 30, 20, 2_401, 3);

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private Path written(Size size, String name) throws IOException {
        Path path = folder.newFolder(name).toPath();
        Company.write(size, path);
        return path;
    }

    private static List<JsonNode> records(Path folder, String name) throws IOException {
        List<JsonNode> records = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve(name + ".ndjson"))) {
            records.add(JSON.readTree(line));
        }
        return records;
    }

    @Test
    public void isTheSameEveryTime() throws IOException {
        Path one = written(SMALL, "one");
        Path other = written(SMALL, "other");

        for (String file : List.of(
                "attributes", "categories", "items", "item-prices", "stock", "customers", "prices", "discounts")) {
            assertThat(other.resolve(file + ".ndjson")).hasSameBinaryContentAs(one.resolve(file + ".ndjson"));
        }
    }

    @Test
    public void hasExactlyTheSizeThatWasAsked() throws IOException {
        Path company = written(SMALL, "company");

        assertThat(records(company, "items")).hasSize(200);
        assertThat(records(company, "customers")).hasSize(30);
        assertThat(records(company, "prices").size()
                        + records(company, "discounts").size())
                .isEqualTo(2_401);
    }

    @Test
    public void hasNoTwoPriceRowsWithTheSameKey() throws IOException {
        Set<String> keys = new HashSet<>();
        for (JsonNode row : records(written(SMALL, "company"), "prices")) {
            String key = "";
            for (String field : List.of("item", "salesType", "salesCode", "startingDate", "minimumQuantity")) {
                key += row.path(field).asText() + "|";
            }
            assertThat(keys.add(key)).as(key).isTrue();
        }
    }

    @Test
    public void hasAUnitPriceAndStockOfEachItem() throws IOException {
        Path company = written(SMALL, "company");
        List<String> numbers = records(company, "items").stream()
                .map(item -> item.path("number").asText())
                .toList();

        for (String file : List.of("item-prices", "stock")) {
            assertThat(records(company, file))
                    .extracting(row -> row.path("item").asText())
                    .isEqualTo(numbers);
        }
    }

    @Test
    public void itsPeopleAskForWhatThereIs() throws IOException {
        List<JsonNode> items = records(written(SMALL, "company"), "items");

        assertThat(Company.sellable(SMALL)).isNotEmpty().allMatch(number -> items.stream()
                .anyMatch(item -> item.path("number").asText().equals(number)
                        && !item.path("blocked").asBoolean()
                        && item.path("orderMultiple").asText().equals("0")));
        assertThat(items).allMatch(item -> Company.categories()
                .contains(item.path("category").asText()));
        assertThat(items).allMatch(item -> Company.colours()
                .contains(item.path("attributes").path("COLOUR").asText()));
    }

    @Test
    public void isWrittenInThreeLanguages() throws IOException {
        for (JsonNode item : records(written(SMALL, "company"), "items")) {
            assertThat(item.path("names").fieldNames()).toIterable().containsExactly("en", "lv", "ru");
            assertThat(item.path("attributes").size()).isBetween(4, 6);
        }
    }

    @Test
    public void aSmallCompanyIsTheBeginningOfALargerOne() throws IOException {
        List<JsonNode> larger = records(written(new Size(300, 30, 20, 2_401, 3), "larger"), "items");

        assertThat(records(written(SMALL, "small"), "items")).isEqualTo(larger.subList(0, 200));
    }

    @Test
    public void gtinsHaveARightCheckDigit() {
        assertThat(Codes.gtin(1)).isEqualTo("2000000000015");
        assertThat(Codes.gtin(123456)).hasSize(13);
    }
}

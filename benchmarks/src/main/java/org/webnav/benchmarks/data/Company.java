package org.webnav.benchmarks.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes a company of any size, record by record, as NDJSON files. Field names are those of the portal's own feeds;
 * decimals and dates are texts, and what a record does not have is missing.
 */
public final class Company {

    @FunctionalInterface
    private interface Content {
        void writeTo(Lines out) throws IOException;
    }

    private final Path folder;

    private Company(Path folder) {
        this.folder = folder;
    }

    public static void write(Size size, Path folder) throws IOException {
        Files.createDirectories(folder);
        Catalogue catalogue = new Catalogue(size);
        Prices prices = new Prices(size, catalogue);
        Company company = new Company(folder);
        company.file("attributes", Attributes::write);
        company.file("categories", catalogue::writeCategories);
        company.file("items", catalogue::writeItems);
        company.file("item-prices", catalogue::writeItemPrices);
        company.file("stock", catalogue::writeStock);
        company.file("customers", new Customers(size)::write);
        company.file("prices", prices::writePrices);
        company.file("discounts", prices::writeDiscounts);
    }

    /** Numbers of its items that can be ordered in any quantity. */
    public static List<String> sellable(Size size) {
        return new Catalogue(size).sellable();
    }

    /** Codes of the categories that items are in. */
    public static List<String> categories() {
        return Words.KINDS.stream().map(kind -> kind.kind().code()).distinct().toList();
    }

    /** What its people search for: kinds of goods and materials, in English. */
    public static List<String> words() {
        return Stream.concat(Words.KINDS.stream().map(Words.Kind::kind), Words.MATERIALS.stream())
                .map(word -> word.texts().get(0))
                .distinct()
                .toList();
    }

    /** Codes of the values of the attribute {@code COLOUR}. */
    public static List<String> colours() {
        return Words.COLOURS.stream().map(Words.Word::code).toList();
    }

    private void file(String name, Content content) throws IOException {
        try (Lines out = new Lines(folder.resolve(name + ".ndjson"))) {
            content.writeTo(out);
        }
    }
}

package org.webnav.benchmarks.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
        company.file("customers", new Customers(size)::write);
        company.file("prices", prices::writePrices);
        company.file("discounts", prices::writeDiscounts);
    }

    private void file(String name, Content content) throws IOException {
        try (Lines out = new Lines(folder.resolve(name + ".ndjson"))) {
            content.writeTo(out);
        }
    }
}

package org.webnav.catalog.core;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.catalog.api.CatalogFeed.CategoryRow;
import org.webnav.catalog.api.Categories;
import org.webnav.platform.api.Invalid;
import org.webnav.platform.api.Violation;

/** The category tree in the catalogue's tables. */
@Component
public final class JdbcCategories implements Categories {

    private final Catalogue catalogue;

    @Activate
    public JdbcCategories(@Reference Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public List<CategoryRow> all() {
        return catalogue.read(reading -> {
            Map<String, Map<String, String>> names = new HashMap<>();
            Sql.list(
                    reading.connection(),
                    "select code, language, name from catalog.category_names where channel_id = ?",
                    List.of(reading.channel()),
                    row -> names.computeIfAbsent(row.getString(1), code -> new TreeMap<>())
                            .put(row.getString(2), row.getString(3)));
            return new TreeMap<>(reading.words().categories().parents())
                    .entrySet().stream()
                            .map(category -> new CategoryRow(
                                    category.getKey(),
                                    category.getValue(),
                                    names.getOrDefault(category.getKey(), Map.of())))
                            .toList();
        });
    }

    @Override
    public CategoryRow put(CategoryRow category) {
        return catalogue.write((connection, channel, change) -> {
            require(connection, channel, category);
            NamedCodes.Row row = new NamedCodes.Row(category.code(), category.parent(), category.names());
            NamedCodes.Applied applied = NamedCodes.CATEGORIES.apply(connection, channel, List.of(row));
            if (applied.structure()) {
                change.schema();
            } else if (applied.changed() > 0) {
                change.words();
            }
            return new CategoryRow(row.code(), row.attribute(), row.names());
        });
    }

    private static void require(Connection connection, String channel, CategoryRow category) throws SQLException {
        String parent = category.parent() == null ? "" : category.parent();
        CategoryTree tree = CategoryTree.read(connection, channel);
        boolean known = parent.isEmpty() || tree.parents().containsKey(parent);
        Set<String> above = parent.isEmpty() ? Set.of() : tree.above(parent);
        if (!known || above.contains(category.code()) || parent.equals(category.code())) {
            throw new Invalid(
                    "catalog.invalid-category",
                    "The category cannot be kept like this.",
                    List.of(Violation.of(
                            "parent",
                            known ? "catalog.category-below-itself" : "catalog.unknown-category",
                            known ? "A category cannot lie below itself." : "There is no category " + parent + ".")));
        }
    }
}

package org.webnav.catalog.web.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.webnav.catalog.api.Attributes;
import org.webnav.catalog.api.CatalogFeed.CategoryRow;
import org.webnav.platform.api.Invalid;
import org.webnav.platform.api.Violation;

/** A category as a line of an import says it. */
public record CategoryText(String code, String parent, Map<String, String> names) {

    private static final int LONGEST = 40;

    /** @param put answers how many categories were new or different */
    public static ImportReport load(ToIntFunction<List<CategoryRow>> put, Lines lines) throws IOException {
        return new DefinitionImport<>(
                        CategoryText.class, texts -> new Attributes.Applied(0, put.applyAsInt(rows(texts))))
                .of(lines);
    }

    private static List<CategoryRow> rows(List<CategoryText> texts) {
        List<Violation> faults = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if (isWrong(texts.get(i).code(), false)) {
                faults.add(fault(i, "code"));
            }
            if (isWrong(texts.get(i).parent(), true)) {
                faults.add(fault(i, "parent"));
            }
        }
        if (!faults.isEmpty()) {
            throw new Invalid("catalog.invalid-category", "The categories cannot be kept like this.", faults);
        }
        return texts.stream()
                .map(text -> new CategoryRow(text.code().trim(), text.parent(), text.names()))
                .toList();
    }

    private static boolean isWrong(String code, boolean mayBeAbsent) {
        return code == null || code.isBlank() ? !mayBeAbsent : code.trim().length() > LONGEST;
    }

    private static Violation fault(int index, String field) {
        return Violation.of(
                "[" + index + "]." + field, "catalog.invalid-code", "The code of a category has 1 to 40 characters.");
    }
}

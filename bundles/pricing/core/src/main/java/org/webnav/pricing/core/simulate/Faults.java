package org.webnav.pricing.core.simulate;

import java.util.ArrayList;
import java.util.List;
import org.webnav.platform.api.Invalid;
import org.webnav.platform.api.Violation;

/** Collects what is wrong with a document, so that the caller learns of everything at once. */
final class Faults {

    private final List<Violation> violations = new ArrayList<>();

    void missing(String field) {
        violations.add(Violation.of(field, "pricing.field-missing", field + " is missing: give a value."));
    }

    void wrong(String field, String message) {
        violations.add(Violation.of(field, "pricing.field-invalid", field + " " + message));
    }

    /** @throws Invalid when there was any fault */
    void refuse() {
        if (!violations.isEmpty()) {
            throw new Invalid(
                    "pricing.simulation-invalid",
                    violations.get(0).message()
                            + (violations.size() > 1 ? " (" + (violations.size() - 1) + " more)" : ""),
                    violations);
        }
    }
}

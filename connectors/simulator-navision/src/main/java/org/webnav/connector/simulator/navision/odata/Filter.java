package org.webnav.connector.simulator.navision.odata;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.webnav.connector.simulator.navision.business.Books;
import org.webnav.connector.simulator.navision.page.Page;
import org.webnav.connector.simulator.navision.page.Property;
import org.webnav.connector.simulator.navision.store.Row;

/**
 * The part of $filter that Business Central answers: comparisons, {@code and}, {@code or} over one and the same field,
 * {@code not}, brackets, {@code contains}, {@code startswith}, {@code endswith}, {@code tolower} and {@code toupper}.
 */
public final class Filter {

    private final Page page;
    private final Tokens tokens;

    private Filter(Page page, String text) {
        this.page = page;
        this.tokens = new Tokens(text);
    }

    /** The filter as a predicate on records; no filter admits all. */
    public static Predicate<Row> of(Page page, String text, Books books) {
        if (text == null || text.isBlank()) {
            return row -> true;
        }
        Condition condition = new Filter(page, text).whole();
        return row -> condition.test(name -> page.property(name).source().read(books, row));
    }

    /** The properties that a filter mentions. */
    public static Set<String> mentioned(Page page, String text) {
        return text == null || text.isBlank()
                ? Set.of()
                : new Filter(page, text).whole().properties();
    }

    private Condition whole() {
        Condition condition = or();
        if (!tokens.atEnd()) {
            throw tokens.syntax();
        }
        return condition;
    }

    private Condition or() {
        Condition left = and();
        while (tokens.takeIf("or")) {
            left = either(left, and());
        }
        return left;
    }

    private static Condition either(Condition left, Condition right) {
        Set<String> properties = union(left, right);
        if (properties.size() > 1) {
            throw new NavException(
                    501,
                    "BadRequest_MethodNotImplemented",
                    "The 'OR' operator is not supported on distinct fields on an OData filter.");
        }
        return condition(properties, values -> left.test(values) || right.test(values));
    }

    private Condition and() {
        Condition left = unary();
        while (tokens.takeIf("and")) {
            Condition first = left;
            Condition second = unary();
            left = condition(union(first, second), values -> first.test(values) && second.test(values));
        }
        return left;
    }

    private Condition unary() {
        if (tokens.takeIf("not")) {
            Condition inner = unary();
            return condition(inner.properties(), values -> !inner.test(values));
        }
        if (tokens.takeIf("(")) {
            Condition inner = or();
            tokens.expect(")");
            return inner;
        }
        return Matching.isFunction(tokens.peek()) && tokens.peekNext().equals("(") ? function() : comparison();
    }

    private Condition function() {
        String name = tokens.take().toLowerCase(Locale.ROOT);
        tokens.expect("(");
        Operand text = operand();
        tokens.expect(",");
        Operand part = operand();
        tokens.expect(")");
        boolean ignoreCase = text.property().map(Property::ignoresCase).orElse(false);
        return condition(
                names(text, part), values -> Matching.test(name, text.read(values), part.read(values), ignoreCase));
    }

    private Condition comparison() {
        Operand left = operand();
        String operator = tokens.take().toLowerCase(Locale.ROOT);
        if (!Set.of("eq", "ne", "gt", "ge", "lt", "le").contains(operator)) {
            throw tokens.syntax();
        }
        Operand right = operand();
        Property property = left.property().or(right::property).orElseThrow(tokens::syntax);
        Comparison comparison = new Comparison(property, operator);
        Operand a = left.typed(property);
        Operand b = right.typed(property);
        return condition(names(left, right), values -> comparison.test(a.read(values), b.read(values)));
    }

    private Operand operand() {
        String word = tokens.take();
        if (tokens.peek().equals("(") && (word.equalsIgnoreCase("tolower") || word.equalsIgnoreCase("toupper"))) {
            tokens.expect("(");
            Operand inner = operand();
            tokens.expect(")");
            return inner.changingCase(word.equalsIgnoreCase("tolower"));
        }
        Optional<Property> property = page.find(word);
        if (property.isPresent()) {
            return Operand.of(property.get());
        }
        if (Operand.looksLikeName(word)) {
            throw NavException.badRequest(
                    "BadRequest",
                    "Could not find a property named '%s' on type 'Microsoft.NAV.%s'.".formatted(word, page.type()));
        }
        return Operand.literal(word);
    }

    private static Set<String> names(Operand left, Operand right) {
        Set<String> names = new HashSet<>();
        left.property().ifPresent(property -> names.add(property.name()));
        right.property().ifPresent(property -> names.add(property.name()));
        return names;
    }

    private static Set<String> union(Condition left, Condition right) {
        Set<String> union = new HashSet<>(left.properties());
        union.addAll(right.properties());
        return union;
    }

    private static Condition condition(Set<String> properties, Predicate<Function<String, Object>> test) {
        return new Condition() {
            @Override
            public boolean test(Function<String, Object> values) {
                return test.test(values);
            }

            @Override
            public Set<String> properties() {
                return properties;
            }
        };
    }
}

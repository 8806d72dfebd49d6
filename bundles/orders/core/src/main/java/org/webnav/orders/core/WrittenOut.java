package org.webnav.orders.core;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.webnav.catalog.api.Kit.OrderedAs;
import org.webnav.orders.api.Order;

/** An order as the ERP takes it, which knows no kits of the portal. */
final class WrittenOut {

    private WrittenOut() {}

    /** With a line for each component of the kits that are ordered so, numbered from 1. */
    static List<Order.Line> lines(List<Order.Line> lines) {
        List<Order.Line> all = new ArrayList<>();
        for (Order.Line line : lines) {
            if (line.kit() == null || line.kit().orderedAs() == OrderedAs.ONE_LINE) {
                all.add(numbered(line, all.size() + 1));
            } else {
                line.kit().components().forEach(part -> all.add(line(part, all.size() + 1)));
            }
        }
        return all;
    }

    /** The comment, and below it what the other kits are made of. */
    static String comment(String comment, List<Order.Line> lines) {
        return Stream.concat(
                        Stream.of(comment),
                        lines.stream()
                                .filter(line -> line.kit() != null && line.kit().orderedAs() == OrderedAs.ONE_LINE)
                                .map(WrittenOut::contents))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** "1928-W x 2: 1896-S x 2, 1900-S x 4" needs no language. */
    private static String contents(Order.Line line) {
        return many(line.item(), line.quantity()) + ": "
                + line.kit().components().stream()
                        .map(part -> many(part.item(), part.quantity()))
                        .collect(Collectors.joining(", "));
    }

    private static String many(String item, BigDecimal quantity) {
        return item + " x " + quantity.stripTrailingZeros().toPlainString();
    }

    private static Order.Line numbered(Order.Line line, int number) {
        return new Order.Line(
                number,
                line.item(),
                line.variant(),
                line.description(),
                line.unit(),
                line.quantity(),
                line.baseQuantity(),
                line.unitPrice(),
                line.lineDiscountPercent(),
                line.lineAmount(),
                line.vatPercent(),
                line.lineAmountIncludingVat(),
                line.kit());
    }

    private static Order.Line line(Order.Component part, int number) {
        return new Order.Line(
                number,
                part.item(),
                "",
                part.description(),
                part.unit(),
                part.quantity(),
                part.quantity(),
                part.unitPrice(),
                part.lineDiscountPercent(),
                part.lineAmount(),
                part.vatPercent(),
                part.lineAmountIncludingVat());
    }
}

package org.webnav.catalog.core.kit;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.webnav.catalog.api.Kit;
import org.webnav.catalog.api.Kits;
import org.webnav.catalog.core.Chunks;
import org.webnav.catalog.core.Sql;
import org.webnav.platform.api.Invalid;
import org.webnav.platform.api.Violation;

/** Holds a kit against the catalogue and notes every fault. */
final class KitCheck {

    private static final int CODE_LENGTH = 20;
    private static final int NAME_LENGTH = 250;
    private static final int DECIMALS = 5;
    private static final BigDecimal LARGEST = new BigDecimal("9999999");

    private final Connection connection;
    private final String channel;
    private final List<Violation> faults = new ArrayList<>();

    KitCheck(Connection connection, String channel) {
        this.connection = connection;
        this.channel = channel;
    }

    void require(Kit kit) throws SQLException {
        if (kit.slots().isEmpty() || kit.slots().size() > Kits.MOST_SLOTS) {
            fault("slots", "A kit has 1 to " + Kits.MOST_SLOTS + " slots.");
        }
        if (!kit.slots().isEmpty() && kit.slots().stream().allMatch(Kit.Slot::optional)) {
            fault("slots", "At least one slot must be filled.");
        }
        Set<String> codes = new HashSet<>();
        Set<String> items = new HashSet<>();
        for (int i = 0; i < kit.slots().size(); i++) {
            String field = "slots[" + i + "]";
            Kit.Slot slot = kit.slots().get(i);
            if (slot.code() == null
                    || slot.code().isBlank()
                    || slot.code().length() > CODE_LENGTH
                    || !codes.add(slot.code())) {
                fault(field + ".code", "A slot's code has 1 to 20 characters and is there once.");
            }
            slot(field, slot, items);
        }
        known(items);
        kits(kit.number(), items);
        if (!faults.isEmpty()) {
            throw new Invalid("catalog.invalid-kit", "The kit cannot be kept like this.", faults);
        }
    }

    private void slot(String field, Kit.Slot slot, Set<String> items) {
        if (slot.names().values().stream().anyMatch(name -> name.length() > NAME_LENGTH)
                || slot.names().keySet().stream().anyMatch(language -> !language.matches("[a-z]{2,3}"))) {
            fault(field + ".names", "A name has at most 250 characters and a language of two or three small letters.");
        }
        if (slot.choices().isEmpty() || slot.choices().size() > Kits.MOST_CHOICES) {
            fault(field + ".choices", "A slot has 1 to " + Kits.MOST_CHOICES + " choices.");
        }
        Set<String> own = new HashSet<>();
        for (Kit.Choice choice : slot.choices()) {
            items.add(String.valueOf(choice.item()));
            if (!own.add(choice.item())) {
                fault(field + ".choices", "Item " + choice.item() + " is there twice.");
            }
            if (choice.quantity() == null
                    || choice.quantity().signum() <= 0
                    || choice.quantity().compareTo(LARGEST) > 0
                    || choice.quantity().stripTrailingZeros().scale() > DECIMALS) {
                fault(
                        field + ".choices",
                        "Item " + choice.item() + " needs a quantity above 0, with 5 decimals at most.");
            }
        }
    }

    private void known(Set<String> items) throws SQLException {
        Set<String> unknown = new HashSet<>(items);
        for (List<String> chunk : Chunks.of(items)) {
            unknown.removeAll(numbers("select number from catalog.items where channel_id = ? and number", chunk));
        }
        unknown.forEach(item -> fault("slots", "There is no item " + item + "."));
    }

    /** A kit of kits could hold itself. */
    private void kits(String number, Set<String> items) throws SQLException {
        for (List<String> chunk : Chunks.of(items)) {
            numbers("select number from catalog.kits where channel_id = ? and number", chunk)
                    .forEach(item -> fault("slots", "Item " + item + " is a kit itself."));
        }
        boolean component = !Sql.list(
                        connection,
                        "select number from catalog.kit_choices where channel_id = ? and item = ?",
                        List.of(channel, number),
                        row -> 1)
                .isEmpty();
        if (component || items.contains(number)) {
            fault("number", "Item " + number + " is a component of a kit.");
        }
    }

    private List<String> numbers(String sql, List<String> numbers) throws SQLException {
        return Sql.ofNumbers(connection, sql, channel, numbers, "", row -> row.getString(1));
    }

    private void fault(String field, String message) {
        faults.add(Violation.of(field, "catalog.invalid-kit", message));
    }
}

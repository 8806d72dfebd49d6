package org.webnav.stock.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How the customers of a price group see quantities of stock.
 *
 * @param priceGroup code, or empty for every group without a rule of its own
 * @param limits rising quantities in base units, none for {@link Kind#NUMBER}: the borders of the bands; of a traffic
 *     light one, up to which it is amber
 */
public record AvailabilityDisplay(String priceGroup, Kind kind, List<BigDecimal> limits) {

    /** From the finest to the coarsest. */
    public enum Kind {
        NUMBER,
        BAND,
        LIGHT;

        /** As it stands in JSON. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** @throws IllegalArgumentException for an unknown word */
        public static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * @param available only for {@link Kind#NUMBER}
     * @param band only for {@link Kind#BAND}
     * @param light {@code green}, {@code amber} or {@code red}, only for {@link Kind#LIGHT}
     */
    public record Shown(String display, BigDecimal available, Band band, String light, boolean inStock) {}

    /**
     * @param moreThan absent when there is nothing
     * @param atMost absent in the highest band
     */
    public record Band(BigDecimal moreThan, BigDecimal atMost) {}

    /** The plain number, which the owner's staff always sees. */
    public static final AvailabilityDisplay NUMBER = new AvailabilityDisplay("", Kind.NUMBER, List.of());

    /** Quantities have five decimals. */
    private static final BigDecimal STEP = new BigDecimal("0.00001");

    public AvailabilityDisplay {
        limits = List.copyOf(limits);
    }

    public boolean showsNumbers() {
        return kind == Kind.NUMBER;
    }

    /** @param available in base units, not below 0 */
    public Shown show(BigDecimal available) {
        boolean there = available.signum() > 0;
        return switch (kind) {
            case NUMBER -> new Shown(kind.word(), available, null, null, there);
            case BAND -> new Shown(kind.word(), null, band(available), null, there);
            case LIGHT -> new Shown(kind.word(), null, null, light(available), there);
        };
    }

    /**
     * How much must be there so that whoever sees stock so may be told that a quantity can be had: no more than what is
     * shown says so. Of two questions that fall between the same limits the answer is the same, so that asking again and
     * again does not narrow the number down.
     *
     * @param quantity in base units, above 0
     * @return empty when what is shown never says so
     */
    public Optional<BigDecimal> certainFrom(BigDecimal quantity) {
        return showsNumbers()
                ? Optional.of(quantity)
                : limits.stream()
                        .filter(limit -> limit.compareTo(quantity) >= 0)
                        .findFirst()
                        .map(STEP::add);
    }

    /** How much must be there so that, by what is shown, a quantity above 0 may be there. */
    public BigDecimal possibleFrom(BigDecimal quantity) {
        return showsNumbers()
                ? quantity
                : limits.stream()
                        .filter(limit -> limit.compareTo(quantity) < 0)
                        .reduce(BigDecimal.ZERO, BigDecimal::max)
                        .add(STEP);
    }

    private Band band(BigDecimal available) {
        if (available.signum() <= 0) {
            return new Band(null, BigDecimal.ZERO);
        }
        BigDecimal below = BigDecimal.ZERO;
        for (BigDecimal limit : limits) {
            if (available.compareTo(limit) <= 0) {
                return new Band(below, limit);
            }
            below = limit;
        }
        return new Band(below, null);
    }

    private String light(BigDecimal available) {
        if (available.signum() <= 0) {
            return "red";
        }
        boolean few = !limits.isEmpty() && available.compareTo(limits.get(0)) <= 0;
        return few ? "amber" : "green";
    }
}

package org.webnav.stock.core;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.webnav.stock.api.StockLevel;
import org.webnav.stock.api.StockLevel.Location;
import org.webnav.stock.api.StockLevel.Movement;

/**
 * What the ERP said of one item; orders of the portal are taken off at each use, since they change all the time.
 *
 * @param places none when the ERP never said anything of the item
 */
record StoredLevel(List<Location> places, List<Movement> expected, List<Movement> demand, Instant asOf) {

    boolean isKnown() {
        return !places.isEmpty();
    }

    /** @param ordered by the portal's customers and not yet counted by the ERP */
    StockLevel less(String item, BigDecimal ordered, Instant confirmed) {
        List<Location> locations = ordered.signum() == 0 ? places : spread(ordered);
        BigDecimal onHand = sum(locations, true);
        BigDecimal reserved = sum(locations, false);
        Instant moment = confirmed.isAfter(asOf) ? confirmed : asOf;
        return new StockLevel(
                item,
                onHand,
                reserved,
                onHand.subtract(reserved).max(BigDecimal.ZERO),
                locations,
                expected,
                demand,
                moment);
    }

    /** Orders name no place: each takes what is there, the fullest place first; what is short burdens that one too. */
    private List<Location> spread(BigDecimal ordered) {
        List<Location> fullest = new ArrayList<>(places);
        fullest.sort(Comparator.comparing(Location::available).reversed());
        BigDecimal left = ordered;
        for (int i = 0; i < fullest.size(); i++) {
            Location place = fullest.get(i);
            BigDecimal taken = left.min(place.available());
            fullest.set(i, reserve(place, taken));
            left = left.subtract(taken);
        }
        fullest.set(0, reserve(fullest.get(0), left));
        fullest.sort(Comparator.comparing(Location::code));
        return List.copyOf(fullest);
    }

    static Location place(String code, BigDecimal onHand, BigDecimal reserved) {
        return new Location(code, onHand, reserved, onHand.subtract(reserved).max(BigDecimal.ZERO));
    }

    private static Location reserve(Location place, BigDecimal more) {
        return place(place.code(), place.onHand(), place.reserved().add(more));
    }

    private static BigDecimal sum(List<Location> locations, boolean onHand) {
        return locations.stream()
                .map(onHand ? Location::onHand : Location::reserved)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

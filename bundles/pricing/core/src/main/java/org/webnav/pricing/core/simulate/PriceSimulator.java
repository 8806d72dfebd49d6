package org.webnav.pricing.core.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.webnav.platform.api.Invalid;
import org.webnav.pricing.core.engine.BestPrice;
import org.webnav.pricing.core.engine.Candidate;
import org.webnav.pricing.core.engine.PriceAnswer;
import org.webnav.pricing.core.engine.PriceNotCalculable;

/**
 * Prices a line against rows that come with the request. Nothing is stored or read.
 *
 * <p>Stateless; may be shared by threads.
 */
public final class PriceSimulator {

    private final BestPrice bestPrice = new BestPrice();

    /**
     * @param document a JSON object as a map: {@code item}, {@code date} and {@code qty} are needed, {@code prices} and
     *     {@code discounts} hold the rows
     * @throws Invalid with one violation per field that is missing or cannot be read, or when no price can be calculated
     */
    public SimulatedPrice simulate(Map<String, ?> document) {
        Simulation simulation = SimulationReader.read(document);
        PriceAnswer answer = answer(simulation);
        List<Candidate> candidates = new ArrayList<>(answer.candidates());
        candidates.addAll(simulation.inactive());
        return SimulatedPrice.of(answer, candidates, simulation.ignoredFields());
    }

    private PriceAnswer answer(Simulation simulation) {
        try {
            return bestPrice.of(simulation.request(), simulation.prices(), simulation.discounts());
        } catch (PriceNotCalculable e) {
            throw new Invalid("pricing.not-calculable", e.getMessage());
        }
    }
}

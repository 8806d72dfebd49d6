package org.webnav.pricing.core.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Writes down what became of each row, for whoever asks why. */
interface Protocol {

    /** Writes nothing: most prices are asked for without a reason. */
    Protocol NONE = new Protocol() {
        @Override
        public void met(Candidate.Kind kind, String id, BigDecimal figure, Outcome outcome) {}

        @Override
        public void lost(int position, Outcome fate) {}

        @Override
        public List<Candidate> candidates() {
            return List.of();
        }
    };

    void met(Candidate.Kind kind, String id, BigDecimal figure, Outcome outcome);

    /** @param position of the candidate among those met */
    void lost(int position, Outcome fate);

    List<Candidate> candidates();

    /** A protocol that keeps everything. */
    static Protocol kept() {
        List<Candidate> candidates = new ArrayList<>();
        return new Protocol() {
            @Override
            public void met(Candidate.Kind kind, String id, BigDecimal figure, Outcome outcome) {
                candidates.add(new Candidate(kind, id, figure, outcome));
            }

            @Override
            public void lost(int position, Outcome fate) {
                candidates.set(position, candidates.get(position).with(fate));
            }

            @Override
            public List<Candidate> candidates() {
                return candidates;
            }
        };
    }
}

package org.webnav.pricing.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.Test;

/** What must hold for any set of rows. The seed is fixed, so a failure can be repeated. */
public class RandomRowsTest {

    private static final int ROUNDS = 2000;
    private static final PriceRequest REQUEST = new PriceRequest(
            Lines.card("100", PriceVat.EXCLUDED),
            new Buyer("10000", "G", "G", Set.of("C"), true),
            new Line("RED", "BOX", BigDecimal.valueOf(4), BigDecimal.valueOf(5), Lines.DAY),
            new DocumentCurrency("USD", new BigDecimal("1.3"), new BigDecimal("0.001"), new BigDecimal("0.01")),
            DocumentVat.excluded("D", BigDecimal.valueOf(21)));

    private final Random random = new Random(7000);

    @Test
    public void theOrderInWhichRowsComeDoesNotMatter() {
        for (int round = 0; round < ROUNDS; round++) {
            List<SalesPriceRow> prices = prices();
            List<SalesLineDiscountRow> discounts = discounts();
            PriceAnswer before = new BestPrice().of(REQUEST, prices, discounts);
            Collections.shuffle(prices, random);
            Collections.shuffle(discounts, random);
            PriceAnswer after = new BestPrice().of(REQUEST, prices, discounts);
            assertThat(after.lineAmount()).isEqualByComparingTo(before.lineAmount());
            assertThat(after.unitPrice()).isEqualByComparingTo(before.unitPrice());
            assertThat(after.allowLineDiscount()).isEqualTo(before.allowLineDiscount());
        }
    }

    @Test
    public void exactlyOnePriceWinsAndEveryRowHasAFate() {
        for (int round = 0; round < ROUNDS; round++) {
            List<SalesPriceRow> prices = prices();
            List<SalesLineDiscountRow> discounts = discounts();
            PriceAnswer answer = new BestPrice().of(REQUEST, prices, discounts);
            assertThat(answer.candidates()).hasSize(prices.size() + 1 + discounts.size());
            List<Candidate> winners = answer.candidates().stream()
                    .filter(candidate -> candidate.kind() != Candidate.Kind.LINE_DISCOUNT)
                    .filter(candidate -> candidate.outcome() == Outcome.WON)
                    .toList();
            assertThat(winners).hasSize(1);
            assertThat(winners.get(0).figure()).isEqualByComparingTo(answer.unitPrice());
        }
    }

    @Test
    public void agreesWithThePublishedLoop() {
        for (int round = 0; round < ROUNDS; round++) {
            List<SalesPriceRow> prices = prices();
            List<SalesLineDiscountRow> discounts = discounts();
            PriceAnswer answer = new BestPrice().of(REQUEST, prices, discounts);
            BigDecimal[] expected = PublishedLoop.of(REQUEST, prices, discounts);
            assertThat(answer.unitPrice()).isEqualByComparingTo(expected[0]);
            assertThat(answer.lineDiscountPercent()).isEqualByComparingTo(expected[1]);
        }
    }

    private List<SalesPriceRow> prices() {
        List<SalesPriceRow> rows = new ArrayList<>();
        for (RowScope scope : scopes()) {
            BigDecimal price = BigDecimal.valueOf(random.nextInt(12), 1);
            rows.add(new SalesPriceRow(
                    "p" + rows.size(), "1896-S", scope, price, PriceVat.EXCLUDED, random.nextBoolean(), true));
        }
        return rows;
    }

    private List<SalesLineDiscountRow> discounts() {
        List<SalesLineDiscountRow> rows = new ArrayList<>();
        for (RowScope scope : scopes()) {
            boolean item = random.nextBoolean();
            rows.add(new SalesLineDiscountRow(
                    "d" + rows.size(),
                    item ? SalesLineDiscountRow.Target.ITEM : SalesLineDiscountRow.Target.ITEM_DISCOUNT_GROUP,
                    item ? "1896-S" : "A",
                    scope,
                    BigDecimal.valueOf(random.nextInt(60))));
        }
        return rows;
    }

    /** Scopes with different keys, as a table has them. */
    private List<RowScope> scopes() {
        Set<RowScope> scopes = new TreeSet<>(RowScope.KEY_ORDER);
        for (int i = random.nextInt(7); i > 0; i--) {
            scopes.add(scope());
        }
        List<RowScope> shuffled = new ArrayList<>(scopes);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private RowScope scope() {
        SalesType type = SalesType.values()[random.nextInt(4)];
        String code = List.of("10000", "G", "", "C").get(type.ordinal());
        return new RowScope(
                type,
                code,
                random.nextInt(3) == 0 ? Lines.DAY.plusDays(random.nextInt(3) - 1) : null,
                List.of("", "USD", "USD", "GBP").get(random.nextInt(4)),
                List.of("", "RED", "RED", "BLUE").get(random.nextInt(4)),
                List.of("", "BOX", "PCS").get(random.nextInt(3)),
                BigDecimal.valueOf(random.nextInt(3) * 5L),
                random.nextInt(4) == 0 ? Lines.DAY.plusDays(random.nextInt(3) - 1) : null);
    }
}

package org.webnav.benchmarks.data;

/**
 * How large a generated company is.
 *
 * @param rows price and discount rows together; a quarter of them are discounts
 * @param seed the same seed makes the same company, on every machine
 */
public record Size(int items, int customers, int priceGroups, int rows, long seed) {

    public static final Size LARGE = new Size(100_000, 5_000, 20, 1_200_000, 3);

    private static final int DISCOUNT_GROUPS = 10;

    public Size {
        if (items < 1 || customers < 1 || priceGroups < 1 || rows < 0) {
            throw new IllegalArgumentException("A company has items, customers and price groups");
        }
    }

    int discountGroups() {
        return DISCOUNT_GROUPS;
    }

    int discountRows() {
        return rows / 4;
    }

    int priceRows() {
        return rows - discountRows();
    }
}

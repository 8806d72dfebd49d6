package org.webnav.platform.api;

/**
 * Which page of a list.
 *
 * @param page from 0 to {@value #LAST_PAGE}
 * @param size from 1 to {@value #LARGEST_PAGE}
 */
public record Paging(int page, int size) {

    public static final int LARGEST_PAGE = 200;
    public static final int LAST_PAGE = 100_000;

    /** @throws Invalid with code {@code platform.page-out-of-range} */
    public Paging {
        if (page < 0 || page > LAST_PAGE || size < 1 || size > LARGEST_PAGE) {
            throw new Invalid(
                    "platform.page-out-of-range",
                    "page must be 0 to " + LAST_PAGE + " and size 1 to " + LARGEST_PAGE + ".");
        }
    }

    public int offset() {
        return page * size;
    }
}

package org.webnav.platform.api;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a longer list.
 *
 * @param items this page's rows, in the order asked for
 * @param total rows of the whole list
 * @param page 0 for the first
 * @param size the page size that was applied
 */
public record Page<T>(List<T> items, long total, int page, int size) {

    public Page {
        items = List.copyOf(items);
    }

    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(items.stream().<R>map(change).toList(), total, page, size);
    }
}

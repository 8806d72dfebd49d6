package org.webnav.search.core.columns;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.FixedBitSet;
import org.webnav.search.core.document.Fact;

/** Reads which item of a segment has which facts, item by item, and turns it round. */
final class FactLoader {

    private final int size;
    private final String[] keys;
    private final int[] global;
    private final int[] frequency;
    private final int[] starts;
    private int[] local = new int[1024];

    FactLoader(SortedSetDocValues values, int size, Dictionary dictionary) throws IOException {
        this.size = size;
        int terms = Math.toIntExact(values.getValueCount());
        keys = new String[terms];
        global = new int[terms];
        frequency = new int[terms];
        starts = new int[size + 1];
        for (int i = 0; i < terms; i++) {
            String term = values.lookupOrd(i).utf8ToString();
            keys[i] = Fact.key(term);
            global[i] = dictionary.ordinal(term);
        }
        read(values);
    }

    private void read(SortedSetDocValues values) throws IOException {
        int filled = 0;
        int next = values.nextDoc();
        for (int item = 0; item < size; item++) {
            starts[item] = filled;
            if (item == next) {
                for (int i = 0; i < values.docValueCount(); i++) {
                    local = ArrayUtil.grow(local, filled + 1);
                    local[filled++] = (int) values.nextOrd();
                    frequency[local[filled - 1]]++;
                }
                next = values.nextDoc();
            }
        }
        starts[size] = filled;
    }

    Rows rows() {
        int[] ordinals = new int[starts[size]];
        Arrays.setAll(ordinals, i -> global[local[i]]);
        return new Rows(starts, ordinals);
    }

    Map<String, ValueColumn> columns() {
        Object[] items = items();
        Map<String, List<Integer>> terms =
                IntStream.range(0, keys.length).boxed().collect(Collectors.groupingBy(i -> keys[i]));
        Map<String, ValueColumn> columns = new HashMap<>();
        terms.forEach((key, members) -> {
            members.sort(Comparator.comparingInt(i -> global[i]));
            columns.put(
                    key,
                    new ValueColumn(
                            members.stream().mapToInt(i -> global[i]).toArray(),
                            members.stream().map(i -> items[i]).toArray()));
        });
        return columns;
    }

    private Object[] items() {
        Object[] items = new Object[keys.length];
        int[] filled = new int[keys.length];
        for (int i = 0; i < items.length; i++) {
            items[i] = frequency[i] * (long) Integer.SIZE > size ? new FixedBitSet(size) : new int[frequency[i]];
        }
        for (int item = 0; item < size; item++) {
            for (int at = starts[item]; at < starts[item + 1]; at++) {
                int term = local[at];
                if (items[term] instanceof FixedBitSet bits) {
                    bits.set(item);
                } else {
                    ((int[]) items[term])[filled[term]++] = item;
                }
            }
        }
        return items;
    }
}

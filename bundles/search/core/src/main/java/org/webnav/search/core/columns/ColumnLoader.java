package org.webnav.search.core.columns;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.webnav.search.core.document.Fields;

/** Reads the columns of a segment. */
final class ColumnLoader {

    private final LeafReader reader;
    private final Dictionary dictionary;

    ColumnLoader(LeafReader reader, Dictionary dictionary) {
        this.reader = reader;
        this.dictionary = dictionary;
    }

    Columns load(List<String> languages) throws IOException {
        FactLoader facts = new FactLoader(DocValues.getSortedSet(reader, Fields.FACTS), reader.maxDoc(), dictionary);
        return new Columns(dictionary, facts.rows(), facts.columns(), numbers(), ranks(languages));
    }

    private Map<String, NumberColumn> numbers() throws IOException {
        SortedSetDocValues values = DocValues.getSortedSet(reader, Fields.RANGES);
        String[][] terms = new String[Math.toIntExact(values.getValueCount())][];
        for (int i = 0; i < terms.length; i++) {
            terms[i] = Fields.rangeParts(values.lookupOrd(i).utf8ToString());
        }
        BigDecimal[][] bounds = new BigDecimal[terms.length][];
        Arrays.setAll(bounds, i -> new BigDecimal[] {new BigDecimal(terms[i][1]), new BigDecimal(terms[i][2])});
        Map<String, List<NumberColumn.Entry>> entries = new TreeMap<>();
        for (int item = values.nextDoc(); item < reader.maxDoc(); item = values.nextDoc()) {
            for (int i = 0; i < values.docValueCount(); i++) {
                int term = (int) values.nextOrd();
                entries.computeIfAbsent(terms[term][0], k -> new ArrayList<>())
                        .add(new NumberColumn.Entry(item, bounds[term][0], bounds[term][1]));
            }
        }
        Map<String, NumberColumn> columns = new HashMap<>();
        entries.forEach((attribute, list) -> columns.put(attribute, new NumberColumn(list)));
        return columns;
    }

    private Ranks ranks(List<String> languages) throws IOException {
        String[] numbers = new String[reader.maxDoc()];
        BinaryDocValues stored = DocValues.getBinary(reader, Fields.NUMBER);
        for (int item = stored.nextDoc(); item < reader.maxDoc(); item = stored.nextDoc()) {
            numbers[item] = stored.binaryValue().utf8ToString();
        }
        long[] created = created();
        Map<String, int[]> names = new HashMap<>();
        for (String language : languages) {
            names.put(language, ranks(DocValues.getSorted(reader, Fields.nameOrder(language))));
        }
        return new Ranks(numbers, created, ranks(created), names);
    }

    private long[] created() throws IOException {
        long[] created = new long[reader.maxDoc()];
        NumericDocValues values = DocValues.getNumeric(reader, Fields.CREATED);
        for (int item = values.nextDoc(); item < created.length; item = values.nextDoc()) {
            created[item] = values.longValue();
        }
        return created;
    }

    private int[] ranks(SortedDocValues values) throws IOException {
        int[] ranks = new int[reader.maxDoc()];
        for (int item = values.nextDoc(); item < ranks.length; item = values.nextDoc()) {
            ranks[item] = values.ordValue();
        }
        return ranks;
    }

    private static int[] ranks(long[] values) {
        long[] sorted = Arrays.stream(values).sorted().distinct().toArray();
        return Arrays.stream(values)
                .mapToInt(value -> Arrays.binarySearch(sorted, value))
                .toArray();
    }
}

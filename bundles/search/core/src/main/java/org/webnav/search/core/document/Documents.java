package org.webnav.search.core.document;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.webnav.catalog.api.AttributeValue;
import org.webnav.catalog.api.ItemDocument;
import org.webnav.search.core.text.Analyses;
import org.webnav.search.core.text.Codes;
import org.webnav.search.core.text.NaturalOrder;

/** Makes the index's documents of items. Thread safe. */
public final class Documents {

    /** Lucene refuses longer terms; nobody filters by a text of that length. */
    private static final int LONGEST_VALUE = 4_000;

    private final Analyses analyses;
    private final Map<String, TextFields> texts = new LinkedHashMap<>();

    public Documents(Analyses analyses) {
        this.analyses = analyses;
        analyses.languages().forEach(each -> texts.put(each, new TextFields(each, analyses.of(each))));
    }

    public Document of(ItemDocument item) {
        Document document = new Document();
        BytesRef number = new BytesRef(item.number());
        document.add(new StringField(Fields.NUMBER, number, Field.Store.NO));
        document.add(new BinaryDocValuesField(Fields.NUMBER, number));
        document.add(new SortedDocValuesField(Fields.ORDER, new BytesRef(NaturalOrder.key(item.number()))));
        document.add(new NumericDocValuesField(Fields.CREATED, item.created().toEpochMilli()));
        texts.forEach((language, fields) -> fields.add(
                document, analyses.choose(item.names(), language), analyses.choose(item.descriptions(), language)));
        addCodes(document, item);
        addFacts(document, item);
        return document;
    }

    private static void addCodes(Document document, ItemDocument item) {
        Set<String> codes = new LinkedHashSet<>(Codes.forms(item.number()));
        item.codes().forEach(code -> codes.addAll(Codes.forms(code)));
        codes.forEach(code -> addCode(document, Fields.CODES, code));
        Starts.of(codes, Fields.LONGEST_CODE_START).forEach(start -> addCode(document, Fields.CODE_STARTS, start));
        item.customerCodes().forEach((customer, own) -> addCodes(document, customer, own));
    }

    private static void addCodes(Document document, String customer, Set<String> codes) {
        for (String code : codes) {
            Codes.forms(code)
                    .forEach(each -> addCode(document, Fields.CUSTOMER_CODES, Fields.customerCode(customer, each)));
        }
    }

    private static void addCode(Document document, String field, String code) {
        document.add(new StringField(field, code, Field.Store.NO));
    }

    private static void addFacts(Document document, ItemDocument item) {
        item.categories().forEach(each -> addFact(document, Fact.CATEGORIES, each));
        item.lists().forEach(each -> addFact(document, Fact.LISTS, each));
        for (AttributeValue value : item.attributes()) {
            if (value.isNumber()) {
                String range = Fields.range(value.attribute(), value.from(), value.to());
                document.add(new SortedSetDocValuesField(Fields.RANGES, new BytesRef(range)));
            } else if (value.text().length() <= LONGEST_VALUE) {
                addFact(document, Fact.attribute(value.attribute()), value.text());
            }
        }
    }

    private static void addFact(Document document, String key, String value) {
        document.add(new SortedSetDocValuesField(Fields.FACTS, new BytesRef(Fact.term(key, value))));
    }
}

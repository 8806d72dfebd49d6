package org.webnav.catalog.web.office;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers.BigDecimalDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.webnav.platform.api.Decimals;

/** Reads the lines of an import: strict about names, content with one value where several may stand. */
final class ItemJson {

    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_NUMBER = 40;
    private static final String UNREADABLE = "catalog.line-unreadable";
    private static final ObjectMapper MAPPER = mapper();

    private ItemJson() {}

    private static ObjectMapper mapper() {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(10)
                        .maxStringLength(LONGEST_TEXT)
                        .maxNumberLength(LONGEST_NUMBER)
                        .build())
                .build();
        return new ObjectMapper(factory)
                .registerModule(new JavaTimeModule())
                .registerModule(new SimpleModule("webnav").addDeserializer(BigDecimal.class, new BoundedDecimal()))
                .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    static ObjectReader reader(Class<?> type) {
        return MAPPER.readerFor(type);
    }

    private static final class BoundedDecimal extends StdScalarDeserializer<BigDecimal> {

        private static final long serialVersionUID = 1L;

        BoundedDecimal() {
            super(BigDecimal.class);
        }

        @Override
        public BigDecimal deserialize(JsonParser in, DeserializationContext context) throws IOException {
            BigDecimal number = BigDecimalDeserializer.instance.deserialize(in, context);
            return number == null || Decimals.fits(number)
                    ? number
                    : (BigDecimal) context.handleWeirdNumberValue(BigDecimal.class, number, "too many digits");
        }
    }

    static ImportReport.Fault fault(long line, IOException unreadable) {
        if (!(unreadable instanceof JsonMappingException e)) {
            return new ImportReport.Fault(line, "", UNREADABLE, "The line is no JSON object.");
        }
        String field = e.getPath().stream()
                .map(part -> part.getFieldName() == null ? Integer.toString(part.getIndex()) : part.getFieldName())
                .collect(Collectors.joining("."));
        return new ImportReport.Fault(
                line,
                field,
                UNREADABLE,
                e instanceof UnrecognizedPropertyException
                        ? "There is no such field."
                        : "The value does not fit this field.");
    }
}

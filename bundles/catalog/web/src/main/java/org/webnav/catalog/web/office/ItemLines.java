package org.webnav.catalog.web.office;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializerBase;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import org.webnav.catalog.api.ItemSheet;

/** Writes items as lines of JSON that an import reads. */
final class ItemLines {

    private static final ObjectMapper MAPPER = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .registerModule(new SimpleModule("webnav").addSerializer(BigDecimal.class, new Plain()))
            .setSerializationInclusion(JsonInclude.Include.NON_NULL)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private static final class Plain extends ToStringSerializerBase {

        private static final long serialVersionUID = 1L;

        Plain() {
            super(BigDecimal.class);
        }

        @Override
        public String valueToString(Object value) {
            return ((BigDecimal) value).stripTrailingZeros().toPlainString();
        }
    }

    private final OutputStream out;

    ItemLines(OutputStream out) {
        this.out = new BufferedOutputStream(out);
    }

    void write(ItemSheet sheet) throws IOException {
        out.write(MAPPER.writeValueAsBytes(sheet));
        out.write('\n');
    }

    void finish() throws IOException {
        out.flush();
    }
}

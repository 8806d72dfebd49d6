package org.webnav.platform.web.openapi;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.Collectors;

/** Schemas as our JSON is: decimals are text, and types of one name in two capabilities stay apart. */
final class Schemas extends ModelResolver {

    private static final String OURS = "org.webnav.";

    Schemas() {
        super(Json.mapper(), new Names());
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Schema resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> next) {
        return isDecimal(type)
                ? new StringSchema().format("decimal").example("12.50")
                : super.resolve(type, context, next);
    }

    private boolean isDecimal(AnnotatedType type) {
        return type.getType() != null && _mapper.constructType(type.getType()).getRawClass() == BigDecimal.class;
    }

    /** {@code orders.OrderJson.Transfer}, {@code platform.Page-orders.SummaryJson}. */
    private static final class Names extends TypeNameResolver {

        @Override
        protected String nameForClass(Class<?> type, Set<Options> options) {
            if (!type.getName().startsWith(OURS)) {
                return super.nameForClass(type, options);
            }
            String rest = type.getPackageName().substring(OURS.length());
            int end = rest.indexOf('.');
            String capability = end < 0 ? rest : rest.substring(0, end);
            return capability
                    + type.getCanonicalName().substring(type.getPackageName().length());
        }

        @Override
        protected String nameForGenericType(JavaType type, Set<Options> options) {
            return type.getBindings().getTypeParameters().stream()
                    .map(parameter -> nameForType(parameter, options))
                    .collect(Collectors.joining("-", nameForClass(type, options) + "-", ""));
        }
    }
}

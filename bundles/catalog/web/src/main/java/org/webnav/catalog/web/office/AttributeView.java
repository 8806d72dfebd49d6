package org.webnav.catalog.web.office;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.webnav.catalog.api.Attribute;
import org.webnav.catalog.api.AttributeType;
import org.webnav.catalog.api.ItemSheets.Origin;

/**
 * An attribute in answers.
 *
 * @param origin ERP: only filter, place, categories and further names are changed here
 */
public record AttributeView(
        String code,
        AttributeType type,
        String unit,
        Map<String, String> names,
        List<Attribute.Option> options,
        List<String> categories,
        boolean filter,
        int place,
        Origin origin) {

    static AttributeView of(Attribute a, Set<String> ofErp) {
        return new AttributeView(
                a.code(),
                a.type(),
                a.unit(),
                a.names(),
                a.options(),
                a.categories(),
                a.filter(),
                a.place(),
                ofErp.contains(a.code()) ? Origin.ERP : Origin.PORTAL);
    }
}

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
 * @param origin ERP: only filter, place, categories and names in other than its languages are changed here
 * @param erpLanguages languages in which the ERP gives names; the empty one is that of its card
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
        Origin origin,
        Set<String> erpLanguages) {

    /** @param ofErp codes of those of the ERP, with the languages of its names */
    static AttributeView of(Attribute a, Map<String, Set<String>> ofErp) {
        return new AttributeView(
                a.code(),
                a.type(),
                a.unit(),
                a.names(),
                a.options(),
                a.categories(),
                a.filter(),
                a.place(),
                ofErp.containsKey(a.code()) ? Origin.ERP : Origin.PORTAL,
                ofErp.getOrDefault(a.code(), Set.of()));
    }
}

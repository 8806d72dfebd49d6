package org.webnav.catalog.core.sheet;

import org.webnav.catalog.api.AttributeType;

/** What types of attributes allow. */
final class AttributeTypes {

    private AttributeTypes() {}

    static boolean hasSeveral(AttributeType type) {
        return type == AttributeType.LIST || type == AttributeType.TEXT;
    }
}

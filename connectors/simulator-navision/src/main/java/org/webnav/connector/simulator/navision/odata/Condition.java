package org.webnav.connector.simulator.navision.odata;

import java.util.Set;
import java.util.function.Function;

/** A condition of a filter. */
interface Condition {

    boolean test(Function<String, Object> values);

    /** The properties that the condition looks at. */
    Set<String> properties();
}

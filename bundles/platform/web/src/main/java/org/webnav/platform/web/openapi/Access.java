package org.webnav.platform.web.openapi;

import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import org.webnav.platform.api.rest.Anonymous;
import org.webnav.platform.api.rest.RequiresPermission;
import org.webnav.platform.api.rest.SignedIn;

/**
 * What an operation asks of its caller.
 *
 * @param text permissions joined by a comma, {@code signed-in}, {@code anonymous}, or {@code none}: nobody may call it
 */
record Access(String text) {

    static final Access NONE = new Access("none");

    boolean anonymous() {
        return text.equals("anonymous");
    }

    /** By the name of the method, which is the reader's operation id. */
    static Map<String, Access> of(Class<?> resource) {
        Map<String, Access> found = new HashMap<>();
        for (Method method : resource.getMethods()) {
            found.merge(method.getName(), of(method), (a, b) -> a.equals(NONE) ? b : a);
        }
        return found;
    }

    private static Access of(Method method) {
        if (method.isAnnotationPresent(Anonymous.class)) {
            return new Access("anonymous");
        }
        if (method.isAnnotationPresent(SignedIn.class)) {
            return new Access("signed-in");
        }
        RequiresPermission required = method.getAnnotation(RequiresPermission.class);
        return required == null ? NONE : new Access(String.join(",", required.value()));
    }
}

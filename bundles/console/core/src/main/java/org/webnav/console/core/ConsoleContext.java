package org.webnav.console.core;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.http.context.ServletContextHelper;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardContext;

/** A servlet context of the console's own, so that its headers touch nobody else's answers. */
@Component(service = ServletContextHelper.class)
@HttpWhiteboardContext(name = ConsoleContext.NAME, path = "/")
public final class ConsoleContext extends ServletContextHelper {

    static final String NAME = "webnav-console";
    static final String SELECT = "(osgi.http.whiteboard.context.name=" + NAME + ")";
}

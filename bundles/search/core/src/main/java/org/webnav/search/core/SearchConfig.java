package org.webnav.search.core;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** The node's own search index. */
@ObjectClassDefinition(name = "WebNav search")
public @interface SearchConfig {

    @AttributeDefinition(description = "Folder of the indexes; empty for search in the data folder of Karaf")
    String path() default "";

    @AttributeDefinition(description = "Milliseconds between looks for changed items", min = "50")
    int pollMilliseconds() default 500;

    @AttributeDefinition(description = "Megabytes of memory for changes that are not on disk yet", min = "1")
    int bufferMegabytes() default 64;
}

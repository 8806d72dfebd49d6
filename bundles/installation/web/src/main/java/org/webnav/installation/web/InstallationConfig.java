package org.webnav.installation.web;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What may not be stopped from outside. */
@ObjectClassDefinition(name = "WebNav installation")
public @interface InstallationConfig {

    @AttributeDefinition(
            description = "Features that stay, besides this one and all that it needs: without them nobody gets in")
    String[] protectedFeatures() default {"webnav-console", "webnav-channel"};
}

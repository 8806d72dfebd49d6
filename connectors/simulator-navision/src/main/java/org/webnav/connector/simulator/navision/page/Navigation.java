package org.webnav.connector.simulator.navision.page;

/**
 * A navigation property.
 *
 * @param name its name
 * @param target the entity set it leads to
 * @param targetProperty the property of the target that must equal {@code ownProperty}
 * @param ownProperty the property of the page it belongs to
 * @param many whether it leads to a collection
 */
public record Navigation(String name, String target, String targetProperty, String ownProperty, boolean many) {}

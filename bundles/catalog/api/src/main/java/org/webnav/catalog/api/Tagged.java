package org.webnav.catalog.api;

/**
 * A value that can be changed by whoever has seen it.
 *
 * @param tag differs whenever the value does; safe inside an HTTP entity tag
 */
public record Tagged<T>(T value, String tag) {}

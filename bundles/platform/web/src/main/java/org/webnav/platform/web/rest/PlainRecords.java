package org.webnav.platform.web.rest;

import java.lang.annotation.ElementType;
import javax.validation.Path;
import javax.validation.TraversableResolver;

/** Lets every part of a request be validated: none is an entity whose parts JPA has yet to load, which would be asked. */
final class PlainRecords implements TraversableResolver {

    @Override
    public boolean isReachable(
            Object bean, Path.Node property, Class<?> root, Path toProperty, ElementType elementType) {
        return true;
    }

    @Override
    public boolean isCascadable(
            Object bean, Path.Node property, Class<?> root, Path toProperty, ElementType elementType) {
        return true;
    }
}

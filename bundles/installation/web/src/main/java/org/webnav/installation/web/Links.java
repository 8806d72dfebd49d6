package org.webnav.installation.web;

import java.util.Set;

/**
 * How one feature hangs together with others, read from what it declares and so known of stopped features too.
 *
 * @param features those that it names as its dependencies
 * @param provides interfaces of the services that its bundles register
 * @param needs interfaces of services without which a part of it does not work
 * @param uses interfaces of services that it makes use of when they are there
 */
record Links(String feature, Set<String> features, Set<String> provides, Set<String> needs, Set<String> uses) {}

/** The order of a channel's changes, from which indexes and caches learn what is new. */
package org.webnav.catalog.core.revision;

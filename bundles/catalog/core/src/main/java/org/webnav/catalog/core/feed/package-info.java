/** The catalogue's changes for those who keep an index of it. */
package org.webnav.catalog.core.feed;

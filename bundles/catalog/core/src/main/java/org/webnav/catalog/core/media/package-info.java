/** Pictures and documents of items. */
package org.webnav.catalog.core.media;

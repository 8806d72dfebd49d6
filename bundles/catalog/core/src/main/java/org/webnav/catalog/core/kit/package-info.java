/** Items that are made of others. */
package org.webnav.catalog.core.kit;

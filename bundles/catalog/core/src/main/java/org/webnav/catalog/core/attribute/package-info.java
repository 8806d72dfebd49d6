/** Definitions of attributes and the values that items have for them. */
package org.webnav.catalog.core.attribute;

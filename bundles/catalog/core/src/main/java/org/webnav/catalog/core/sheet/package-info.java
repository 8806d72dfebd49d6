/** Items as their owner keeps them: read whole, merged with a change, written where they differ. */
package org.webnav.catalog.core.sheet;

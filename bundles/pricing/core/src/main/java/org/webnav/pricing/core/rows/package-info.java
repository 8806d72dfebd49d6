/** The rows of the price tables in memory: as they are stored, the same for every customer. */
package org.webnav.pricing.core.rows;

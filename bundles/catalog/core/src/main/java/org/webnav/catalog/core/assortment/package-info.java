/** What the owner lets which buyers see and order. */
package org.webnav.catalog.core.assortment;

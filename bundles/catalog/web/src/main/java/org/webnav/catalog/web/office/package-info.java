/** The doors of the owner's people: single items, files of many, and the definitions behind them. */
package org.webnav.catalog.web.office;

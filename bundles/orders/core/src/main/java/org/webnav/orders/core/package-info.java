/** Orders in tables of their own. */
package org.webnav.orders.core;

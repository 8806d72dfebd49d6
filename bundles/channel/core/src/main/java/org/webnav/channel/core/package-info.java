/** Organisations and trade relations: tables, reads within row scope and the bulk feed from the ERP. */
package org.webnav.channel.core;

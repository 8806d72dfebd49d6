/** Customers and the own organisation over REST. */
package org.webnav.channel.web;

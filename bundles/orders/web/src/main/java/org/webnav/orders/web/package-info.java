/** Orders over REST. */
package org.webnav.orders.web;

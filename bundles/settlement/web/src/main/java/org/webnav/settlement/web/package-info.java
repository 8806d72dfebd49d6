/** State of settlements and the simulation of the credit rules over REST. */
package org.webnav.settlement.web;

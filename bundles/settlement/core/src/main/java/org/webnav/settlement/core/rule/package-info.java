/** Navision's credit and blocking rules, pure: no clock, no database. */
package org.webnav.settlement.core.rule;

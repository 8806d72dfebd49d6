/**
 * The best-price rule of Navision, codeunit 7000 "Sales Price Calc. Mgt." (the V15 engine), as a pure function.
 *
 * <p>Nothing in here reads a clock, a database or a configuration: everything that decides a price is an argument. All
 * types are immutable and may be shared by threads. Codes are compared the way Navision's {@code Code} fields are:
 * trimmed and in upper case; a blank code is the empty string, never null.
 */
package org.webnav.pricing.core.engine;

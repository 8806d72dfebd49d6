/** State of settlements, its feed from the ERP, and the credit control of orders. */
package org.webnav.settlement.core;

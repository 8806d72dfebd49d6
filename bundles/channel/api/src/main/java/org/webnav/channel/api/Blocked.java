package org.webnav.channel.api;

/** Navision's {@code Blocked} of a customer (table 18). {@code SHIP} and {@code ALL} refuse new orders, as does {@code INVOICE}. */
public enum Blocked {
    NONE,
    SHIP,
    INVOICE,
    ALL
}

package org.webnav.erp.web;

/** Permissions of the exchange. */
final class ErpPermissions {

    static final String STATE = "exchange.state";
    static final String READ = "exchange.read";
    static final String CONTROL = "exchange.control";

    private ErpPermissions() {}
}

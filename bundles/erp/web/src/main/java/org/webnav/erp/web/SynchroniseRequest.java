package org.webnav.erp.web;

/** @param full compare everything, not only what changed */
public record SynchroniseRequest(boolean full) {}

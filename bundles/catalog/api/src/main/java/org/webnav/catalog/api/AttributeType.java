package org.webnav.catalog.api;

/** What kind of values an attribute has. */
public enum AttributeType {
    /** Free text. */
    TEXT,
    /** One or several of the attribute's options. */
    LIST,
    /** A number, or a range of numbers, in the attribute's unit. */
    NUMBER,
    YES_NO,
    /** ISO 8601 calendar date. */
    DATE
}

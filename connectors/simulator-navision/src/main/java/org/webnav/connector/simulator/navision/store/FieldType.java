package org.webnav.connector.simulator.navision.store;

/** The field types of Navision tables which the simulator needs. */
public enum FieldType {
    TEXT,
    CODE,
    DECIMAL,
    INTEGER,
    BOOLEAN,
    DATE,
    DATETIME,
    GUID,
    OPTION
}

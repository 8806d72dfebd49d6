package org.webnav.connector.simulator.navision.business;

import java.time.LocalDate;
import org.webnav.connector.simulator.navision.store.Database;

/**
 * What calculations look at.
 *
 * @param data the tables
 * @param today the work date
 */
public record Books(Database data, LocalDate today) {}

package org.webnav.catalog.core;

import org.junit.Before;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;
import org.webnav.platform.testkit.TestDatabase;

/** Runs each test in a channel of its own, on each database. */
@RunWith(Parameterized.class)
public abstract class OnBothDatabases {

    @Parameter
    public TestDatabase database;

    CatalogFixture catalog;

    @Parameters(name = "{0}")
    public static Object[] databases() {
        return TestDatabase.values();
    }

    @Before
    public final void load() {
        catalog = new CatalogFixture(database);
        catalog.load();
    }
}

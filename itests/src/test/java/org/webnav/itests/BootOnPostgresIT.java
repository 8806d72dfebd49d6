package org.webnav.itests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ops4j.pax.exam.CoreOptions.options;
import static org.webnav.itests.support.ExamOptions.distribution;
import static org.webnav.itests.support.ExamOptions.onPostgres;

import java.sql.SQLException;
import javax.inject.Inject;
import javax.sql.DataSource;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerClass;
import org.ops4j.pax.exam.util.Filter;
import org.webnav.itests.support.Portal;

/** The same distribution, told by configuration alone to keep its data in PostgreSQL. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerClass.class)
public class BootOnPostgresIT {

    @Inject
    @Filter("(dataSourceName=webnav)")
    private DataSource database;

    @Configuration
    public Option[] container() {
        return options(distribution(BootOnPostgresIT.class), onPostgres(BootOnPostgresIT.class));
    }

    @Test
    public void becomesReady() {
        Portal.here().awaitReady();
    }

    @Test
    public void keepsItsDataInPostgres() throws SQLException {
        try (var connection = database.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo("PostgreSQL");
        }
    }
}

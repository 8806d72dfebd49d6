package org.webnav.itests.support;

import static org.ops4j.pax.exam.CoreOptions.bundle;
import static org.ops4j.pax.exam.CoreOptions.composite;
import static org.ops4j.pax.exam.CoreOptions.propagateSystemProperty;
import static org.ops4j.pax.exam.CoreOptions.systemProperty;
import static org.ops4j.pax.exam.CoreOptions.vmOptions;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.configureConsole;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.configureSecurity;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.doNotModifyLogConfiguration;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.editConfigurationFilePut;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.karafDistributionConfiguration;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.keepRuntimeFolder;

import java.io.File;
import org.ops4j.pax.exam.Option;

/** What a test container is made of: each method is one ingredient. */
public final class ExamOptions {

    /** System property in the container: the name of the chosen database. */
    public static final String DATABASE = "webnav.database.name";

    private static final String MAVEN = "etc/org.ops4j.pax.url.mvn.cfg";
    private static final String DATA_SOURCE = "etc/org.ops4j.datasource-webnav.cfg";
    private static final String NAVISION = "etc/org.webnav.connector.navision-main.cfg";

    private ExamOptions() {}

    /** The distribution as users get it, on a free port of the loopback interface, with an empty Derby database. */
    public static Option distribution(Class<?> test) {
        File folder = new File("target/exam/" + test.getSimpleName());
        Folders.delete(folder.toPath());
        return composite(
                karafDistributionConfiguration()
                        .frameworkUrl(new File(System.getProperty("webnav.distribution"))
                                .toURI()
                                .toString())
                        .name("WebNav")
                        .unpackDirectory(folder)
                        .useDeployFolder(false),
                keepRuntimeFolder(),
                doNotModifyLogConfiguration(),
                withoutConsoles(),
                withoutRemoteRepositories(),
                javaAsInTheStartScript(),
                listeningOn(Ports.free()),
                testLibraries());
    }

    /** Puts a database of its own on the PostgreSQL server in the place of Derby. */
    private static Option onPostgres(Class<?> test) {
        String database = test.getSimpleName().toLowerCase();
        return composite(
                editConfigurationFilePut(DATA_SOURCE, "osgi.jdbc.driver.class", "org.postgresql.Driver"),
                editConfigurationFilePut(DATA_SOURCE, "url", Postgres.addressOf(database)),
                editConfigurationFilePut(DATA_SOURCE, "user", "postgres"),
                editConfigurationFilePut(DATA_SOURCE, "password", "postgres"));
    }

    /** Derby, or what the run of the tests says. */
    public static Option onChosenDatabase(Class<?> test) {
        boolean postgres = Postgres.isChosen();
        Option name = systemProperty(DATABASE).value(postgres ? "PostgreSQL" : "Derby");
        return postgres ? composite(name, onPostgres(test)) : name;
    }

    /** Takes orders to a simulated Navision, which {@link Demonstration} starts inside the container. */
    public static Option withSimulator() {
        int port = Ports.free();
        return composite(
                editConfigurationFilePut(
                        NAVISION, "url", SimulatorProcess.address(port).toString()),
                systemProperty(Demonstration.SIMULATOR_PORT).value(String.valueOf(port)));
    }

    private static Option listeningOn(int port) {
        return composite(
                editConfigurationFilePut("etc/custom.system.properties", "webnav.http.port", String.valueOf(port)),
                systemProperty("webnav.portal").value("http://127.0.0.1:" + port));
    }

    private static Option withoutConsoles() {
        return composite(
                configureConsole().ignoreLocalConsole().ignoreRemoteShell(),
                configureSecurity().disableKarafMBeanServerBuilder());
    }

    private static Option withoutRemoteRepositories() {
        return composite(
                editConfigurationFilePut(MAVEN, "org.ops4j.pax.url.mvn.repositories", ""),
                editConfigurationFilePut(
                        MAVEN, "org.ops4j.pax.url.mvn.localRepository", System.getProperty("webnav.exam.repository")));
    }

    private static Option testLibraries() {
        return composite(
                libraryOf(org.assertj.core.api.Assertions.class),
                libraryOf(net.bytebuddy.ByteBuddy.class),
                libraryOf(org.awaitility.Awaitility.class),
                libraryOf(org.hamcrest.Matchers.class),
                propagateSystemProperty("webnav.simulator"));
    }

    private static Option libraryOf(Class<?> type) {
        return bundle(type.getProtectionDomain().getCodeSource().getLocation().toString());
    }

    /** What {@code bin/karaf} and {@code bin/setenv} pass: Pax Exam starts Java by itself. */
    private static Option javaAsInTheStartScript() {
        String version = System.getProperty("webnav.karaf.version");
        return vmOptions(
                "-Xmx384m",
                "-Xmn64m",
                "-XX:+UseSerialGC",
                "-XX:MetaspaceSize=192m",
                "-XX:Tier4InvocationThreshold=20000",
                "-XX:Tier4MinInvocationThreshold=3000",
                "-XX:Tier4CompileThreshold=45000",
                "-XX:Tier4BackEdgeThreshold=160000",
                "--add-reads=java.xml=java.logging",
                "--add-exports=java.base/org.apache.karaf.specs.locator=java.xml,ALL-UNNAMED",
                "--patch-module=java.base=lib/endorsed/org.apache.karaf.specs.locator-" + version + ".jar",
                "--patch-module=java.xml=lib/endorsed/org.apache.karaf.specs.java.xml-" + version + ".jar",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.net=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.naming/javax.naming.spi=ALL-UNNAMED",
                "--add-opens=java.rmi/sun.rmi.transport.tcp=ALL-UNNAMED",
                "--add-exports=java.base/sun.net.www.protocol.file=ALL-UNNAMED",
                "--add-exports=java.base/sun.net.www.protocol.ftp=ALL-UNNAMED",
                "--add-exports=java.base/sun.net.www.protocol.http=ALL-UNNAMED",
                "--add-exports=java.base/sun.net.www.protocol.https=ALL-UNNAMED",
                "--add-exports=java.base/sun.net.www.protocol.jar=ALL-UNNAMED",
                "--add-exports=java.base/sun.net.www.content.text=ALL-UNNAMED",
                "--add-exports=jdk.naming.rmi/com.sun.jndi.url.rmi=ALL-UNNAMED",
                "--add-exports=java.rmi/sun.rmi.registry=ALL-UNNAMED",
                "--add-exports=java.security.sasl/com.sun.security.sasl=ALL-UNNAMED");
    }
}

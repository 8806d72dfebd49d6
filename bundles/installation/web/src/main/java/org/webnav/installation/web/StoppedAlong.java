package org.webnav.installation.web;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Remembers which features were stopped only because another one was, so that they come back with it. Kept in the
 * bundle's storage: like the states of features in Karaf it belongs to this node and goes when that is emptied.
 */
@Component(service = StoppedAlong.class)
public final class StoppedAlong {

    private final Path file;

    @Activate
    public StoppedAlong(BundleContext context) {
        this(context.getDataFile("stopped-along.properties"));
    }

    StoppedAlong(File file) {
        this.file = file.toPath();
    }

    /** The features that were stopped together with the given one. */
    synchronized Set<String> with(String cause) {
        Properties all = read();
        Set<String> found = new TreeSet<>(all.stringPropertyNames());
        found.removeIf(name -> !cause.equals(all.getProperty(name)));
        return found;
    }

    synchronized void stopped(String cause, Collection<String> along) {
        Properties all = read();
        along.forEach(name -> all.setProperty(name, cause));
        all.remove(cause);
        write(all);
    }

    synchronized void started(Collection<String> features) {
        Properties all = read();
        features.forEach(all::remove);
        write(all);
    }

    private Properties read() {
        Properties all = new Properties();
        if (Files.exists(file)) {
            try (var in = Files.newBufferedReader(file)) {
                all.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    private void write(Properties all) {
        try (var out = Files.newBufferedWriter(file)) {
            all.store(out, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.webnav.erp.core.sync;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.webnav.connector.api.ErpUnreachable;
import org.webnav.erp.api.Exchange.SyncStatus;
import org.webnav.erp.core.ExchangeSettings;
import org.webnav.erp.core.Line;
import org.webnav.erp.core.Texts;
import org.webnav.platform.api.Channels.Channel;

/**
 * Reads the subjects whose time has come. Each subject stands for itself: one that fails is noted and tried again at its
 * pace, the others go on. One run at a time per line; the caller is the exchange's process.
 */
@Component(service = Synchroniser.class)
public final class Synchroniser {

    private static final Logger LOG = LoggerFactory.getLogger(Synchroniser.class);

    private final SyncStates states;
    private final ExchangeSettings settings;
    private final Clock clock;
    private final Collection<Subjects> capabilities = new CopyOnWriteArrayList<>();

    @Activate
    public Synchroniser(@Reference SyncStates states, @Reference ExchangeSettings settings, @Reference Clock clock) {
        this.states = states;
        this.settings = settings;
        this.clock = clock;
    }

    @Reference(service = Subjects.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bind(Subjects subjects) {
        capabilities.add(subjects);
    }

    void unbind(Subjects subjects) {
        capabilities.remove(subjects);
    }

    /** Reads what is due; does nothing while another run is under way. */
    void readDue(Line line, Channel channel) {
        if (line.rests() || !line.synchronising().tryLock()) {
            return;
        }
        try {
            List<Subject> due =
                    subjects().stream().filter(s -> line.due(s.name())).toList();
            read(line, channel, due, false);
        } finally {
            line.synchronising().unlock();
        }
    }

    /** Reads every subject now, after a run that is under way. */
    void readAll(Line line, Channel channel, boolean full) {
        line.synchronising().lock();
        try {
            read(line, channel, subjects(), full);
        } finally {
            line.synchronising().unlock();
        }
    }

    private List<Subject> subjects() {
        return capabilities.stream()
                .flatMap(c -> c.all().stream())
                .sorted(Comparator.comparingInt(Subject::rank))
                .toList();
    }

    private void read(Line line, Channel channel, List<Subject> subjects, boolean full) {
        for (Subject subject : subjects) {
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
            try {
                read(line, channel, subject, full);
            } catch (ErpUnreachable e) {
                states.failed(line.id(), subject.name(), Texts.note(e));
                return;
            } catch (RuntimeException e) {
                LOG.warn("Reading {} over {} failed; it is tried again", subject.name(), line.id(), e);
                states.failed(line.id(), subject.name(), Texts.note(e));
                pace(line, subject);
            }
        }
    }

    private void read(Line line, Channel channel, Subject subject, boolean full) {
        Instant since = full ? null : since(states.find(line.id(), subject.name()));
        Load load = new Load(channel, line, since, clock.instant());
        Load.Outcome outcome = subject.loader().apply(load);
        Instant readAt = outcome.read().readAt();
        states.done(line.id(), subject.name(), load.full(), readAt == null ? load.begun() : readAt, outcome.rows());
        pace(line, subject);
    }

    /** Null when everything is to be read: for the first time, or because the last full reading is too old. */
    private Instant since(Optional<SyncStatus> known) {
        Instant full = known.map(SyncStatus::lastFull).orElse(null);
        if (full == null || !clock.instant().isBefore(full.plus(settings.full()))) {
            return null;
        }
        return known.get().lastDelta().minus(settings.overlap());
    }

    private void pace(Line line, Subject subject) {
        Duration pause = subject.pace() == Subject.Pace.QUICK ? settings.delta() : settings.prices();
        line.readAgainAfter(subject.name(), pause);
    }
}

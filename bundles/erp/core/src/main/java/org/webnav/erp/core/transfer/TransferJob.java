package org.webnav.erp.core.transfer;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.webnav.erp.core.Connectors;
import org.webnav.erp.core.ExchangeProcess;
import org.webnav.erp.core.ExchangeSettings;
import org.webnav.erp.core.Line;
import org.webnav.erp.core.Texts;
import org.webnav.platform.api.Channels;
import org.webnav.platform.api.Channels.Channel;
import org.webnav.platform.api.Unavailable;
import org.webnav.platform.api.WebNavException;
import org.webnav.platform.api.spi.PeriodicJob;

/**
 * Works the transfer queue off. Nodes share it row by row: every step is a compare-and-set on state and version of the
 * transfer's row, so that two nodes never send the same order and one that was paused changes nothing. The job's lease
 * only spares the nodes needless races.
 */
@Component(service = PeriodicJob.class)
public final class TransferJob implements PeriodicJob {

    private static final Logger LOG = LoggerFactory.getLogger(TransferJob.class);
    private static final int PORTION = 50;
    private static final Duration PAUSE_AFTER_ERROR = Duration.ofSeconds(5);
    private static final Set<Step> WAITING = EnumSet.of(Step.QUEUED, Step.UNKNOWN);
    private static final Set<Step> CLAIMED = EnumSet.of(Step.SENDING);

    private final Desk desk;
    private final Connectors connectors;
    private final Channels channels;
    private final ExchangeProcess process;
    private final Clock clock;
    private final Sender sender;
    private final Finder finder;

    @Activate
    public TransferJob(
            @Reference Desk desk,
            @Reference Connectors connectors,
            @Reference Channels channels,
            @Reference ExchangeProcess process,
            @Reference ExchangeSettings settings,
            @Reference Clock clock) {
        this.desk = desk;
        this.connectors = connectors;
        this.channels = channels;
        this.process = process;
        this.clock = clock;
        sender = new Sender(desk, settings, clock);
        finder = new Finder(desk, settings, clock);
    }

    @Override
    public String name() {
        return "erp.transfer";
    }

    @Override
    public Duration pause() {
        return Duration.ofMillis(200);
    }

    @Override
    public Duration lease() {
        return Duration.ofSeconds(30);
    }

    @Override
    public void run() {
        for (Channel channel : channels.all()) {
            connectors.forOrders(channel.code()).ifPresent(line -> process.run(channel, () -> work(line, channel)));
        }
    }

    private void work(Line line, Channel channel) {
        desk.store().due(CLAIMED, PORTION).forEach(transfer -> guarded(transfer, () -> finder.expire(transfer)));
        if (line.rests()) {
            return;
        }
        List<Transfer> due = desk.store().due(WAITING, PORTION);
        for (Transfer transfer : due) {
            if (line.rests() || Thread.currentThread().isInterrupted()) {
                return;
            }
            guarded(transfer, () -> advance(line, channel, transfer));
        }
    }

    private void advance(Line line, Channel channel, Transfer transfer) {
        if (transfer.step() == Step.QUEUED) {
            sender.send(line, channel, transfer);
        } else {
            finder.lookUp(line, transfer);
        }
    }

    /** What fails before a claim only moves the row; what fails after it leaves the claim to run out. */
    private void guarded(Transfer transfer, Runnable work) {
        try {
            work.run();
        } catch (Unavailable e) {
            postpone(transfer, e);
        } catch (WebNavException e) {
            LOG.warn("Order {} cannot be transferred: {}", transfer.number(), e.getMessage());
            desk.store().move(transfer, transfer.conflict(Texts.note(e)));
        } catch (RuntimeException e) {
            LOG.warn("Transfer of order {} failed; it is tried again", transfer.number(), e);
            postpone(transfer, e);
        }
    }

    private void postpone(Transfer transfer, RuntimeException e) {
        desk.store().move(transfer, transfer.later(clock.instant().plus(PAUSE_AFTER_ERROR), Texts.note(e)));
    }
}

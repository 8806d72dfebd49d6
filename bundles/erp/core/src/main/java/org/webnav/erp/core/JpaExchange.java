package org.webnav.erp.core;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.connector.api.ErpConnector;
import org.webnav.erp.api.Exchange;
import org.webnav.erp.core.sync.BackgroundSync;
import org.webnav.erp.core.sync.SyncStates;
import org.webnav.erp.core.transfer.Retries;
import org.webnav.erp.core.transfer.Step;
import org.webnav.erp.core.transfer.Transfer;
import org.webnav.erp.core.transfer.TransferStore;
import org.webnav.platform.api.Caller;
import org.webnav.platform.api.Channels;
import org.webnav.platform.api.Channels.Channel;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.api.Invalid;
import org.webnav.platform.api.NotFound;
import org.webnav.platform.api.NotPermitted;
import org.webnav.platform.api.Page;
import org.webnav.platform.api.Paging;

/** The exchange of the caller's channel; only for callers who see the whole channel. */
@Component
public final class JpaExchange implements Exchange {

    private final Connectors connectors;
    private final SyncStates states;
    private final BackgroundSync background;
    private final TransferStore store;
    private final Channels channels;
    private final CurrentCaller callers;
    private final Retries retries;

    @Activate
    public JpaExchange(
            @Reference Connectors connectors,
            @Reference SyncStates states,
            @Reference BackgroundSync background,
            @Reference TransferStore store,
            @Reference Channels channels,
            @Reference CurrentCaller callers,
            @Reference Retries retries) {
        this.connectors = connectors;
        this.states = states;
        this.background = background;
        this.store = store;
        this.channels = channels;
        this.callers = callers;
        this.retries = retries;
    }

    @Override
    public State state() {
        Channel channel = channels.get(callers.get().channel());
        Instant asOf = states.all().stream()
                .map(SyncStatus::lastDelta)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        boolean reachable = connectors.ofChannel(channel.code()).stream().allMatch(Line::reachable);
        return new State(reachable, background.isRunning(channel), asOf);
    }

    @Override
    public List<ConnectorStatus> connectors() {
        return connectors.ofChannel(channel().code()).stream()
                .map(JpaExchange::status)
                .toList();
    }

    /** A node that never spoke to the ERP itself asks it for a sign of life first. */
    private static ConnectorStatus status(Line line) {
        ErpConnector erp = line.connector();
        if (line.lastContact() == null && line.reachable()) {
            ErpConnector.Health health = erp.health();
            return new ConnectorStatus(line.id(), erp.kind(), erp.address(), health.reachable(), health.note(), null);
        }
        return new ConnectorStatus(
                line.id(), erp.kind(), erp.address(), line.reachable(), line.note(), line.lastContact());
    }

    @Override
    public List<SyncStatus> synchronisations() {
        channel();
        return states.all();
    }

    @Override
    public void synchroniseNow(boolean full) {
        background.start(channel(), full);
    }

    @Override
    public Page<QueuedTransfer> transfers(String state, Paging paging) {
        channel();
        return store.page(steps(state), paging).map(JpaExchange::shown);
    }

    private static Set<Step> steps(String states) {
        return Arrays.stream(states == null ? new String[0] : states.split(","))
                .filter(state -> !state.isBlank())
                .map(JpaExchange::step)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Step.class)));
    }

    private static Step step(String state) {
        String name = state.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(Step.values())
                .filter(step -> step.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Invalid("erp.no-such-state", "There is no transfer state of that name."));
    }

    private static QueuedTransfer shown(Transfer t) {
        boolean waits = t.step() == Step.QUEUED || t.step() == Step.SENDING || t.step() == Step.UNKNOWN;
        return new QueuedTransfer(
                t.order(),
                t.number(),
                t.reference(),
                t.step().name().toLowerCase(Locale.ROOT),
                t.erpNumber(),
                t.attempts(),
                waits ? t.next() : null,
                t.note(),
                t.queued());
    }

    @Override
    public List<Attempt> attempts(UUID order) {
        channel();
        transfer(order);
        return store.attempts(order);
    }

    @Override
    public void retry(UUID order) {
        channel();
        retries.retry(transfer(order));
    }

    @Override
    public void accept(UUID order) {
        channel();
        retries.accept(transfer(order));
    }

    private Transfer transfer(UUID order) {
        return store.find(order)
                .orElseThrow(() -> new NotFound("erp.no-such-transfer", "No such order is in the transfer queue."));
    }

    private Channel channel() {
        Caller caller = callers.get();
        if (!caller.wholeChannel()) {
            throw new NotPermitted("erp.whole-channel-only", "The exchange is for the channel owner's people.");
        }
        return channels.get(caller.channel());
    }
}

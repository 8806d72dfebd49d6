package org.webnav.channel.core;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.webnav.channel.api.Organisations;
import org.webnav.platform.api.Caller;
import org.webnav.platform.api.Channels;
import org.webnav.platform.api.Channels.Channel;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.api.Ids;
import org.webnav.platform.api.Transactions;
import org.webnav.platform.api.UserAdministration;
import org.webnav.platform.api.Users;
import org.webnav.platform.api.spi.HealthCheck;
import org.webnav.platform.api.spi.RoleContribution;

/**
 * Makes a new installation usable: creates its channel, the owner's organisation and a first integrator, who then adds
 * everybody else. Does nothing once the channel exists, so that its settings may stay in the configuration.
 */
@Component(immediate = true, configurationPid = "org.webnav.channel.setup")
@Designate(ocd = FirstChannel.Settings.class)
public final class FirstChannel implements HealthCheck {

    private static final Logger LOG = LoggerFactory.getLogger(FirstChannel.class);

    /** Without a name nothing is set up. */
    @ObjectClassDefinition(name = "First channel of the installation")
    public @interface Settings {

        @AttributeDefinition(description = "Short name, as connectors refer to it")
        String code() default "main";

        @AttributeDefinition(description = "Name of the company that owns the channel")
        String name() default "";

        @AttributeDefinition(description = "Local currency (LCY) of the owner, ISO 4217")
        String currency() default "EUR";

        @AttributeDefinition(description = "Languages of its texts, ISO 639-1, by commas; the first is the fall-back")
        String languages() default "en, lv, ru";

        @AttributeDefinition(description = "Login of the first integrator")
        String administrator() default "admin";

        @AttributeDefinition(description = "Password of the first integrator; only used when the channel is created")
        String _password() default "";
    }

    private final Channels channels;
    private final Organisations organisations;
    private final Users users;
    private final CurrentCaller callers;
    private final Transactions transactions;
    private final Clock clock;
    private final String note;

    @Activate
    public FirstChannel(
            @Reference Channels channels,
            @Reference Organisations organisations,
            @Reference Users users,
            @Reference CurrentCaller callers,
            @Reference Transactions transactions,
            @Reference Clock clock,
            Settings settings) {
        this.channels = channels;
        this.organisations = organisations;
        this.users = users;
        this.callers = callers;
        this.transactions = transactions;
        this.clock = clock;
        this.note = setUp(settings);
    }

    private String setUp(Settings settings) {
        if (!channels.all().isEmpty() || settings.name().isBlank()) {
            return channels.all().isEmpty() ? "there is no channel yet: set WEBNAV_CHANNEL_NAME" : "channel is there";
        }
        if (settings._password().length() < UserAdministration.SHORTEST_PASSWORD) {
            String missing = "the channel was not created: WEBNAV_ADMIN_PASSWORD needs at least "
                    + UserAdministration.SHORTEST_PASSWORD + " characters";
            LOG.error("{}", missing);
            return missing;
        }
        try {
            create(settings);
        } catch (RuntimeException e) {
            if (channels.byCode(settings.code()).isEmpty()) {
                throw e;
            }
            return "another node created the channel";
        }
        LOG.info("Created the channel {} with the integrator {}", settings.code(), settings.administrator());
        return "channel was created";
    }

    private void create(Settings settings) {
        UUID id = Ids.next(clock);
        callers.as(
                Caller.process(id, id, "set-up", Set.of()),
                () -> transactions.required(() -> {
                    List<String> languages =
                            List.of(settings.languages().strip().split("\\s*,\\s*"));
                    UUID owner = organisations
                            .createOwner(id, settings.name().strip())
                            .id();
                    channels.create(new Channel(
                            id, settings.code(), settings.name().strip(), owner, settings.currency(), languages));
                    return users.create(new Users.NewUser(
                            owner,
                            true,
                            settings.administrator(),
                            settings._password(),
                            settings.administrator(),
                            "",
                            Locale.forLanguageTag(languages.get(0)),
                            Set.of(RoleContribution.INTEGRATOR)));
                }));
    }

    @Override
    public String name() {
        return "channel";
    }

    @Override
    public Result check() {
        return new Result(true, channels.all().isEmpty() ? note : "channel is there");
    }
}

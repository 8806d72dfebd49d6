package org.webnav.search.core;

import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.platform.api.spi.HealthCheck;
import org.webnav.search.core.index.IndexState;

/** Always ready, since the catalogue searches its tables while an index is missing; a note tells how far each is. */
@Component
public final class SearchHealth implements HealthCheck {

    private final ChannelIndexes indexes;

    @Activate
    public SearchHealth(@Reference ChannelIndexes indexes) {
        this.indexes = indexes;
    }

    @Override
    public String name() {
        return "search";
    }

    @Override
    public Result check() {
        return new Result(
                true,
                indexes.keepers().stream().map(SearchHealth::note).sorted().collect(Collectors.joining("; ")));
    }

    private static String note(Keeper keeper) {
        IndexState state = keeper.index().state();
        StringBuilder note = new StringBuilder(keeper.channel().code()).append(": ");
        if (state.ready()) {
            note.append(state.items()).append(" items, revision ").append(state.revision());
            note.append(", behind by ").append(state.lag());
        } else {
            note.append("no index yet");
        }
        if (state.building()) {
            note.append(", a new one is at revision ")
                    .append(state.built())
                    .append(" of ")
                    .append(state.head());
        }
        if (!keeper.failure().isEmpty()) {
            note.append(", ").append(keeper.failure());
        }
        return note.toString();
    }
}

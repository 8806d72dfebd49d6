package org.webnav.catalog.core;

import java.util.List;
import java.util.Optional;
import org.apache.aries.jpa.template.JpaTemplate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.catalog.api.Pictures;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.persistence.ScopedRepository;

/** Pictures out of the catalogue's tables. */
@Component
public final class JdbcPictures implements Pictures {

    private static final String PICTURE = "select p.media_type, p.revision, p.content from catalog.items i"
            + " join catalog.pictures p on p.channel_id = i.channel_id and p.number = i.number"
            + " where i.channel_id = ? and i.number_key = ?";

    private final ScopedRepository repository;

    @Activate
    public JdbcPictures(
            @Reference(target = "(osgi.unit.name=catalog)") JpaTemplate jpa, @Reference CurrentCaller callers) {
        this.repository = new ScopedRepository(jpa, callers);
    }

    @Override
    public Optional<Picture> find(String item) {
        return repository.in(scope -> scope.jdbc(connection -> Sql.list(
                        connection,
                        PICTURE,
                        List.of(scope.channel(), Folding.key(item)),
                        row -> new Picture(row.getString(1), row.getString(2), row.getBytes(3)))
                .stream()
                .findFirst()));
    }
}

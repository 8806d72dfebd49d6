package org.webnav.catalog.core.media;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.catalog.api.Documents;
import org.webnav.catalog.core.Catalogue;
import org.webnav.catalog.core.ShownItems;
import org.webnav.catalog.core.Sql;
import org.webnav.catalog.core.Texts;
import org.webnav.platform.api.Ids;
import org.webnav.platform.api.Invalid;

/** Documents in the catalogue's tables, of items that the caller may see. */
@Component
public final class JdbcDocuments implements Documents {

    private static final int NAME_LENGTH = 250;
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final Set<String> KINDS =
            Set.of("application/pdf", "application/zip", "text/plain", "text/csv", "image/png", "image/jpeg");
    private static final String READ = "select name, media_type, revision, content from catalog.documents"
            + " where channel_id = ? and number = ? and id = ?";

    private final Catalogue catalogue;
    private final ShownItems items;

    @Activate
    public JdbcDocuments(@Reference Catalogue catalogue, @Reference ShownItems items) {
        this.catalogue = catalogue;
        this.items = items;
    }

    @Override
    public Optional<Document> find(String item, String id) {
        return catalogue.read(reading -> {
            Optional<String> number = items.number(reading, item);
            return number.isEmpty()
                    ? Optional.empty()
                    : Sql.list(
                                    reading.connection(),
                                    READ,
                                    List.of(reading.channel(), number.get(), id),
                                    row -> new Document(
                                            row.getString(1), row.getString(2), row.getString(3), row.getBytes(4)))
                            .stream()
                            .findFirst();
        });
    }

    @Override
    public String add(String item, String name, String language, String mediaType, byte[] content) {
        require(name, language, mediaType, content);
        return catalogue.write((connection, channel, change) -> {
            ShownItems.require(connection, channel, item);
            int place = Sql.list(
                            connection,
                            "select count(*) from catalog.documents where channel_id = ? and number = ?",
                            List.of(channel, item),
                            row -> row.getInt(1))
                    .get(0);
            if (place >= MOST) {
                throw new Invalid("catalog.too-many-documents", "An item has at most " + MOST + " documents.");
            }
            String id = Ids.next(catalogue.clock()).toString();
            Sql.update(
                    connection,
                    "insert into catalog.documents (channel_id, number, id, place, name, language, media_type,"
                            + " revision, length, content) values (?,?,?,?,?,?,?,?,?,?)",
                    List.of(
                            channel,
                            item,
                            id,
                            place,
                            Texts.orEmpty(name),
                            language,
                            mediaType,
                            Revision.of(mediaType, content),
                            content.length,
                            content));
            change.touch(List.of(item));
            return id;
        });
    }

    private static void require(String name, String language, String mediaType, byte[] content) {
        if (content.length == 0 || content.length > LARGEST) {
            throw invalid("it has 1 to " + LARGEST + " bytes");
        }
        if (!KINDS.contains(mediaType) && !mediaType.startsWith(OFFICE)) {
            throw invalid("documents are PDF, Office, text, CSV, ZIP, PNG or JPEG");
        }
        if (Texts.orEmpty(name).isEmpty() || name.length() > NAME_LENGTH || !language.matches("|[a-z]{2,3}")) {
            throw invalid("its name has 1 to 250 characters, its language two or three small letters or none");
        }
    }

    private static Invalid invalid(String rule) {
        return new Invalid("catalog.invalid-document", "The document cannot be kept: " + rule + ".");
    }

    @Override
    public void remove(String item, String id) {
        catalogue.write((connection, channel, change) -> {
            int gone = Sql.update(
                    connection,
                    "delete from catalog.documents where channel_id = ? and number = ? and id = ?",
                    List.of(channel, item, id));
            if (gone > 0) {
                change.touch(List.of(item));
            }
            return gone;
        });
    }
}

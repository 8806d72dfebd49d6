package org.webnav.connector.simulator.navision.odata;

import java.util.List;
import java.util.stream.Stream;
import org.webnav.connector.simulator.navision.business.Books;
import org.webnav.connector.simulator.navision.page.Navigation;
import org.webnav.connector.simulator.navision.page.Page;
import org.webnav.connector.simulator.navision.page.Pages;
import org.webnav.connector.simulator.navision.store.Row;

/** Follows the segments of a path. */
final class Resolver {

    private static final String ACTION = "Microsoft.NAV.";

    private final Pages pages;
    private final Books books;
    private final EntityJson writer;

    Resolver(Pages pages, Books books, EntityJson writer) {
        this.pages = pages;
        this.books = books;
        this.writer = writer;
    }

    Target resolve(List<Segment> segments) {
        Segment first = segments.get(0);
        Page page = pages.find(first.name()).orElseThrow(() -> NavException.noResource(first.name()));
        Target target = keyed(Target.collection(page, () -> page.rows(books.data()), null), first);
        for (Segment segment : segments.subList(1, segments.size())) {
            target = step(target, segment);
        }
        return target;
    }

    private Target step(Target target, Segment segment) {
        String name = segment.name();
        return switch (target.kind()) {
            case COLLECTION -> {
                if (name.equals("$count")) {
                    yield target.counted();
                }
                throw NavException.noResource(name);
            }
            case ENTITY -> fromEntity(target, segment);
            default -> throw NavException.noResource(name);
        };
    }

    private Target fromEntity(Target target, Segment segment) {
        String name = segment.name();
        if (name.startsWith(ACTION)) {
            return target.action(name.substring(ACTION.length()));
        }
        boolean stream =
                target.page().find(name).map(p -> p.type() == Edm.STREAM).orElse(false);
        if (stream) {
            return target.media(name);
        }
        Navigation navigation = target.page().navigation().get(name);
        if (navigation == null) {
            throw NavException.noResource(name);
        }
        return navigation.many() ? many(target, navigation, segment) : one(target, navigation);
    }

    private Target many(Target target, Navigation navigation, Segment segment) {
        if (navigation.target() == null) {
            Page none = pages.find(navigation.name()).orElseThrow(() -> NavException.noResource(navigation.name()));
            return keyed(Target.collection(none, Stream::empty, target.row()), segment);
        }
        Page page = pages.require(navigation.target());
        Row parent = target.row();
        return keyed(
                Target.collection(page, () -> writer.navigate(target.page(), parent, navigation), parent), segment);
    }

    private Target one(Target target, Navigation navigation) {
        Row row = writer.navigate(target.page(), target.row(), navigation)
                .findFirst()
                .orElseThrow(NavException::notFound);
        return Target.entity(pages.require(navigation.target()), row);
    }

    private Target keyed(Target collection, Segment segment) {
        if (!segment.hasKey()) {
            return collection;
        }
        Row row = collection.page().byKey(books, segment.key()).orElseThrow(NavException::notFound);
        boolean contained = collection.parent() == null
                || collection.rows().get().anyMatch(other -> other.id().equals(row.id()));
        if (!contained) {
            throw NavException.notFound();
        }
        return Target.entity(collection.page(), row);
    }
}

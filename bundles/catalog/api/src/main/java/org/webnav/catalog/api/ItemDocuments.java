package org.webnav.catalog.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Feeds an index of items. Changes of a channel have growing revisions in the order of their commits, so that whoever
 * has seen revision n misses nothing by asking for what is after n.
 */
@ProviderType
public interface ItemDocuments {

    /** Revision of the newest change, 0 when there is none. */
    long head(UUID channel);

    /** Documents that changed after a revision, oldest change first, at most {@code limit}; items are never deleted. */
    List<ItemDocument> changedAfter(UUID channel, long revision, int limit);

    /** Documents by number, for tests and repair; unknown ones are missing. */
    List<ItemDocument> read(UUID channel, Collection<String> numbers);

    /** Every attribute of the channel that is offered as a filter, by code. */
    Map<String, Attribute> filters(UUID channel);

    /** Groups of words that mean the same, as the owner keeps them, per language. */
    Map<String, List<List<String>>> synonyms(UUID channel);

    /** Grows with every change of attributes, categories or synonyms that needs the whole index to be made anew. */
    long schema(UUID channel);
}

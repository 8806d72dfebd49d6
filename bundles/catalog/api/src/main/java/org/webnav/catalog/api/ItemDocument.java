package org.webnav.catalog.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything of an item that can be searched, filtered or sorted by, in every language.
 *
 * @param revision place of its last change in the channel's sequence of changes
 * @param names language (ISO 639-1) to text; the empty key is the text of the ERP's item card
 * @param descriptions language to text
 * @param codes what finds it exactly or by prefix besides the number: GTINs, manufacturer's number
 * @param customerCodes customer number to that customer's own numbers for it; found by that customer alone
 * @param categories its category first, then those above it
 * @param lists lists of the owner that it is on
 * @param created when the item first came
 */
public record ItemDocument(
        String number,
        long revision,
        Map<String, String> names,
        Map<String, String> descriptions,
        List<String> codes,
        Map<String, Set<String>> customerCodes,
        List<String> categories,
        List<AttributeValue> attributes,
        Set<String> lists,
        LifeCycle lifeCycle,
        Instant created) {}

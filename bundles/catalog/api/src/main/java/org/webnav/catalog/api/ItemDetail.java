package org.webnav.catalog.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything that a buyer may know of an item, in one language.
 *
 * @param properties in the order in which they are shown
 * @param gtins all of them, the first first
 * @param ownNumbers the buyer's own numbers for it
 * @param newUntil null for none
 * @param phasingOutFrom null for none
 * @param replacement null when there is none that the buyer may see
 * @param accessories those that the buyer may see; {@code similar} likewise
 * @param quantityRules those that apply to the buyer, the most particular first
 * @param pictures addresses relative to the server's root, the main one first
 * @param pictureTexts what says each picture to whoever does not see it, empty where nobody wrote it
 */
public record ItemDetail(
        Item item,
        List<Property> properties,
        List<ItemSheet.Gtin> gtins,
        String manufacturer,
        List<String> ownNumbers,
        LocalDate newUntil,
        LocalDate phasingOutFrom,
        Item replacement,
        List<Item> accessories,
        List<Item> similar,
        List<Variant> variants,
        List<ItemSheet.QuantityRule> quantityRules,
        List<String> pictures,
        List<String> pictureTexts,
        List<Document> documents) {

    /** @param unit UN/ECE code of a number's unit, empty for none */
    public record Property(String attribute, String name, AttributeType type, String unit, List<Value> values) {}

    /**
     * @param value as filters take it, empty for numbers
     * @param name in the language asked for, empty for numbers
     * @param from of a number, null for others
     * @param to end of a range of numbers, equal to {@code from} when it is one number, null for others
     */
    public record Value(String value, String name, BigDecimal from, BigDecimal to) {}

    public record Variant(String code, String name, boolean blocked) {}

    /**
     * @param language ISO 639-1, empty when it is for all
     * @param length in bytes
     * @param address relative to the server's root
     */
    public record Document(String id, String name, String language, String mediaType, int length, String address) {}
}

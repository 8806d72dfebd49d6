package org.webnav.connector.simulator.navision.odata;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What the simulator needs to know of a metadata document: the entity sets and the properties of their types. */
public final class Csdl {

    private final Map<String, Type> types = new LinkedHashMap<>();
    private final Map<String, String> sets = new LinkedHashMap<>();

    /** A property with its type and its greatest length (0: none given). */
    public record Property(String name, Edm type, int maxLength) {}

    /** An entity type: properties in the order of the document, navigation properties with "is a collection". */
    public record Type(String name, Map<String, Property> properties, Map<String, Boolean> navigation) {}

    /** Reads a metadata document. */
    public static Csdl parse(byte[] document) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        Csdl csdl = new Csdl();
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(document));
            Type current = null;
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    current = csdl.element(reader, current);
                }
            }
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException(e);
        }
        return csdl;
    }

    private Type element(XMLStreamReader reader, Type current) {
        switch (reader.getLocalName()) {
            case "EntityType" -> {
                Type type = new Type(attribute(reader, "Name"), new LinkedHashMap<>(), new LinkedHashMap<>());
                types.put(type.name(), type);
                return type;
            }
            case "Property" -> current.properties().put(attribute(reader, "Name"), property(reader));
            case "NavigationProperty" ->
                current.navigation()
                        .put(
                                attribute(reader, "Name"),
                                attribute(reader, "Type").startsWith("Collection("));
            case "EntitySet" -> sets.put(attribute(reader, "Name"), simpleName(attribute(reader, "EntityType")));
            default -> {}
        }
        return current;
    }

    private static Property property(XMLStreamReader reader) {
        String length = attribute(reader, "MaxLength");
        return new Property(
                attribute(reader, "Name"),
                Edm.named(attribute(reader, "Type")),
                length == null ? 0 : Integer.parseInt(length));
    }

    private static String attribute(XMLStreamReader reader, String name) {
        return reader.getAttributeValue(null, name);
    }

    private static String simpleName(String qualified) {
        return qualified.substring(qualified.lastIndexOf('.') + 1);
    }

    /** Entity set name to entity type name. */
    public Map<String, String> sets() {
        return sets;
    }

    public Type type(String name) {
        return types.get(name);
    }
}

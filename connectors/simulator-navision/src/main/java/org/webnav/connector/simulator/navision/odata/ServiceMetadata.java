package org.webnav.connector.simulator.navision.odata;

import org.webnav.connector.simulator.navision.page.Page;
import org.webnav.connector.simulator.navision.page.Pages;
import org.webnav.connector.simulator.navision.page.Property;

/** Writes the metadata document of the page services. */
final class ServiceMetadata {

    private ServiceMetadata() {}

    static String of(Pages pages) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
                .append(
                        "<edmx:Edmx Version=\"4.0\" xmlns:edmx=\"http://docs.oasis-open.org/odata/ns/edmx\"><edmx:DataServices>\n")
                .append("<Schema Namespace=\"NAV\" xmlns=\"http://docs.oasis-open.org/odata/ns/edm\">\n");
        pages.all().forEach(page -> type(xml, page));
        xml.append("<EntityContainer Name=\"NAV\">\n");
        pages.all()
                .forEach(page -> xml.append(
                        "  <EntitySet Name=\"%s\" EntityType=\"NAV.%s\"/>\n".formatted(page.set(), page.type())));
        return xml.append("</EntityContainer>\n</Schema></edmx:DataServices></edmx:Edmx>\n")
                .toString();
    }

    private static void type(StringBuilder xml, Page page) {
        xml.append("<EntityType Name=\"%s\"><Key>".formatted(page.type()));
        page.keys().forEach(key -> xml.append("<PropertyRef Name=\"%s\"/>".formatted(key)));
        xml.append("</Key>\n");
        page.all().forEach(property -> property(xml, property, page.keys().contains(property.name())));
        xml.append("</EntityType>\n");
    }

    private static void property(StringBuilder xml, Property property, boolean key) {
        xml.append("  <Property Name=\"%s\" Type=\"%s\""
                .formatted(property.name(), property.type().qualified()));
        if (key) {
            xml.append(" Nullable=\"false\"");
        }
        if (property.maxLength() > 0) {
            xml.append(" MaxLength=\"%d\"".formatted(property.maxLength()));
        }
        if (property.type() == Edm.DECIMAL) {
            xml.append(" Scale=\"variable\"");
        }
        xml.append("/>\n");
    }
}

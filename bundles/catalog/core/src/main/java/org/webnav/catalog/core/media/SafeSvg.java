package org.webnav.catalog.core.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.webnav.catalog.core.Texts;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Looks for whatever lets an SVG picture do more than be looked at: scripts, event attributes, foreign markup,
 * animation of attributes, references to anything outside the file, and document types.
 */
final class SafeSvg extends DefaultHandler {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Set<String> FORBIDDEN = Set.of(
            "script",
            "foreignobject",
            "iframe",
            "object",
            "embed",
            "audio",
            "video",
            "canvas",
            "handler",
            "listener",
            "set",
            "animate",
            "animatemotion",
            "animatetransform",
            "animatecolor",
            "discard");
    private static final Pattern INLINE_BITMAP =
            Pattern.compile("data:image/(png|jpeg|gif|webp);base64,.*", Pattern.DOTALL);
    private static final Pattern OUTSIDE_URL = Pattern.compile("url\\(\\s*['\"]?\\s*(?!#)[^\\s'\"]");

    private final StringBuilder style = new StringBuilder();
    private boolean inStyle;

    private SafeSvg() {}

    /** What is wrong with it, or empty when it is harmless. */
    static String fault(byte[] svg) {
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser().parse(new InputSource(new ByteArrayInputStream(svg)), new SafeSvg());
            return "";
        } catch (SAXException e) {
            return String.valueOf(e.getMessage());
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        refuse(inStyle, "an element inside of style");
        String element = name.toLowerCase(Locale.ROOT);
        refuse(!SVG.equals(uri), "element " + qualified + " is not SVG");
        refuse(FORBIDDEN.contains(element), "element " + qualified);
        for (int i = 0; i < attributes.getLength(); i++) {
            check(attributes.getLocalName(i).toLowerCase(Locale.ROOT), attributes.getValue(i));
        }
        inStyle = element.equals("style");
        style.setLength(0);
    }

    private static void check(String attribute, String value) throws SAXException {
        refuse(attribute.startsWith("on"), "attribute " + attribute);
        boolean reference = attribute.equals("href") || attribute.equals("src");
        refuse(reference && !staysInside(value.trim()), "reference to " + Texts.cut(value, 80));
        refuse(attribute.equals("base"), "attribute xml:base");
        checkStyle(value);
    }

    private static boolean staysInside(String reference) {
        return reference.isEmpty()
                || reference.startsWith("#")
                || INLINE_BITMAP.matcher(reference).matches();
    }

    /** A backslash could spell "url" or "@import" in a way that is not seen here. */
    private static void checkStyle(String text) throws SAXException {
        String lower = text.toLowerCase(Locale.ROOT);
        refuse(OUTSIDE_URL.matcher(lower).find(), "external url(…)");
        refuse(lower.contains("@import") || lower.contains("javascript:"), "active style");
        refuse(text.indexOf('\\') >= 0, "escape in a style");
    }

    @Override
    public void characters(char[] text, int start, int length) {
        if (inStyle) {
            style.append(text, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        if (inStyle) {
            checkStyle(style.toString());
            inStyle = false;
        }
    }

    @Override
    public void processingInstruction(String target, String data) throws SAXException {
        refuse(true, "processing instruction " + target);
    }

    private static void refuse(boolean when, String what) throws SAXException {
        if (when) {
            throw new SAXException("not allowed in an SVG picture: " + what);
        }
    }
}

package org.webnav.itests.support;

import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import org.osgi.framework.Constants;

/** The headers of a bundle. */
public final class Manifest {

    private final Attributes headers;

    public Manifest(java.util.jar.Manifest manifest) {
        headers = manifest.getMainAttributes();
    }

    public String name() {
        return headers.getValue(Constants.BUNDLE_SYMBOLICNAME).split(";", 2)[0].trim();
    }

    /** The package names of an import or export header; versions and directives are left out. */
    public List<String> packages(String header) {
        List<String> names = new ArrayList<>();
        for (String clause : unquoted(header).split(",")) {
            for (String part : clause.split(";")) {
                if (!part.isBlank() && !part.contains("=")) {
                    names.add(part.trim());
                }
            }
        }
        return names;
    }

    /** Without the texts in quotes, which hold commas of their own. */
    private String unquoted(String header) {
        String value = headers.getValue(header);
        return value == null ? "" : value.replaceAll("\"[^\"]*\"", "");
    }
}

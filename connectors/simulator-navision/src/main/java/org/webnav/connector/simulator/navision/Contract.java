package org.webnav.connector.simulator.navision;

import org.webnav.connector.simulator.navision.odata.Csdl;

/** The metadata document of API v2.0 that the simulator keeps to. */
public final class Contract {

    private static final String DOCUMENT = "contract/apiv2-metadata.xml";

    private Contract() {}

    /** The document, byte for byte as it is served. */
    public static byte[] document() {
        return Resources.bytes(DOCUMENT);
    }

    public static Csdl csdl() {
        return Csdl.parse(document());
    }
}

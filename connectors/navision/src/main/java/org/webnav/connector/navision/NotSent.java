package org.webnav.connector.navision;

import java.io.IOException;

/** No connection came about, so no request reached the ERP. */
final class NotSent extends IOException {

    private static final long serialVersionUID = 1L;

    NotSent(Throwable cause) {
        super(cause);
    }
}

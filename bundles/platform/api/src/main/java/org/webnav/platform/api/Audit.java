package org.webnav.platform.api;

import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;

/** The log of who did what. Append only; joins the current transaction, so that it tells only what really happened. */
@ProviderType
public interface Audit {

    /**
     * @param action {@code <capability>.<verb>}
     * @param subject id or number of what was acted upon
     * @param facts no names of persons and no secrets
     */
    void record(String action, String subject, Map<String, String> facts);
}

package org.webnav.platform.api.rest;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Marks a JAX-RS resource. Register it as an OSGi service with property {@link #PATH}; it is published below
 * {@code /api} while the service is there. Its class carries {@code @Path("")}; its methods are {@code @GET},
 * {@code @POST} … with paths relative to the property. Every method must carry {@link RequiresPermission},
 * {@link SignedIn} or {@link Anonymous}; a method without is refused at run time.
 */
@ConsumerType
public interface RestResource {

    /** Service property: path below {@code /api}, for example {@code /v1/orders}. */
    String PATH = "webnav.rest.path";

    /** Service property: the capability that owns the resource; its OpenAPI document. */
    String CAPABILITY = "webnav.rest.capability";
}

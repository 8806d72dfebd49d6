package org.webnav.connector.simulator.navision.http;

import org.webnav.connector.simulator.navision.odata.ApiRoot;
import org.webnav.connector.simulator.navision.odata.NavException;
import org.webnav.connector.simulator.navision.odata.ServiceRoot;
import org.webnav.connector.simulator.navision.webhook.Subscriptions;

/** Sends a request to the service root it belongs to and turns refusals into answers. */
public final class Router implements Handler {

    private static final System.Logger LOG = System.getLogger(Router.class.getName());

    private final ApiRoot api;
    private final ServiceRoot services;
    private final Subscriptions subscriptions;

    public Router(ApiRoot api, ServiceRoot services, Subscriptions subscriptions) {
        this.api = api;
        this.services = services;
        this.subscriptions = subscriptions;
    }

    @Override
    public Response handle(Request request) {
        try {
            return root(request).handle(request);
        } catch (NavException refusal) {
            return Response.error(refusal);
        } catch (RuntimeException defect) {
            LOG.log(System.Logger.Level.ERROR, request.method() + " " + request.path(), defect);
            return Response.error(500, "Internal_ServerError", "An internal server error occurred: " + defect);
        }
    }

    private Handler root(Request request) {
        if (request.path().startsWith(Subscriptions.PATH)) {
            return subscriptions;
        }
        if (belongs(request, ApiRoot.PATH)) {
            return api;
        }
        if (belongs(request, ServiceRoot.PATH)) {
            return services;
        }
        throw NavException.noResource(request.path());
    }

    private static boolean belongs(Request request, String root) {
        return request.path().equals(root) || request.path().startsWith(root + '/');
    }
}

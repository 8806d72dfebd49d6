package org.webnav.platform.web.rest;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import javax.annotation.Priority;
import javax.ws.rs.Priorities;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.ResourceInfo;
import javax.ws.rs.core.Context;
import org.apache.cxf.phase.PhaseInterceptorChain;
import org.webnav.platform.api.ApiTokens;
import org.webnav.platform.api.Caller;
import org.webnav.platform.api.NotPermitted;
import org.webnav.platform.api.NotSignedIn;
import org.webnav.platform.api.Sessions;
import org.webnav.platform.api.rest.Anonymous;
import org.webnav.platform.api.rest.RequiresPermission;
import org.webnav.platform.api.rest.SignedIn;

/**
 * Lets a request through to a method only when its caller may call it. A method without a declared permission lets nobody
 * through. Changing requests of a browser's session must also come from our own pages: right Origin, right token.
 */
@Priority(Priorities.AUTHENTICATION)
final class AccessFilter implements ContainerRequestFilter {

    static final String CALLER = "org.webnav.caller";

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final String BEARER = "Bearer ";

    private final Sessions sessions;
    private final ApiTokens tokens;

    @Context
    private ResourceInfo target;

    AccessFilter(Sessions sessions, ApiTokens tokens) {
        this.sessions = sessions;
        this.tokens = tokens;
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        Method method = target.getResourceMethod();
        if (method.isAnnotationPresent(Anonymous.class)) {
            requireSameOrigin(request);
            return;
        }
        Caller caller = caller(request).orElseThrow(() -> new NotSignedIn("platform.not-signed-in", "Sign in first."));
        requirePermission(method, caller);
        requireSession(method, request.getHeaderString("Authorization"));
        // as a property it would be kept in the servlet request, where the invoker does not see it
        PhaseInterceptorChain.getCurrentMessage().getExchange().put(CALLER, caller);
    }

    private Optional<Caller> caller(ContainerRequestContext request) {
        String authorization = request.getHeaderString("Authorization");
        if (isBearer(authorization)) {
            return tokens.find(authorization.substring(BEARER.length()).strip());
        }
        String token = Cookies.token(request.getCookies());
        if (token == null || token.isEmpty()) {
            return Optional.empty();
        }
        Optional<Sessions.Session> session = sessions.find(token);
        session.ifPresent(s -> requireOwnPage(request, s));
        return session.map(Sessions.Session::caller);
    }

    private static boolean isBearer(String authorization) {
        return authorization != null && authorization.startsWith(BEARER);
    }

    static void requireSession(Method method, String authorization) {
        if (method.isAnnotationPresent(SessionOnly.class) && isBearer(authorization)) {
            throw new NotPermitted("platform.session-needed", "Sign in with login and password to do this.");
        }
    }

    private static void requireOwnPage(ContainerRequestContext request, Sessions.Session session) {
        if (SAFE.contains(request.getMethod())) {
            return;
        }
        requireSameOrigin(request);
        if (!session.csrfToken().equals(request.getHeaderString("X-CSRF-Token"))) {
            throw new NotPermitted(
                    "platform.csrf-token-wrong", "Send the csrfToken of /api/v1/me in the header X-CSRF-Token.");
        }
    }

    private static void requireSameOrigin(ContainerRequestContext request) {
        String origin = request.getHeaderString("Origin");
        if (origin == null || SAFE.contains(request.getMethod())) {
            return;
        }
        URI own = request.getUriInfo().getBaseUri();
        String host = request.getHeaderString("Host");
        if (!origin.equals("http://" + host) && !origin.equals("https://" + host) && !origin.equals(origin(own))) {
            throw new NotPermitted("platform.foreign-origin", "Requests from other sites are refused.");
        }
    }

    private static String origin(URI uri) {
        return uri.getScheme() + "://" + uri.getAuthority();
    }

    private static void requirePermission(Method method, Caller caller) {
        RequiresPermission required = method.getAnnotation(RequiresPermission.class);
        if (required == null) {
            if (!method.isAnnotationPresent(SignedIn.class)) {
                throw new NotPermitted("platform.no-permission-declared", "Nobody may call this.");
            }
            return;
        }
        for (String permission : required.value()) {
            if (!caller.may(permission)) {
                throw new NotPermitted("platform.not-permitted", "You lack the permission " + permission + ".");
            }
        }
    }
}

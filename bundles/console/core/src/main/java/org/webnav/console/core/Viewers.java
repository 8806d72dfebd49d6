package org.webnav.console.core;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.platform.api.Sessions;
import org.webnav.platform.api.Sessions.Session;

/** Finds out from a request's cookies and headers who looks and in which language. */
@Component(service = Viewers.class)
public final class Viewers {

    /** Over https the first, which only this host can set; the plain one for http on the own machine. */
    private static final List<String> SESSION_COOKIES = List.of("__Host-webnav", "webnav-session");

    private static final String LANGUAGE_COOKIE = "webnav-lang";

    private final Sessions sessions;

    @Activate
    public Viewers(@Reference Sessions sessions) {
        this.sessions = sessions;
    }

    Viewer of(HttpServletRequest request) {
        Optional<Session> session = SESSION_COOKIES.stream()
                .flatMap(name -> cookie(request, name))
                .flatMap(token -> sessions.find(token).stream())
                .findFirst();
        return new Viewer(session, language(request, session));
    }

    private static String language(HttpServletRequest request, Optional<Session> session) {
        Stream<String> asked = Stream.ofNullable(request.getParameter("lang"));
        Stream<String> own =
                session.stream().map(open -> open.caller().language().getLanguage());
        Stream<String> chosen = cookie(request, LANGUAGE_COOKIE);
        Stream<String> accepted =
                Collections.list(request.getLocales()).stream().map(Locale::getLanguage);
        return Stream.of(asked, own, chosen, accepted)
                .flatMap(languages -> languages)
                .filter(ModuleReader.LANGUAGES::contains)
                .findFirst()
                .orElse("en");
    }

    private static Stream<String> cookie(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Stream.empty()
                : Stream.of(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue);
    }
}

package org.webnav.platform.web.rest;

import java.util.Map;
import javax.ws.rs.core.Cookie;

/**
 * The session cookie. Over HTTPS it carries the prefix {@code __Host-}, which binds it to this host and path; plain HTTP
 * is for loopback only, where browsers refuse that prefix.
 */
public final class Cookies {

    public static final String SECURE = "__Host-webnav";
    public static final String PLAIN = "webnav-session";

    private Cookies() {}

    public static String token(Map<String, Cookie> cookies) {
        Cookie cookie = cookies.getOrDefault(SECURE, cookies.get(PLAIN));
        return cookie == null ? null : cookie.getValue();
    }

    public static String set(String token, boolean secure) {
        return (secure ? SECURE : PLAIN) + "=" + token + "; Path=/; HttpOnly; SameSite=Strict"
                + (secure ? "; Secure" : "");
    }

    public static String clear(boolean secure) {
        return set("", secure) + "; Max-Age=0";
    }
}

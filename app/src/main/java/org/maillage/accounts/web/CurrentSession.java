package org.maillage.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/// The session of the request being answered.
public final class CurrentSession {

    // Where the security chain reads the page to come back to after signing in.
    private static final String SAVED_REQUEST = "SPRING_SECURITY_SAVED_REQUEST";

    private static final Duration RECENT = Duration.ofMinutes(10);

    private CurrentSession() {}

    /// @return empty when there is none
    public static String id(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? "" : session.getId();
    }

    /// Whether who is signed in has just proved who they are. A session is at least as old as the sign-in within it;
    /// both its dates come from one clock, whatever the day of the house.
    public static boolean isRecent(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getLastAccessedTime() - session.getCreationTime() < RECENT.toMillis();
    }

    /// After signing in, this page comes first.
    static void leadTo(String path, HttpServletRequest request) {
        request.getSession().setAttribute(SAVED_REQUEST, new SimpleSavedRequest(path));
    }
}

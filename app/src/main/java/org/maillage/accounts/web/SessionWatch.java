package org.maillage.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.maillage.accounts.Accounts;
import org.maillage.accounts.SignedInPerson;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/// Asks the database, at each request, whether who is signed in still may be, and still administers the instance:
/// a session is only as good as the account behind it now.
@Component
class SessionWatch implements HandlerInterceptor {

    private final Accounts accounts;

    SessionWatch(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        Authentication session = SecurityContextHolder.getContext().getAuthentication();
        if (session == null || !(session.getPrincipal() instanceof SignedInPerson person)) {
            return true;
        }
        Optional<SignedInPerson> now = accounts.findOpen(person.person());
        now.ifPresentOrElse(known -> refresh(session, known), () -> end(request));
        if (now.isEmpty()) {
            response.sendRedirect("/connexion");
        }
        return now.isPresent();
    }

    // For this request alone: what the session holds is left as it is.
    private static void refresh(Authentication session, SignedInPerson known) {
        known.eraseCredentials();
        var authentication = UsernamePasswordAuthenticationToken.authenticated(known, null, known.getAuthorities());
        authentication.setDetails(session.getDetails());
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
    }

    private static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}

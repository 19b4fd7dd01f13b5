package org.maillage.site.editing;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.maillage.site.Landing;
import org.maillage.site.SignedIn;
import org.maillage.site.Unsent;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/// Receives a form that comes from our own pages without session or with the token of another one: nothing is done
/// with it, but it is given back to be sent again. What comes from elsewhere is refused as ever.
@Component
class LostSession implements AuthenticationEntryPoint, AccessDeniedHandler {

    /// Shows the way in, keeping what was sent.
    static final String SIGN_IN = "/connexion/interruption";

    private final AuthenticationEntryPoint signIn = new LoginUrlAuthenticationEntryPoint("/connexion");
    private final AccessDeniedHandler refusal = new AccessDeniedHandlerImpl();

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException nobody)
            throws IOException, ServletException {
        if (mayBeGivenBack(request)) {
            request.getRequestDispatcher(SIGN_IN).forward(request, response);
        } else {
            signIn.commence(request, response, nobody);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException, ServletException {
        if (refused instanceof CsrfException && mayBeGivenBack(request)) {
            boolean open = isSignedIn() || request.getRequestURI().startsWith("/m/");
            request.getRequestDispatcher(open ? Landing.SEND_AGAIN : SIGN_IN).forward(request, response);
        } else {
            refusal.handle(request, response, refused);
        }
    }

    private static boolean mayBeGivenBack(HttpServletRequest request) {
        return Sent.isForm(request)
                && isFromOurPages(request)
                && Unsent.of(request).isPresent();
    }

    // Browsers say where a form comes from; one that does not is not believed.
    private static boolean isFromOurPages(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = request.getHeader("Origin");
        String host = request.getHeader("Host");
        return origin != null && host != null && isAt(origin, host);
    }

    private static boolean isAt(String origin, String host) {
        try {
            return host.equals(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static boolean isSignedIn() {
        Authentication session = SecurityContextHolder.getContext().getAuthentication();
        return session != null && session.getPrincipal() instanceof SignedIn;
    }
}

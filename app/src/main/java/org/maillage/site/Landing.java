package org.maillage.site;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;

/// Where one arrives by signing in: at what one had sent when there was nobody to receive it, at the page one asked
/// to read, or at one's own.
public final class Landing extends SavedRequestAwareAuthenticationSuccessHandler {

    /// Proposes to send again what could not be received.
    public static final String SEND_AGAIN = "/connexion/reprise";

    public Landing(RequestCache asked) {
        setDefaultTargetUrl("/espace");
        setRequestCache(asked);
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        if (Unsent.carriedBy(request).isPresent()) {
            clearAuthenticationAttributes(request);
            request.getRequestDispatcher(SEND_AGAIN).forward(request, response);
        } else {
            super.onAuthenticationSuccess(request, response, authentication);
        }
    }
}

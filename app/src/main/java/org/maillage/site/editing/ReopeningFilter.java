package org.maillage.site.editing;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// A form sent with `reopen` is not saved but shown, as the page that opens it would: what it holds is too long for an
/// address. Comes after the security chain, which sees a form like any other.
@Component
@Order(0)
class ReopeningFilter extends OncePerRequestFilter {

    static final String REOPEN = "reopen";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Sent.isForm(request) || request.getParameter(REOPEN) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(REOPEN, true);
        chain.doFilter(new Shown(request), response);
    }

    static boolean isReopened(HttpServletRequest request) {
        return request.getAttribute(REOPEN) != null;
    }

    private static final class Shown extends HttpServletRequestWrapper {

        Shown(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return HttpMethod.GET.name();
        }
    }
}

package org.maillage.site.editing;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Turns what the page of the comparison sends into the form that was compared: whoever receives it cannot tell.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class ChoicesFilter extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Sent.isForm(request) || request.getParameter(Choices.MINE) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var sent = request.getParameterMap();
        chain.doFilter(new RewrittenRequest(request, Choices.of(sent).asForm(sent)), response);
    }
}

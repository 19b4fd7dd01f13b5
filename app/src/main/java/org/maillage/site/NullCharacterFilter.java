package org.maillage.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Takes out of every form and every address the one character that PostgreSQL cannot hold; nobody types it, and
/// nobody sees it. Everything else stays as it came. Addresses that carry it in their path are refused before.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class NullCharacterFilter extends OncePerRequestFilter {

    private static final String NULL_CHARACTER = "\0";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Holdable(request), response);
    }

    private static final class Holdable extends HttpServletRequestWrapper {

        Holdable(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            String typed = super.getParameter(name);
            return typed == null ? null : without(typed);
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            String[] typed = super.getParameterValues(name);
            return typed == null ? null : without(typed);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            var parameters = new LinkedHashMap<String, String[]>();
            super.getParameterMap().forEach((name, typed) -> parameters.put(name, without(typed)));
            return parameters;
        }

        private static String[] without(String[] typed) {
            return Arrays.stream(typed).map(Holdable::without).toArray(String[]::new);
        }

        private static String without(String typed) {
            return typed.replace(NULL_CHARACTER, "");
        }
    }
}

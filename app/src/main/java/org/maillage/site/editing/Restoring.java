package org.maillage.site.editing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/// A restoration that carries a form, and where it was sent first: once the object is back, the form goes there.
@Component
class Restoring implements HandlerInterceptor {

    /// The address of the form, beside its fields.
    static final String AFTER = "after";

    private static final Pattern RESTORATION = Pattern.compile("/espace/.+/(restauration|retablissement)");
    private static final String RESTORED = Restoring.class.getName();

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView answer) {
        if (answer != null && isRedirect(answer)) {
            findNext(request).ifPresent(answer::setView);
        }
    }

    /// The way on to the form; also when somebody else restored the object before.
    static Optional<View> findNext(HttpServletRequest request) {
        String after = request.getParameter(AFTER);
        if (!Sent.isForm(request)
                || !RESTORATION.matcher(request.getRequestURI()).matches()
                || after == null
                || !after.startsWith("/espace/")) {
            return Optional.empty();
        }
        request.setAttribute(RESTORED, true);
        var form = new LinkedHashMap<>(request.getParameterMap());
        form.remove(AFTER);
        return Optional.of(new Forwarded(after, form));
    }

    static boolean isRestored(HttpServletRequest request) {
        return request.getAttribute(RESTORED) != null;
    }

    static void forget(HttpServletRequest request) {
        request.removeAttribute(RESTORED);
    }

    static boolean isRedirect(ModelAndView answer) {
        return answer.getViewName() != null && answer.getViewName().startsWith("redirect:");
    }
}

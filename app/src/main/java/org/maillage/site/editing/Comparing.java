package org.maillage.site.editing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.site.FormValues;
import org.maillage.site.Overtaken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/// Brings to a form that was overtaken what its handler does not know: what it was opened on, and what was chosen so
/// far. One that follows a restoration is not compared when only the deletion came between: nobody wrote anything.
@Component
class Comparing implements HandlerInterceptor {

    private final Clock clock;

    Comparing(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView answer) {
        if (answer != null && answer.getModel().get("page") instanceof Overtaken<?> overtaken) {
            var comparison = new Comparison(overtaken, Choices.of(request.getParameterMap()));
            if (Restoring.isRestored(request) && comparison.leavesTheFormAsOpened()) {
                saveAgain(request, answer, comparison);
            } else {
                answer.addObject("page", comparison.page(request.getRequestURI(), LocalDate.now(clock)));
            }
        }
    }

    private static void saveAgain(HttpServletRequest request, ModelAndView answer, Comparison comparison) {
        Restoring.forget(request);
        answer.clear();
        answer.setStatus(null);
        answer.setView(new Forwarded(request.getRequestURI(), over(request.getParameterMap(), comparison)));
    }

    private static Map<String, String[]> over(Map<String, String[]> sent, Comparison comparison) {
        var form = new LinkedHashMap<>(sent);
        comparison.mineOverTheirs().byName().forEach((name, values) -> form.put(name, values.toArray(String[]::new)));
        form.put(FormValues.OPENED, new String[] {comparison.theirs().written()});
        return form;
    }
}

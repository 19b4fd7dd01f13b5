package org.maillage.site.editing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.maillage.site.Frame;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/// Tells the next page which form was received and done, so that the browser forgets its draft; nothing else does.
@Component
class Confirming implements HandlerInterceptor {

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView answer) {
        if (answer != null && Sent.isForm(request) && Restoring.isRedirect(answer)) {
            var said = RequestContextUtils.getOutputFlashMap(request);
            // Where nothing is said there is no session either, and none is made for this.
            if (!said.isEmpty() || request.getSession(false) != null) {
                said.put(Frame.Typing.SAVED, request.getRequestURI());
            }
        }
    }
}

package org.maillage.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Every error becomes a page in plain French; the text of an exception never reaches it.
@Controller
@ControllerAdvice
class ErrorPages implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private final DataSize most;

    ErrorPages(@Value("${spring.servlet.multipart.max-request-size}") DataSize most) {
        this.most = most;
    }

    @ExceptionHandler(Forbidden.class)
    ModelAndView forbidden(Forbidden refusal) {
        return page(HttpStatus.FORBIDDEN, ErrorPage.forbidden(refusal.sentence()));
    }

    @RequestMapping("/error")
    ModelAndView error(HttpServletRequest request) {
        HttpStatus status = status(request);
        if (isTooHeavy(request)) {
            return page(HttpStatus.CONTENT_TOO_LARGE, ErrorPage.tooHeavy(most.toMegabytes() - 1));
        }
        return switch (status) {
            case NOT_FOUND -> page(status, ErrorPage.notFound());
            case FORBIDDEN, UNAUTHORIZED ->
                page(
                        HttpStatus.FORBIDDEN,
                        ErrorPage.forbidden(
                                "Cette page ne vous est pas ouverte, ou elle est restée ouverte trop longtemps : revenez en arrière, rechargez-la et recommencez."));
            default -> status.is4xxClientError() ? page(status, ErrorPage.refused()) : failure(request, status);
        };
    }

    // Its fields were not read, the token that allows it neither: it would pass for a form without one.
    private boolean isTooHeavy(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith("multipart/") && request.getContentLengthLong() > most.toBytes();
    }

    private static ModelAndView failure(HttpServletRequest request, HttpStatus status) {
        String reference = Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), 36)
                .toUpperCase(Locale.ROOT);
        var cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        LOG.error("{} on {}", reference, request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), cause);
        return page(status, ErrorPage.failure(reference));
    }

    private static HttpStatus status(HttpServletRequest request) {
        var code = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code == null ? null : HttpStatus.resolve(code);
        return status == null ? HttpStatus.NOT_FOUND : status;
    }

    private static ModelAndView page(HttpStatus status, ErrorPage page) {
        var view = new ModelAndView("site/error", "page", page);
        view.setStatus(status);
        return view;
    }
}

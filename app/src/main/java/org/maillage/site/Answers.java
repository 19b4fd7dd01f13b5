package org.maillage.site;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/// The answers a handler has: a page, the same page again because a rule says no or because somebody was faster, or the
/// way to the next page.
public final class Answers {

    private static final View NOTHING_NEW =
            (model, request, response) -> response.setStatus(HttpStatus.NO_CONTENT.value());

    private Answers() {}

    public static ModelAndView page(String view, Object page) {
        return new ModelAndView(view, "page", page);
    }

    public static ModelAndView page(String view, Object page, HttpStatus status) {
        ModelAndView answer = page(view, page);
        answer.setStatus(status);
        return answer;
    }

    /// A page that also says why what was asked on it is refused, when it is.
    public static ModelAndView page(String view, Object page, FormErrors errors) {
        return errors.any() ? refused(view, page) : page(view, page);
    }

    /// The page again, with what must be mended.
    public static ModelAndView refused(String view, Object page) {
        return page(view, page, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /// The page again: it changed since it was read, nothing was written.
    public static ModelAndView outdated(String view, Object page) {
        return page(view, page, HttpStatus.CONFLICT);
    }

    /// What a page asks again and again holds nothing that it does not show already.
    public static ModelAndView nothingNew() {
        return new ModelAndView(NOTHING_NEW);
    }

    public static ModelAndView goTo(String address) {
        return new ModelAndView("redirect:" + address);
    }
}

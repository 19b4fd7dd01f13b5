package org.maillage.accounts.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/// A page with its status.
public final class Page {

    private Page() {}

    public static ModelAndView shown(String view, Object page) {
        return new ModelAndView(view, "page", page);
    }

    /// The same page again, with what must be mended.
    public static ModelAndView refused(String view, Object page) {
        return withStatus(view, page, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    public static ModelAndView withStatus(String view, Object page, HttpStatus status) {
        ModelAndView shown = shown(view, page);
        shown.setStatus(status);
        return shown;
    }

    /// GET that address next.
    public static ModelAndView redirect(String path) {
        return new ModelAndView("redirect:" + path);
    }
}

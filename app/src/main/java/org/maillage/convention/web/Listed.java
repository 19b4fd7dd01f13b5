package org.maillage.convention.web;

import org.maillage.site.FormErrors;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/// A list page that also says why what was asked on it is refused.
public final class Listed {

    private Listed() {}

    public static ModelAndView page(String view, Object page, FormErrors errors) {
        var answer = new ModelAndView(view, "page", page);
        if (errors.any()) {
            answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return answer;
    }
}

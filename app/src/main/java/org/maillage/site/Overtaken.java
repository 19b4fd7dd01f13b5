package org.maillage.site;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/// A form that could not be saved because somebody else saved first. Both stand side by side on the page of the
/// comparison, where one chooses field by field; what is chosen is sent as the form itself would be.
///
/// @param mine what one typed, over the version one had read
/// @param theirs what is saved now, as the form would open on it
public record Overtaken<F extends Record>(F mine, F theirs, Conflict conflict) {

    public ModelAndView answer() {
        return Answers.page("site/comparison", this, HttpStatus.CONFLICT);
    }
}

package org.maillage.site.editing;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.maillage.site.Answers;
import org.maillage.site.Deletion;
import org.maillage.site.Deletions;
import org.maillage.site.ErrorPage;
import org.maillage.site.NotFound;
import org.maillage.site.Unsent;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/// An address that leads nowhere: to what never was, or to what was deleted, perhaps while one was writing on it.
@ControllerAdvice
class AbsentPages {

    private final ObjectProvider<Deletions> deletions;
    private final Clock clock;

    AbsentPages(ObjectProvider<Deletions> deletions, Clock clock) {
        this.deletions = deletions;
        this.clock = clock;
    }

    @ExceptionHandler(NotFound.class)
    ModelAndView absent(HttpServletRequest request) {
        return Restoring.findNext(request)
                .map(ModelAndView::new)
                .or(() -> findDeletion(request).map(deletion -> gone(request, deletion)))
                .orElseGet(() -> Answers.page("site/error", ErrorPage.notFound(), HttpStatus.NOT_FOUND));
    }

    private Optional<Deletion> findDeletion(HttpServletRequest request) {
        return deletions.stream().flatMap(one -> one.find(request).stream()).findFirst();
    }

    private ModelAndView gone(HttpServletRequest request, Deletion deletion) {
        Unsent typed = Sent.isForm(request) ? Unsent.of(request).orElse(null) : null;
        return Answers.page("site/gone", GonePage.of(deletion, typed, clock), HttpStatus.GONE);
    }
}

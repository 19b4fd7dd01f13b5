package org.maillage.convention.web.portable;

import java.io.IOException;
import java.util.function.Function;
import org.maillage.convention.Conventions;
import org.maillage.convention.OrganisationNames;
import org.maillage.convention.portable.BringingBack;
import org.maillage.convention.portable.Preview;
import org.maillage.convention.portable.ReceivedFile;
import org.maillage.convention.portable.ReceivedFiles;
import org.maillage.site.Filled;
import org.maillage.site.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// The page of a file handed in: to decide, done, or unfit by now.
@Component
class ReturnPages {

    private final BringingBack bringingBack;
    private final ReceivedFiles files;
    private final Conventions conventions;
    private final OrganisationNames organisations;
    private final Words words;

    ReturnPages(
            BringingBack bringingBack,
            ReceivedFiles files,
            Conventions conventions,
            OrganisationNames organisations,
            Words words) {
        this.bringingBack = bringingBack;
        this.files = files;
        this.conventions = conventions;
        this.organisations = organisations;
        this.words = words;
    }

    /// @param form how the form stands over what the file would become
    ModelAndView show(ReceivedFile file, Function<Preview, Filled<ReturnForm>> form) throws IOException {
        if (!file.waits()) {
            var became = file.became();
            var home = became == null || !file.stands()
                    ? ""
                    : conventions.getConvention(became).home();
            return new ModelAndView("convention/returned", "page", new ReturnedPage(file, home));
        }
        return switch (files.read(file.id(), bringingBack::preview)) {
            case BringingBack.Verdict.Unfit(String sentence) ->
                new ModelAndView("convention/unfit", "page", new UnfitPage(file, sentence));
            case BringingBack.Verdict.Fit(var preview) -> {
                Filled<ReturnForm> filled = form.apply(preview);
                yield filled.on(
                        "convention/return", new ReturnPage(file, preview, filled, organisations.listAll(), words));
            }
        };
    }
}

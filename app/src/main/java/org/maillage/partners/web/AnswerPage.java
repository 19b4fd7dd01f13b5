package org.maillage.partners.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.site.Filled;
import org.maillage.site.components.Link;
import org.maillage.site.components.NoteLine;
import org.maillage.site.components.Option;
import org.maillage.site.components.OptionGroup;

/// The partner's five minutes: one action, nothing beside.
///
/// @param whom who the mail was sent to
/// @param answered when one answered already, in a sentence, or null
/// @param latest the latest news this person may see, or nothing
/// @param passing whether a colleague may be brought
public record AnswerPage(
        String address,
        String convention,
        String code,
        String title,
        String whom,
        String asked,
        String message,
        @Nullable String answered,
        List<NoteLine> latest,
        Filled<AnswerForm> filled,
        List<Option> progresses,
        List<Option> moods,
        List<OptionGroup> steps,
        boolean passing) {

    public List<Link> ways() {
        return passing
                ? List.of(
                        new Link("Un ou une collègue peut compléter", address + "/collegue"),
                        new Link("Ce n’est plus moi qui m’en occupe", address + "/passage"))
                : List.of();
    }
}

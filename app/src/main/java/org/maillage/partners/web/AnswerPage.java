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
/// @param whom who the mail was sent to, in whose name the answer is kept
/// @param answered when one answered already, in a sentence, or null
/// @param news what one answered so far, then the latest news of others that this person may see
/// @param contact where to write to who asks, or null
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
        List<NoteLine> news,
        @Nullable Link contact,
        Filled<AnswerForm> filled,
        List<Option> progresses,
        List<Option> moods,
        List<OptionGroup> steps,
        boolean passing) {

    public List<Link> ways() {
        return passing
                ? List.of(
                        new Link("Demander à un ou une collègue de compléter", address + "/collegue"),
                        new Link("Ce n’est plus moi qui m’en occupe", address + "/passage"))
                : List.of();
    }
}

package org.maillage.diary.web;

import java.util.ArrayList;
import java.util.List;
import org.maillage.base.diary.DiaryKind;
import org.maillage.convention.Space;
import org.maillage.site.Filled;
import org.maillage.site.FormErrors;
import org.maillage.site.components.Link;
import org.maillage.site.components.Option;
import org.maillage.site.components.OptionGroup;

/// My addresses, and the form that makes one.
///
/// @param spaces the conventions one may choose from
public record SubscriptionsPage(
        List<FeedLine> feeds, List<Space> spaces, List<DiaryKind> kinds, Filled<FeedForm> filled) {

    public List<Link> crumbs() {
        return List.of(new Link("Mon espace", "/espace"), new Link("Mon agenda", MyDiaryController.ADDRESS));
    }

    public String address() {
        return SubscriptionsController.ADDRESS;
    }

    public String name() {
        return filled.form().name();
    }

    public List<Option> contents() {
        var options = new ArrayList<Option>();
        options.add(new Option(
                FeedForm.MINE,
                "Ce qui me concerne, dans toutes mes conventions",
                filled.form().content().equals(FeedForm.MINE),
                "Ce que je suis, ce dont je suis en charge, ce que pilote mon organisation, ce qu’on me demande."));
        for (Space space : spaces) {
            String slug = space.convention().slug();
            options.add(new Option(
                    slug,
                    "Tout l’agenda\u00a0: " + space.convention().shortTitle(),
                    filled.form().content().equals(slug)));
        }
        return options;
    }

    public List<OptionGroup> kindChoices() {
        return OptionGroup.single(kinds.stream()
                .map(kind -> new Option(
                        kind.key(), kind.name(), filled.form().kinds().contains(kind.key())))
                .toList());
    }

    public FormErrors errors() {
        return filled.errors();
    }
}

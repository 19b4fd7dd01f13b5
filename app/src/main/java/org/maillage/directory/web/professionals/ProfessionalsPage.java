package org.maillage.directory.web.professionals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.site.components.Chip;
import org.maillage.site.components.Exports;
import org.maillage.site.components.Link;
import org.maillage.site.components.OptionGroup;
import org.maillage.site.components.Tab;

/// Who does what near here.
///
/// @param none whether nobody agreed yet
/// @param own the page of who reads, and what it is called: "Ma fiche", or "Y figurer"
/// @param propose page that proposes somebody, or null for who may not
/// @param meetings page of those who should meet
public record ProfessionalsPage(
        String address,
        List<Tab> tabs,
        boolean none,
        String words,
        List<OptionGroup> themes,
        List<OptionGroup> places,
        List<OptionGroup> audiences,
        List<Chip> chips,
        String count,
        List<Card> cards,
        @Nullable Exports exports,
        Link own,
        @Nullable String propose,
        String meetings) {}

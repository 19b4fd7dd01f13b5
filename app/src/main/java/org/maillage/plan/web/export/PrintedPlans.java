package org.maillage.plan.web.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.maillage.base.tables.Provenance;
import org.maillage.convention.Space;
import org.maillage.convention.Theme;
import org.maillage.convention.ThemeId;
import org.maillage.convention.Themes;
import org.maillage.plan.ActionFilter;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.Actions;
import org.maillage.plan.EnjeuId;
import org.maillage.plan.Enjeux;
import org.maillage.plan.web.Counts;
import org.maillage.plan.web.notes.MarkedNotes;
import org.maillage.plan.web.notes.NoteLines;
import org.maillage.plan.web.sheet.SheetFacts;
import org.maillage.plan.web.sheet.SheetHeads;
import org.maillage.plan.web.sheet.SheetPage;
import org.maillage.plan.web.sheet.SheetTab;
import org.maillage.plan.web.steps.StepLines;
import org.maillage.site.Words;
import org.maillage.site.components.Link;
import org.springframework.stereotype.Component;

/// Puts the actions of a filter in the order of paper: by theme, then under the heading of the first of their enjeux
/// that has one.
@Component
class PrintedPlans {

    private static final String NO_HEADING = "";

    private final Actions actions;
    private final Enjeux enjeux;
    private final Themes themes;
    private final SheetHeads heads;
    private final MarkedNotes notes;
    private final Words words;

    PrintedPlans(Actions actions, Enjeux enjeux, Themes themes, SheetHeads heads, MarkedNotes notes, Words words) {
        this.actions = actions;
        this.enjeux = enjeux;
        this.themes = themes;
        this.heads = heads;
        this.notes = notes;
        this.words = words;
    }

    PrintedPlan of(Space space, ActionFilter filter, Provenance provenance) {
        List<Enjeux.Group> groups = enjeux.listGroups(space.id(), space.sight());
        Map<ThemeId, List<ActionSheet>> byTheme = actions.sheets(space.id(), space.sight(), filter)
                .collect(Collectors.groupingBy(sheet -> sheet.theme().id()));
        int count = byTheme.values().stream().mapToInt(List::size).sum();
        return new PrintedPlan(
                List.of(new Link("Plan d’actions", space.path(filter.path()))),
                counted(count),
                provenance,
                themes.listOf(space.id()).stream()
                        .filter(theme -> byTheme.containsKey(theme.id()))
                        .map(theme -> ofTheme(space, theme, groups, byTheme.getOrDefault(theme.id(), List.of())))
                        .toList());
    }

    private PrintedPlan.OfTheme ofTheme(
            Space space, Theme theme, List<Enjeux.Group> groups, List<ActionSheet> ofTheme) {
        Map<String, List<PrintedPlan.PrintedAction>> byHeading = new LinkedHashMap<>();
        byHeading.put(NO_HEADING, new ArrayList<>());
        Map<EnjeuId, String> headings = headingsOf(theme, groups);
        headings.values().forEach(heading -> byHeading.put(heading, new ArrayList<>()));
        NoteLines news = notes.printedOf(space, ofTheme);
        for (ActionSheet sheet : ofTheme) {
            String heading = sheet.enjeux().stream()
                    .map(enjeu -> headings.get(enjeu.id()))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(NO_HEADING);
            byHeading.computeIfAbsent(heading, title -> new ArrayList<>()).add(printed(space, sheet, news));
        }
        return new PrintedPlan.OfTheme(
                theme,
                counted(ofTheme.size()),
                byHeading.entrySet().stream()
                        .filter(group -> !group.getValue().isEmpty())
                        .map(group -> new PrintedPlan.UnderHeading(
                                group.getKey().equals(NO_HEADING) ? null : group.getKey(), group.getValue()))
                        .toList());
    }

    /// In the order of the headings.
    private static Map<EnjeuId, String> headingsOf(Theme theme, List<Enjeux.Group> groups) {
        Map<EnjeuId, String> headings = new LinkedHashMap<>();
        for (Enjeux.Group group : groups) {
            var heading = group.heading();
            if (heading != null && group.theme().equals(theme.id())) {
                group.enjeux().forEach(one -> headings.put(one.enjeu().id(), heading.title()));
            }
        }
        return headings;
    }

    private PrintedPlan.PrintedAction printed(Space space, ActionSheet sheet, NoteLines news) {
        return new PrintedPlan.PrintedAction(
                sheet.code(),
                heads.headOf(space, sheet, SheetTab.SHEET),
                SheetPage.Text.of(sheet.content().texts(), null).stream()
                        .filter(text -> !text.paragraphs().isEmpty())
                        .toList(),
                SheetFacts.known(space, sheet, words),
                StepLines.read(sheet),
                news.of(sheet.notes().stream().limit(1).toList()));
    }

    private static String counted(int count) {
        return Counts.of(count, "action", "actions");
    }
}

package org.maillage.diary.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.PersonId;
import org.maillage.base.diary.DiaryEntry;
import org.maillage.base.diary.DiaryKind;
import org.maillage.convention.Conventions;
import org.maillage.convention.Space;
import org.maillage.diary.Diaries;
import org.maillage.site.FrenchDates;
import org.maillage.site.components.Link;
import org.maillage.site.components.Tab;
import org.springframework.stereotype.Component;

/// Builds the pages of the diary: mine, and that of a convention.
@Component
class DiaryPages {

    private final Diaries diaries;
    private final Conventions conventions;
    private final Clock clock;

    DiaryPages(Diaries diaries, Conventions conventions, Clock clock) {
        this.diaries = diaries;
        this.conventions = conventions;
        this.clock = clock;
    }

    DiaryPage pageOf(PersonId me, Map<String, String> parameters) {
        List<Space> spaces = conventions.listSpacesOf(me);
        var filter = DiaryFilter.read(parameters, diaries.kinds()).ofWhom(false);
        var view = new View(MyDiaryController.ADDRESS, filter, diaries.listConcerning(me, spaces), spaces, false);
        return page(
                view,
                "Mon agenda",
                "Ce que vous suivez, ce dont vous êtes en charge, ce que pilote votre organisation, ce qu’on vous demande.",
                List.of(new Link("Mon espace", "/espace")),
                "Rien n’est daté de ce qui vous concerne. Suivez une action, ou donnez-lui des dates et des étapes\u00a0: elles apparaîtront ici.",
                SubscriptionsController.ADDRESS);
    }

    DiaryPage pageOf(Space space, Map<String, String> parameters) {
        var filter = DiaryFilter.read(parameters, diaries.kinds());
        List<DiaryEntry> entries = diaries.listAll(space.member().person(), List.of(space));
        var view = new View(space.path(SpaceDiaryController.INSIDE), filter, entries, List.of(space), true);
        return page(
                view,
                "Agenda",
                "Les débuts et fins d’actions, les étapes, les nouvelles et les réponses attendues que vous pouvez voir.",
                List.of(),
                "Rien n’est encore daté dans le plan. Donnez des dates et des étapes aux actions\u00a0: elles apparaîtront ici.",
                SubscriptionsController.addressFor(space.convention()));
    }

    private DiaryPage page(
            View view, String title, String subtitle, List<Link> crumbs, String empty, String subscription) {
        LocalDate today = LocalDate.now(clock);
        return new DiaryPage(
                title,
                subtitle,
                crumbs,
                view.kinds(diaries.kinds()),
                view.whose(),
                DiaryMonth.of(view.lines(entry -> !entry.day().isBefore(today), today)),
                DiaryMonth.of(
                        view.lines(entry -> entry.day().isBefore(today), today).reversed()),
                view.entries().isEmpty() ? empty : null,
                view.filter().any() ? view.address() : null,
                FrenchDates.day(today),
                view.wholes(),
                subscription);
    }

    /// What one page looks at, and how.
    ///
    /// @param shared whether dates that do not concern the reader are among them
    private record View(
            String address, DiaryFilter filter, List<DiaryEntry> entries, List<Space> spaces, boolean shared) {

        List<DiaryLine> lines(Predicate<DiaryEntry> when, LocalDate today) {
            var lines = new ArrayList<DiaryLine>();
            for (DiaryEntry entry : entries) {
                Space space = findSpace(entry);
                if (space != null && when.and(filter.rule()).test(entry)) {
                    lines.add(DiaryLine.of(entry, space, spaces.size() > 1, shared && !filter.mine(), today));
                }
            }
            return lines;
        }

        List<Tab> kinds(List<DiaryKind> kinds) {
            var tabs = new ArrayList<Tab>();
            tabs.add(tab("Toutes les dates", filter.ofKind(null)));
            for (DiaryKind kind : kinds) {
                tabs.add(tab(kind.name(), filter.ofKind(kind.key())));
            }
            return tabs;
        }

        List<Tab> whose() {
            return shared
                    ? List.of(
                            tab("Toute la convention", filter.ofWhom(false)),
                            tab("Ce qui me concerne", filter.ofWhom(true)))
                    : List.of();
        }

        List<Link> wholes() {
            return shared
                    ? List.of()
                    : spaces.stream()
                            .map(space ->
                                    new Link(space.convention().shortTitle(), space.path(SpaceDiaryController.INSIDE)))
                            .toList();
        }

        private Tab tab(String label, DiaryFilter other) {
            int count = (int) entries.stream().filter(other.rule()).count();
            return new Tab(label, other.on(address), other.equals(filter), count);
        }

        private @Nullable Space findSpace(DiaryEntry entry) {
            return spaces.stream()
                    .filter(space -> space.id().value().equals(entry.convention()))
                    .findFirst()
                    .orElse(null);
        }
    }
}

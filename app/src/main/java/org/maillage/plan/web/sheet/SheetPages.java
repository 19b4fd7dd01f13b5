package org.maillage.plan.web.sheet;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.base.journal.Journal;
import org.maillage.convention.Space;
import org.maillage.directory.Structures;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.ActionStructures;
import org.maillage.plan.Completeness;
import org.maillage.plan.NatureChoice;
import org.maillage.plan.Progress;
import org.maillage.plan.across.Followers;
import org.maillage.plan.renewal.Kinship;
import org.maillage.plan.web.Notice;
import org.maillage.plan.web.SheetDesk;
import org.maillage.plan.web.Wording;
import org.maillage.plan.web.notes.MarkedNotes;
import org.maillage.plan.web.steps.StepLines;
import org.maillage.site.Words;
import org.maillage.site.components.Link;
import org.maillage.site.components.Option;
import org.maillage.site.components.OptionGroup;
import org.springframework.stereotype.Component;

/// Builds the first tab of an action.
@Component
class SheetPages {

    private static final int LATEST = 3;

    private final SheetHeads heads;
    private final MarkedNotes notes;
    private final Journal journal;
    private final Followers followers;
    private final SheetLineage lineage;
    private final SheetFiles files;
    private final ActionStructures ties;
    private final Structures structures;
    private final Wording wording;
    private final Words words;

    SheetPages(
            SheetHeads heads,
            MarkedNotes notes,
            Journal journal,
            Followers followers,
            SheetLineage lineage,
            SheetFiles files,
            ActionStructures ties,
            Structures structures,
            Wording wording,
            Words words) {
        this.heads = heads;
        this.notes = notes;
        this.journal = journal;
        this.followers = followers;
        this.lineage = lineage;
        this.files = files;
        this.ties = ties;
        this.structures = structures;
        this.wording = wording;
        this.words = words;
    }

    /// Who follows the action has read it from now on.
    SheetPage pageOf(Space space, ActionSheet sheet, @Nullable Notice notice) {
        boolean mayContribute = SheetDesk.mayContribute(space, sheet);
        String address = space.path(sheet.path());
        Completeness completeness = sheet.completeness();
        Kinship kinship = lineage.of(space, sheet);
        return new SheetPage(
                heads.headOf(space, sheet, SheetTab.SHEET).saying(notice),
                SheetPage.Text.of(sheet.content().texts(), mayContribute ? address + "/modifier" : null),
                notes.linesOf(space, sheet)
                        .of(sheet.notes().stream().limit(LATEST).toList()),
                StepLines.read(sheet),
                SheetFacts.of(space, sheet, words),
                files.of(space, sheet),
                completeness.percent(),
                completeness.missing().stream()
                        .map(wish -> new Link(words.of(wish), mayContribute ? placeOf(wish, address) : null))
                        .toList(),
                modified(sheet),
                options(NatureChoice.values(), NatureChoice.of(sheet.content().nature())),
                options(Progress.values(), sheet.content().progress()),
                space.rights().mayCoordinate(sheet.theme().id()),
                followers.read(space.id(), sheet.id(), space.member().person()),
                lineage.linesOf(kinship),
                structures(space, sheet),
                lineage.reviewOf(space, sheet, kinship),
                sheet.version());
    }

    // The copy an avenant is prepared in has no directory to lead to.
    private List<Link> structures(Space space, ActionSheet sheet) {
        return space.copy() != null
                ? List.of()
                : structures.listOf(ties.ofAction(space.id(), sheet.id())).values().stream()
                        .map(one -> new Link(one.name(), space.path(one.path())))
                        .sorted(Comparator.comparing(Link::label))
                        .toList();
    }

    private static String placeOf(Completeness.Wish wish, String address) {
        return switch (wish) {
            case STEPS -> address + "/etapes";
            case NATURE -> address + "/modifier#nature";
            case ENJEU -> address + "/modifier#enjeux";
            case DESCRIPTION -> address + "/modifier#description";
            case OBJECTIVES -> address + "/modifier#objectives";
            case PARTICIPATION -> address + "/modifier#participation";
            case PUBLIC -> address + "/modifier#ages";
            case TERRITORY -> address + "/modifier#areas";
            case PILOT -> address + "/modifier#organisations";
            case PERSON_IN_CHARGE -> address + "/modifier#people";
            case PERIOD -> address + "/modifier#startsOn";
            case PRIORITY -> address + "/modifier#priority";
        };
    }

    private @Nullable String modified(ActionSheet sheet) {
        return journal.findLastChange(sheet.id().value())
                .map(last -> "Modifiée " + wording.moment(last.at()) + " par " + last.by())
                .orElse(null);
    }

    private <E extends Enum<E>> List<OptionGroup> options(E[] values, E current) {
        return OptionGroup.single(Arrays.stream(values)
                .map(value -> new Option(value.name(), words.of(value), value == current))
                .toList());
    }
}

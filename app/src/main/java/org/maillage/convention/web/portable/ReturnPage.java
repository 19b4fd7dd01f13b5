package org.maillage.convention.web.portable;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maillage.convention.portable.Matched;
import org.maillage.convention.portable.Preview;
import org.maillage.convention.portable.ReceivedFile;
import org.maillage.site.Filled;
import org.maillage.site.FrenchDates;
import org.maillage.site.Words;
import org.maillage.site.components.Column;
import org.maillage.site.components.Link;

/// What a file would become, with the two things to decide: its address, and who coordinates it.
///
/// @param organisations names to propose
public record ReturnPage(
        ReceivedFile file, Preview preview, Filled<ReturnForm> filled, List<String> organisations, Words words) {

    static final List<Link> CRUMBS = List.of(
            new Link("Conventions", "/administration/conventions"),
            new Link("Rapporter une convention", ReceptionController.PATH));

    /// What conventions share, by kind; what is to be looked at first.
    public record Shared(String title, List<Column> columns, List<Matched.Found> rows) {}

    public List<Link> crumbs() {
        return CRUMBS;
    }

    public ReturnForm form() {
        return filled.form();
    }

    public String action() {
        return path();
    }

    public String discardPath() {
        return path() + "/abandon";
    }

    public String goesOn() {
        return ReceptionPage.day(file.goesAt());
    }

    public String label() {
        return preview.copy() ? "Rapporter comme une copie" : "Rapporter la convention";
    }

    public String taken() {
        return "Emportée le "
                + FrenchDates.day(
                        preview.takenAt().atZoneSameInstant(FrenchDates.PARIS).toLocalDate()) + " de "
                + preview.source();
    }

    /// What sums up several changes is no object to count, and has no name.
    public String holds() {
        return preview.holds().entrySet().stream()
                .flatMap(kind -> words
                        .find("journal.kind." + kind.getKey() + (kind.getValue() > 1 ? ".many" : ".one"))
                        .map(name -> kind.getValue() + "\u00a0" + name)
                        .stream())
                .collect(Collectors.joining(", "));
    }

    public List<Shared> shared() {
        return preview.matched().found().entrySet().stream()
                .map(kind -> shared("convention.shared." + kind.getKey(), kind.getValue()))
                .toList();
    }

    public String how(Matched.Found found) {
        return words.of(found.how());
    }

    private Shared shared(String kind, List<Matched.Found> rows) {
        var columns = Stream.of(
                        words.find(kind + ".one"), words.find(kind + ".detail"), Optional.of("Sur cette instance"))
                .flatMap(Optional::stream)
                .map(Column::plain)
                .toList();
        return new Shared(
                words.find(kind + ".many").orElseThrow(),
                columns,
                rows.stream()
                        .sorted(Comparator.comparing(Matched.Found::how).reversed())
                        .toList());
    }

    private String path() {
        return ReceptionController.PATH + "/" + file.id();
    }
}

package org.maillage.plan.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Saved;
import org.maillage.base.intake.Folded;
import org.maillage.base.intake.Nearest;
import org.maillage.base.intake.PlainDesk;
import org.maillage.base.intake.ReadCell;
import org.maillage.base.intake.ReadRow;
import org.maillage.base.intake.RowProblem;
import org.maillage.convention.Space;
import org.maillage.convention.Theme;
import org.maillage.plan.Enjeu;
import org.maillage.plan.EnjeuId;
import org.maillage.plan.Enjeux;
import org.maillage.plan.Priority;
import org.maillage.site.Words;

/// Judges and writes rows of enjeux. An enjeu is known by its title, in its theme when the row names one.
final class EnjeuDesk extends PlainDesk {

    private static final int LONGEST_TITLE = 300;

    private final Space space;
    private final Enjeux enjeux;
    private final List<Theme> themes;
    private final Words words;
    private final List<Enjeu> known;

    EnjeuDesk(Space space, Enjeux enjeux, List<Theme> themes, Words words) {
        this.space = space;
        this.enjeux = enjeux;
        this.themes = themes;
        this.words = words;
        this.known = enjeux.listGroups(space.id(), space.sight()).stream()
                .flatMap(group -> group.enjeux().stream())
                .map(Enjeux.Answered::enjeu)
                .toList();
    }

    @Override
    protected SequencedMap<String, String> read(ReadRow row, List<RowProblem> problems) {
        var said = new LinkedHashMap<String, String>();
        said.put("Enjeu", text(row, EnjeuIntake.TITLE));
        said.put("Thème", findTheme(row).map(Theme::name).orElse(""));
        said.put("Description", text(row, EnjeuIntake.DESCRIPTION));
        said.put("Priorité", findPriority(row).map(words::of).orElse(""));
        problems.addAll(problemsOf(row));
        return said;
    }

    private List<RowProblem> problemsOf(ReadRow row) {
        var problems = new ArrayList<RowProblem>();
        Optional<Theme> theme = findTheme(row);
        if (text(row, EnjeuIntake.TITLE).length() > LONGEST_TITLE) {
            problems.add(RowProblem.ofRow("titre de plus de 300 caractères", "Raccourcissez-le."));
        }
        row.find(EnjeuIntake.THEME).filter(cell -> theme.isEmpty()).ifPresent(cell -> problems.add(unknownTheme(cell)));
        if (theme.isEmpty()
                && row.find(EnjeuIntake.THEME).isEmpty()
                && find(row).isEmpty()) {
            problems.add(RowProblem.ofRow("aucun thème n’est dit", "Ajoutez une colonne « Thème »."));
        }
        theme.or(() -> findEnjeu(row).flatMap(this::themeOf))
                .filter(one -> !space.rights().mayCoordinate(one.id()))
                .ifPresent(one -> problems.add(RowProblem.ofRow(
                        "vous ne coordonnez pas le thème « %s »".formatted(one.name()),
                        "Laissez cette ligne de côté, ou demandez à qui coordonne ce thème.")));
        row.find(EnjeuIntake.PRIORITY)
                .filter(cell -> findPriority(row).isEmpty())
                .ifPresent(cell ->
                        problems.add(RowProblem.of(cell, Sentences.UNKNOWN_PRIORITY, Sentences.SUGGEST_PRIORITY)));
        return problems;
    }

    private RowProblem unknownTheme(ReadCell cell) {
        return new RowProblem(
                cell.at(),
                cell.heading(),
                cell.text(),
                "ce thème n’est pas dans la convention",
                "Écrivez le nom d’un de ses thèmes.",
                Nearest.to(cell.text(), themes.stream().map(Theme::name).toList()),
                true);
    }

    @Override
    protected Optional<Known> find(ReadRow row) {
        return findEnjeu(row)
                .map(enjeu -> new Known(
                        enjeu.id().value(),
                        enjeu.version(),
                        enjeu.title(),
                        "/plan/enjeux",
                        Map.of(
                                "Enjeu", enjeu.title(),
                                "Thème", nameOf(enjeu),
                                "Description", enjeu.description(),
                                "Priorité", enjeu.priority() == null ? "" : words.of(enjeu.priority()))));
    }

    private Optional<Enjeu> findEnjeu(ReadRow row) {
        String title = Folded.fold(text(row, EnjeuIntake.TITLE));
        Optional<Theme> theme = findTheme(row);
        return known.stream()
                .filter(enjeu -> Folded.fold(enjeu.title()).equals(title))
                .filter(enjeu -> theme.isEmpty() || theme.get().id().equals(enjeu.theme()))
                .findFirst();
    }

    private String nameOf(Enjeu enjeu) {
        return themeOf(enjeu).map(Theme::name).orElse("");
    }

    private Optional<Theme> themeOf(Enjeu enjeu) {
        return themes.stream().filter(theme -> theme.id().equals(enjeu.theme())).findFirst();
    }

    @Override
    protected UUID create(ReadRow row) {
        return enjeux.create(space.id(), draft(row, null)).orThrow().value();
    }

    @Override
    protected void change(Known thing, ReadRow row) {
        Enjeu now = findEnjeu(row).orElseThrow();
        require(enjeux.save(space.id(), now.id(), thing.version(), draft(row, now)));
    }

    @Override
    protected void remove(UUID created) {
        Enjeu now = enjeux.findEnjeu(space.id(), new EnjeuId(created)).orElseThrow();
        space.rights().requireCoordination(now.theme());
        require(enjeux.remove(space.id(), now.id(), now.version()));
    }

    private Enjeux.Draft draft(ReadRow row, @Nullable Enjeu now) {
        String description = text(row, EnjeuIntake.DESCRIPTION);
        return new Enjeux.Draft(
                findTheme(row).map(Theme::id).orElse(now == null ? null : now.theme()),
                now == null ? null : now.heading(),
                text(row, EnjeuIntake.TITLE),
                description.isEmpty() && now != null ? now.description() : description,
                findPriority(row).orElse(now == null ? null : now.priority()));
    }

    private Optional<Theme> findTheme(ReadRow row) {
        String name = Folded.fold(text(row, EnjeuIntake.THEME));
        return themes.stream()
                .filter(theme -> Folded.fold(theme.name()).equals(name)
                        || Folded.fold(theme.shortName()).equals(name))
                .findFirst();
    }

    private Optional<Priority> findPriority(ReadRow row) {
        return Vocabulary.PRIORITY.find(text(row, EnjeuIntake.PRIORITY));
    }

    private static String text(ReadRow row, String column) {
        return row.textsOf(column).strip();
    }

    private static void require(Saved saved) {
        if (!(saved instanceof Saved.Done)) {
            throw new IllegalStateException("A row that was judged could not be written: " + saved);
        }
    }
}

package org.maillage.convention.web.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.base.intake.IntakeFile;
import org.maillage.base.intake.IntakeStage;
import org.maillage.convention.Space;
import org.maillage.convention.imports.ConventionIntake;
import org.maillage.site.FormErrors;
import org.maillage.site.FrenchDates;
import org.maillage.site.components.Link;
import org.maillage.site.components.Option;
import org.maillage.site.components.OptionGroup;

/// Where a file is handed in, with those handed in before.
public record ImportsPage(
        Space space,
        List<ConventionIntake> kinds,
        ConventionIntake kind,
        List<IntakeFile> files,
        Map<UUID, String> senders,
        FormErrors errors) {

    public String action() {
        return ImportAddress.all(space);
    }

    public boolean severalKinds() {
        return kinds.size() > 1;
    }

    public List<OptionGroup> kindChoices() {
        return OptionGroup.single(kinds.stream()
                .map(one -> new Option(
                        one.key(), ImportWords.capital(one.label()), one.key().equals(kind.key())))
                .toList());
    }

    /// A model of one kind.
    ///
    /// @param name what it is a model of: « Plan d’actions »
    public record Model(String name, List<Link> files) {}

    public List<Model> models() {
        return kinds.stream()
                .map(one -> new Model(ImportWords.capital(one.label()), filesOf(one)))
                .toList();
    }

    private List<Link> filesOf(ConventionIntake one) {
        String address = ImportAddress.all(space) + "/modeles/" + one.key();
        var files = new ArrayList<Link>();
        files.add(new Link("tableur .ods", address + ".ods"));
        files.add(new Link("tableur .xlsx", address + ".xlsx"));
        one.form(space).ifPresent(form -> files.add(new Link("fiche .odt", address + ".odt")));
        return files;
    }

    public String path(IntakeFile file) {
        return ImportAddress.of(space, file.id());
    }

    public String told(IntakeFile file) {
        return "reçu le " + FrenchDates.dayAndTime(file.receivedAt()) + by(file.receivedBy());
    }

    /// What partners proposed and waits for an answer.
    public List<IntakeFile> proposed() {
        return files.stream().filter(ImportsPage::awaited).toList();
    }

    public List<IntakeFile> others() {
        return files.stream().filter(file -> !awaited(file)).toList();
    }

    private static boolean awaited(IntakeFile file) {
        return file.proposed() && (file.stage() == IntakeStage.RECEIVED || file.stage() == IntakeStage.STAGED);
    }

    private String by(@Nullable UUID person) {
        String name = person == null ? null : senders.get(person);
        return name == null ? "" : ", par " + name;
    }

    public String state(IntakeFile file) {
        return stateOf(file.stage());
    }

    static String stateOf(IntakeStage stage) {
        return switch (stage) {
            case RECEIVED -> "à lire";
            case STAGING -> "lecture en cours";
            case STAGED -> "à appliquer";
            case APPLYING -> "application en cours";
            case APPLIED -> "appliqué";
            case TAKING_BACK -> "annulation en cours";
            case TAKEN_BACK -> "annulé";
            case DECLINED -> "non reprise";
        };
    }

    public String tone(IntakeFile file) {
        return switch (file.stage()) {
            case APPLIED -> "ok";
            case TAKEN_BACK, DECLINED -> "idle";
            case RECEIVED, STAGING, STAGED, APPLYING, TAKING_BACK -> "warn";
        };
    }
}

package org.maillage.diagnosis.web.dated;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Space;
import org.maillage.diagnosis.dated.DatedDiagnoses;
import org.maillage.diagnosis.dated.DatedDiagnosis;
import org.maillage.diagnosis.dated.DatedDiagnosisId;
import org.maillage.diagnosis.dated.DatedFigure;
import org.maillage.diagnosis.dated.PresentFigures;
import org.maillage.diagnosis.web.DiagnosisTabs;
import org.maillage.site.FormErrors;
import org.maillage.site.NotFound;
import org.maillage.site.components.Exports;
import org.maillage.site.components.Option;
import org.maillage.site.components.OptionGroup;
import org.springframework.stereotype.Component;

/// Makes the pages of frozen diagnoses.
@Component
class DatedPages {

    private static final String NOW = "maintenant";

    private final DatedDiagnoses diagnoses;
    private final PresentFigures present;

    DatedPages(DatedDiagnoses diagnoses, PresentFigures present) {
        this.diagnoses = diagnoses;
        this.present = present;
    }

    DatedListPage list(Space space, String name, FormErrors errors) {
        return new DatedListPage(
                space, diagnoses.list(space.id()), name, errors, DiagnosisTabs.of(space, DiagnosisTabs.Current.DATED));
    }

    /// @param with id of another frozen diagnosis; what is not understood compares with now
    /// @param area slug; what is not understood shows the whole
    DatedPage pageOf(Space space, UUID id, String with, String area) {
        List<DatedDiagnosis> all = diagnoses.list(space.id());
        DatedDiagnosis dated = all.stream()
                .filter(one -> one.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> NotFound.of("DatedDiagnosis", id));
        DatedDiagnosis other = all.stream()
                .filter(one -> one != dated && one.id().value().toString().equals(with))
                .findFirst()
                .orElse(null);
        List<DatedFigure> before = diagnoses.figuresOf(space.id(), dated.id());
        List<DatedFigure> after = other == null
                ? present.of(space.convention().territory())
                : diagnoses.figuresOf(space.id(), other.id());
        var places = new LinkedHashMap<String, String>();
        before.forEach(figure -> places.put(figure.area(), figure.place()));
        String chosen =
                places.containsKey(area) ? area : places.keySet().iterator().next();
        return new DatedPage(
                space,
                dated,
                other == null ? "Aujourd’hui" : other.name(),
                others(all, dated, other),
                OptionGroup.single(places.entrySet().stream()
                        .map(place -> new Option(
                                place.getKey(), place.getValue(), place.getKey().equals(chosen)))
                        .toList()),
                new DatedComparison(before, after, chosen).lines(),
                Exports.of(
                        DatedController.of(space, dated.id()),
                        "",
                        "Tous les chiffres de ce diagnostic, avec leurs sources."));
    }

    private static List<OptionGroup> others(
            List<DatedDiagnosis> all, DatedDiagnosis dated, @Nullable DatedDiagnosis other) {
        var options = new ArrayList<Option>();
        options.add(new Option(NOW, "Aujourd’hui", other == null));
        all.stream()
                .filter(one -> one != dated)
                .forEach(one -> options.add(new Option(one.id().value().toString(), one.name(), one == other)));
        return OptionGroup.single(options);
    }

    List<DatedFigure> figuresOf(Space space, UUID id) {
        return diagnoses.figuresOf(space.id(), new DatedDiagnosisId(id));
    }
}

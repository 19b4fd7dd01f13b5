package org.maillage.directory.web.hours;

import java.util.function.Function;
import java.util.function.Supplier;
import org.maillage.base.Saved;
import org.maillage.directory.Service;
import org.maillage.directory.ServiceField;
import org.maillage.directory.Services;
import org.maillage.directory.Structure;
import org.maillage.directory.StructureField;
import org.maillage.directory.Structures;
import org.maillage.directory.web.FormPlace;
import org.maillage.directory.web.SheetDesk;
import org.maillage.directory.web.Writing;
import org.maillage.site.Filled;
import org.maillage.site.FormErrors;
import org.maillage.site.Opening;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// The week of a sheet, wherever its form stands: shown, read, saved, compared with what somebody else saved.
@Component
public class HoursEditing {

    private static final String FORM = "directory/hours-form";

    private final Structures structures;
    private final Services services;
    private final WeekPages pages;
    private final SheetDesk desk;

    HoursEditing(Structures structures, Services services, WeekPages pages, SheetDesk desk) {
        this.structures = structures;
        this.services = services;
        this.pages = pages;
        this.desk = desk;
    }

    /// The hours of a sheet as they stand.
    private record Hours(String name, String osm, String note, int version) {

        static Hours of(Structure structure) {
            return new Hours(
                    structure.name(),
                    structure.sheet().get(StructureField.HOURS),
                    structure.sheet().get(StructureField.HOURS_NOTE),
                    structure.version());
        }

        static Hours of(Service service) {
            return new Hours(
                    service.name(),
                    service.sheet().get(ServiceField.HOURS),
                    service.sheet().get(ServiceField.HOURS_NOTE),
                    service.version());
        }
    }

    public ModelAndView open(Structure structure, FormPlace place, Opening opening) {
        return open(Hours.of(structure), place, opening);
    }

    public ModelAndView open(Service service, FormPlace place, Opening opening) {
        return open(Hours.of(service), place, opening);
    }

    private ModelAndView open(Hours hours, FormPlace place, Opening opening) {
        return show(hours, place, Filled.fresh(opening.on(formOf(hours))));
    }

    /// @param within runs the writing: as it is, or with what goes with it
    /// @param done the answer once it is saved
    public ModelAndView save(
            Structure structure, WeekForm form, FormPlace place, Writing within, Supplier<ModelAndView> done) {
        return save(
                Hours.of(structure),
                form,
                place,
                osm -> within.run(() -> structures.save(structure.id(), form.version(), draft(structure, osm, form))),
                () -> Hours.of(structures.findStructure(structure.id()).orElse(structure)),
                done);
    }

    public ModelAndView save(
            Service service, WeekForm form, FormPlace place, Writing within, Supplier<ModelAndView> done) {
        return save(
                Hours.of(service),
                form,
                place,
                osm -> within.run(() -> services.save(service.id(), form.version(), draft(service, osm, form))),
                () -> Hours.of(services.findService(service.id()).orElse(service)),
                done);
    }

    private ModelAndView save(
            Hours hours,
            WeekForm form,
            FormPlace place,
            Function<String, Saved> write,
            Supplier<Hours> fresh,
            Supplier<ModelAndView> done) {
        WeekForm.Read read = form.read();
        if (!read.errors().isEmpty()) {
            return show(hours, place, Filled.refused(form, new FormErrors(read.errors())));
        }
        String osm = WeekForm.osm(read.week());
        return switch (write.apply(osm)) {
            case Saved.Done() -> done.get();
            case Saved.Refused(String field, String sentence) ->
                show(hours, place, Filled.refused(form, field, sentence));
            case Saved.ChangedMeanwhile meanwhile -> {
                Hours theirs = fresh.get();
                yield pages.overtaken(theirs.name(), form, osm, formOf(theirs), theirs.osm(), meanwhile)
                        .answer();
            }
        };
    }

    private Structures.Draft draft(Structure structure, String osm, WeekForm form) {
        return new Structures.Draft(
                structure.origin(),
                structure.sheet().with(StructureField.HOURS, osm).with(StructureField.HOURS_NOTE, form.note()),
                structure.extra(),
                structure.placing(),
                desk.today());
    }

    private Services.Draft draft(Service service, String osm, WeekForm form) {
        return new Services.Draft(
                service.structure(),
                service.origin(),
                service.sheet().with(ServiceField.HOURS, osm).with(ServiceField.HOURS_NOTE, form.note()),
                service.extra(),
                desk.today());
    }

    private WeekForm formOf(Hours hours) {
        return pages.formOf(hours.osm(), hours.note(), hours.version());
    }

    private ModelAndView show(Hours hours, FormPlace place, Filled<WeekForm> filled) {
        return filled.on(FORM, pages.pageOf(place, hours.osm(), filled));
    }
}

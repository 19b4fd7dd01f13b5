package org.maillage.directory.web.form;

import java.util.function.Supplier;
import org.maillage.base.Saved;
import org.maillage.convention.Convention;
import org.maillage.directory.Service;
import org.maillage.directory.ServiceField;
import org.maillage.directory.Services;
import org.maillage.directory.web.FormPlace;
import org.maillage.directory.web.SheetDesk;
import org.maillage.directory.web.Writing;
import org.maillage.site.Filled;
import org.maillage.site.NotFound;
import org.maillage.site.Opening;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// The form of a service, wherever it stands: shown, read, saved, compared with what somebody else saved.
@Component
public class ServiceEditing {

    private static final String FORM = "directory/service-form";

    private final Services services;
    private final ServiceReading reading;
    private final ServiceFormPages pages;
    private final SheetDesk desk;

    ServiceEditing(Services services, ServiceReading reading, ServiceFormPages pages, SheetDesk desk) {
        this.services = services;
        this.reading = reading;
        this.pages = pages;
        this.desk = desk;
    }

    public ModelAndView open(Convention convention, Service service, FormPlace place, Opening opening) {
        return show(convention, place, Filled.fresh(opening.on(ServiceForm.of(service))));
    }

    ModelAndView show(Convention convention, FormPlace place, Filled<ServiceForm> filled) {
        return filled.on(FORM, pages.pageOf(convention, place, filled));
    }

    /// @param within runs the writing: as it is, or with what goes with it
    /// @param done the answer once it is saved
    public ModelAndView save(
            Convention convention,
            Service service,
            ServiceForm form,
            FormPlace place,
            Writing within,
            Supplier<ModelAndView> done) {
        SheetForms.Read<ServiceField> read = reading.read(convention, form);
        // Who was overtaken compares first: what is wrong may be what somebody else has mended.
        if (!read.errors().isEmpty() && form.version() == service.version()) {
            return show(convention, place, Filled.refused(form, read.found()));
        }
        var draft =
                new Services.Draft(service.structure(), service.origin(), read.sheet(), service.extra(), desk.today());
        return switch (within.run(() -> services.save(service.id(), form.version(), draft))) {
            case Saved.Done() -> done.get();
            case Saved.Refused(String field, String sentence) ->
                show(convention, place, Filled.refused(form, field, sentence));
            case Saved.ChangedMeanwhile meanwhile ->
                pages.overtaken(fresh(service), form, read.sheet(), meanwhile).answer();
        };
    }

    private Service fresh(Service service) {
        return services.findService(service.id())
                .orElseThrow(() -> NotFound.of("Service", service.id().value()));
    }
}

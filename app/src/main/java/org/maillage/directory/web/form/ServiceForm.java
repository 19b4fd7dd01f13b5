package org.maillage.directory.web.form;

import java.util.List;
import org.maillage.directory.Service;
import org.maillage.directory.ServiceField;
import org.maillage.directory.Sheet;
import org.maillage.site.Typed;

/// The sheet of a service as it was typed; each part is named after its field.
public record ServiceForm(
        String name,
        String kind,
        String type,
        String description,
        List<String> themes,
        List<String> digital,
        String ageFrom,
        String ageTo,
        List<String> slots,
        String capacity,
        String capacityUnit,
        String hours,
        String hoursNote,
        String fee,
        List<String> digitalFees,
        String feeNote,
        String quotient,
        List<String> audiences,
        String audiencesNote,
        List<String> digitalAudiences,
        List<String> care,
        List<String> arrangements,
        String inclusion,
        String conditions,
        List<String> reception,
        List<String> accompaniment,
        List<String> access,
        List<String> mobilisation,
        List<String> mobilisableBy,
        String mobilisationNote,
        String mobilisationLink,
        String eligibility,
        String weeklyHours,
        String weeks,
        String contact,
        String phone,
        String mail,
        String address,
        String addressMore,
        String postcode,
        String commune,
        String insee,
        String latitude,
        String longitude,
        String sourceLink,
        Integer version) {

    public ServiceForm {
        name = Typed.line(name);
        kind = Typed.text(kind);
        type = Typed.text(type);
        description = Typed.text(description);
        themes = Typed.choices(themes);
        digital = Typed.choices(digital);
        ageFrom = Typed.line(ageFrom);
        ageTo = Typed.line(ageTo);
        slots = Typed.choices(slots);
        capacity = Typed.line(capacity);
        capacityUnit = Typed.line(capacityUnit);
        hours = Typed.line(hours);
        hoursNote = Typed.text(hoursNote);
        fee = Typed.text(fee);
        digitalFees = Typed.choices(digitalFees);
        feeNote = Typed.text(feeNote);
        quotient = Typed.text(quotient);
        audiences = Typed.choices(audiences);
        audiencesNote = Typed.text(audiencesNote);
        digitalAudiences = Typed.choices(digitalAudiences);
        care = Typed.choices(care);
        arrangements = Typed.choices(arrangements);
        inclusion = Typed.text(inclusion);
        conditions = Typed.text(conditions);
        reception = Typed.choices(reception);
        accompaniment = Typed.choices(accompaniment);
        access = Typed.choices(access);
        mobilisation = Typed.choices(mobilisation);
        mobilisableBy = Typed.choices(mobilisableBy);
        mobilisationNote = Typed.text(mobilisationNote);
        mobilisationLink = Typed.line(mobilisationLink);
        eligibility = Typed.line(eligibility);
        weeklyHours = Typed.line(weeklyHours);
        weeks = Typed.line(weeks);
        contact = Typed.line(contact);
        phone = Typed.line(phone);
        mail = Typed.line(mail);
        address = Typed.line(address);
        addressMore = Typed.line(addressMore);
        postcode = Typed.line(postcode);
        commune = Typed.line(commune);
        insee = Typed.line(insee);
        latitude = Typed.line(latitude);
        longitude = Typed.line(longitude);
        sourceLink = Typed.line(sourceLink);
        version = version == null ? 0 : version;
    }

    static ServiceForm blank() {
        return of(Sheet.of(ServiceField.class, java.util.Map.of()), 0);
    }

    static ServiceForm of(Service service) {
        return of(service.sheet(), service.version());
    }

    private static ServiceForm of(Sheet<ServiceField> sheet, int version) {
        return new ServiceForm(
                sheet.get(ServiceField.NAME),
                sheet.get(ServiceField.KIND),
                sheet.get(ServiceField.TYPE),
                sheet.get(ServiceField.DESCRIPTION),
                sheet.list(ServiceField.THEMES),
                sheet.list(ServiceField.DIGITAL),
                TypedAges.typed(sheet.get(ServiceField.AGE_FROM)),
                TypedAges.typed(sheet.get(ServiceField.AGE_TO)),
                sheet.list(ServiceField.SLOTS),
                sheet.get(ServiceField.CAPACITY).replace('.', ','),
                sheet.get(ServiceField.CAPACITY_UNIT),
                sheet.get(ServiceField.HOURS),
                sheet.get(ServiceField.HOURS_NOTE),
                sheet.get(ServiceField.FEE),
                sheet.list(ServiceField.DIGITAL_FEES),
                sheet.get(ServiceField.FEE_NOTE),
                sheet.get(ServiceField.QUOTIENT),
                sheet.list(ServiceField.AUDIENCES),
                sheet.get(ServiceField.AUDIENCES_NOTE),
                sheet.list(ServiceField.DIGITAL_AUDIENCES),
                sheet.list(ServiceField.CARE),
                sheet.list(ServiceField.ARRANGEMENTS),
                sheet.get(ServiceField.INCLUSION),
                sheet.get(ServiceField.CONDITIONS),
                sheet.list(ServiceField.RECEPTION),
                sheet.list(ServiceField.ACCOMPANIMENT),
                sheet.list(ServiceField.ACCESS),
                sheet.list(ServiceField.MOBILISATION),
                sheet.list(ServiceField.MOBILISABLE_BY),
                sheet.get(ServiceField.MOBILISATION_NOTE),
                sheet.get(ServiceField.MOBILISATION_LINK),
                SheetForms.typed(sheet, ServiceField.ELIGIBILITY),
                sheet.get(ServiceField.WEEKLY_HOURS).replace('.', ','),
                sheet.get(ServiceField.WEEKS),
                sheet.get(ServiceField.CONTACT),
                SheetForms.typed(sheet, ServiceField.PHONE),
                SheetForms.typed(sheet, ServiceField.MAIL),
                sheet.get(ServiceField.ADDRESS),
                sheet.get(ServiceField.ADDRESS_MORE),
                sheet.get(ServiceField.POSTCODE),
                sheet.get(ServiceField.COMMUNE),
                sheet.get(ServiceField.INSEE),
                sheet.get(ServiceField.LATITUDE),
                sheet.get(ServiceField.LONGITUDE),
                sheet.get(ServiceField.SOURCE_LINK),
                version);
    }
}

package org.maillage.directory.web.form;

import java.util.List;
import org.maillage.directory.Sheet;
import org.maillage.directory.Structure;
import org.maillage.directory.StructureField;
import org.maillage.site.Typed;

/// The sheet of a structure as it was typed; each part is named after its field.
public record StructureForm(
        String name,
        String kind,
        String description,
        String manager,
        String parent,
        String siret,
        String rna,
        String address,
        String addressMore,
        String postcode,
        String commune,
        String insee,
        String latitude,
        String longitude,
        String transport,
        String phone,
        String mail,
        String website,
        String hours,
        String hoursNote,
        List<String> arrangements,
        String accessibility,
        List<String> networks,
        List<String> programmes,
        List<String> labels,
        String otherLabels,
        String itinerance,
        String sourceLink,
        Integer version) {

    public StructureForm {
        name = Typed.line(name);
        kind = Typed.text(kind);
        description = Typed.text(description);
        manager = Typed.line(manager);
        parent = Typed.line(parent);
        siret = Typed.line(siret);
        rna = Typed.line(rna);
        address = Typed.line(address);
        addressMore = Typed.line(addressMore);
        postcode = Typed.line(postcode);
        commune = Typed.line(commune);
        insee = Typed.line(insee);
        latitude = Typed.line(latitude);
        longitude = Typed.line(longitude);
        transport = Typed.text(transport);
        phone = Typed.line(phone);
        mail = Typed.line(mail);
        website = Typed.line(website);
        hours = Typed.line(hours);
        hoursNote = Typed.text(hoursNote);
        arrangements = Typed.choices(arrangements);
        accessibility = Typed.line(accessibility);
        networks = Typed.choices(networks);
        programmes = Typed.choices(programmes);
        labels = Typed.choices(labels);
        otherLabels = Typed.text(otherLabels);
        itinerance = Typed.line(itinerance);
        sourceLink = Typed.line(sourceLink);
        version = version == null ? 0 : version;
    }

    /// @param commune the one a new structure is most likely in, and its code
    static StructureForm blank(String commune, String insee) {
        return of(
                Sheet.of(
                        StructureField.class,
                        java.util.Map.of(StructureField.COMMUNE, commune, StructureField.INSEE, insee)),
                0);
    }

    static StructureForm of(Structure structure) {
        return of(structure.sheet(), structure.version());
    }

    private static StructureForm of(Sheet<StructureField> sheet, int version) {
        return new StructureForm(
                sheet.get(StructureField.NAME),
                sheet.get(StructureField.KIND),
                sheet.get(StructureField.DESCRIPTION),
                sheet.get(StructureField.MANAGER),
                sheet.get(StructureField.PARENT),
                sheet.get(StructureField.SIRET),
                sheet.get(StructureField.RNA),
                sheet.get(StructureField.ADDRESS),
                sheet.get(StructureField.ADDRESS_MORE),
                sheet.get(StructureField.POSTCODE),
                sheet.get(StructureField.COMMUNE),
                sheet.get(StructureField.INSEE),
                sheet.get(StructureField.LATITUDE),
                sheet.get(StructureField.LONGITUDE),
                sheet.get(StructureField.TRANSPORT),
                SheetForms.typed(sheet, StructureField.PHONE),
                SheetForms.typed(sheet, StructureField.MAIL),
                SheetForms.typed(sheet, StructureField.WEBSITE),
                sheet.get(StructureField.HOURS),
                sheet.get(StructureField.HOURS_NOTE),
                sheet.list(StructureField.ARRANGEMENTS),
                sheet.get(StructureField.ACCESSIBILITY),
                sheet.list(StructureField.NETWORKS),
                sheet.list(StructureField.PROGRAMMES),
                sheet.list(StructureField.LABELS),
                sheet.get(StructureField.OTHER_LABELS),
                sheet.get(StructureField.ITINERANCE),
                sheet.get(StructureField.SOURCE_LINK),
                version);
    }
}

package org.maillage.directory.web.professionals;

import java.util.List;
import java.util.UUID;
import org.maillage.directory.professionals.Entry;
import org.maillage.site.Typed;
import org.maillage.territory.AreaId;

/// An entry as it was typed.
///
/// @param place name of a structure of the directory
/// @param areas ids of quartiers
/// @param agreed `oui` once the text is accepted
/// @param read the version it was opened on, of an entry that stands
public record EntryForm(
        String name,
        String function,
        String organisation,
        String place,
        String otherPlace,
        String help,
        List<String> themes,
        List<String> kinds,
        List<String> audiences,
        List<String> areas,
        String phone,
        String mail,
        String reach,
        String languages,
        String agreed,
        String read) {

    public EntryForm {
        name = Typed.line(name);
        function = Typed.line(function);
        organisation = Typed.line(organisation);
        place = Typed.line(place);
        otherPlace = Typed.line(otherPlace);
        help = Typed.text(help);
        themes = Typed.choices(themes);
        kinds = Typed.choices(kinds);
        audiences = Typed.choices(audiences);
        areas = Typed.choices(areas);
        phone = Typed.line(phone);
        mail = Typed.line(mail);
        reach = Typed.text(reach);
        languages = Typed.line(languages);
        agreed = Typed.text(agreed);
        read = Typed.text(read);
    }

    /// @param places names of the structures of the entry, in its order
    /// @param version of an entry that stands, else nothing
    static EntryForm of(Entry entry, List<String> places, String version) {
        return new EntryForm(
                entry.name(),
                entry.function(),
                entry.organisation(),
                places.isEmpty() ? "" : places.getFirst(),
                places.size() < 2 ? "" : places.get(1),
                entry.help(),
                entry.themes(),
                entry.kinds(),
                entry.audiences(),
                entry.areas().stream().map(AreaId::value).map(UUID::toString).toList(),
                entry.phone(),
                entry.mail(),
                entry.reach(),
                entry.languages(),
                "",
                version);
    }

    boolean isAgreed() {
        return agreed.equals("oui");
    }
}

package org.maillage.convention.web.files;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.base.files.KeptFiles;
import org.maillage.convention.history.JournalKinds;
import org.maillage.convention.subjects.Subject;
import org.maillage.site.Typed;
import org.maillage.site.components.Option;
import org.maillage.site.components.OptionGroup;
import org.springframework.web.util.UriComponentsBuilder;

/// The filter as it stands in the address; what is not understood there filters nothing.
///
/// @param nom words of the name
/// @param objet kind of object, by the word of its address
/// @param etat `virus` for those in which something was found
public record FilesQuery(String nom, String objet, String etat, String page) {

    static final int A_PAGE = 50;

    private static final String INFECTED = "virus";

    public FilesQuery {
        nom = Typed.line(nom);
        objet = Typed.text(objet).matches("[a-z-]{1,30}") ? Typed.text(objet) : "";
        etat = Typed.text(etat).equals(INFECTED) ? INFECTED : "";
        page = Typed.text(page).matches("[1-9]\\d{0,3}") ? Typed.text(page) : "";
    }

    int number() {
        return page.isEmpty() ? 1 : Integer.parseInt(page);
    }

    boolean filters() {
        return !(nom + objet + etat).isEmpty();
    }

    KeptFiles.Part part() {
        return new KeptFiles.Part(nom, etat.equals(INFECTED), (number() - 1) * A_PAGE, A_PAGE);
    }

    List<UUID> keptOf(Map<UUID, Subject> holders) {
        return holders.values().stream()
                .filter(object -> objet.isEmpty() || object.word().equals(objet))
                .map(Subject::id)
                .toList();
    }

    /// The kinds among these objects, to choose from.
    List<OptionGroup> kindsOf(Map<UUID, Subject> holders, Collection<JournalKinds.Kind> kinds) {
        Set<String> there = holders.values().stream().map(Subject::word).collect(Collectors.toSet());
        return OptionGroup.single(kinds.stream()
                .filter(kind -> there.contains(kind.address()))
                .map(kind ->
                        new Option(kind.address(), kind.label(), kind.address().equals(objet)))
                .toList());
    }

    /// The same list with one thing changed; an empty value leaves it out.
    String with(String base, String name, String value) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("nom", nom);
        parts.put("objet", objet);
        parts.put("etat", etat);
        parts.put(name, value);
        var address = UriComponentsBuilder.fromPath(base);
        parts.forEach((key, part) -> {
            if (!part.isEmpty()) {
                address.queryParam(key, "{" + key + "}");
            }
        });
        return address.encode().buildAndExpand(parts).toUriString();
    }
}

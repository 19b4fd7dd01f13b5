package org.maillage.convention.web;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.base.journal.Removals;
import org.maillage.convention.RemovedParts;
import org.maillage.convention.Space;
import org.maillage.convention.ThemeId;
import org.maillage.convention.Themes;
import org.maillage.site.Deletion;
import org.maillage.site.Typed;
import org.springframework.stereotype.Component;

/// The parts of the frame that were removed: themes, parties with their signatories, members. Only who coordinates the
/// whole convention changes them, and learns of it.
@Component
class RemovedFrame implements RemovedParts {

    private static final Removals.Table THEME = Removals.Table.of("convention.theme", "name");
    private static final Removals.Table SIGNATORY = Removals.Table.of("convention.signatory", "name");
    private static final Removals.Table PARTY = new Removals.Table(
            "convention.party",
            "deleted_at",
            "(select o.name from accounts.organisation o where o.id = x.organisation_id)",
            "id");
    private static final Removals.Table MEMBER = new Removals.Table(
            "convention.member",
            "removed_at",
            "(select trim(p.given_name || ' ' || p.family_name) from accounts.person p where p.id = x.person_id)",
            "id");

    private final Removals removals;
    private final Themes themes;

    RemovedFrame(Removals removals, Themes themes) {
        this.removals = removals;
        this.themes = themes;
    }

    @Override
    public Optional<Deletion> find(Space space, String pattern, Map<String, String> variables) {
        if (!space.rights().mayCoordinate()) {
            return Optional.empty();
        }
        if (pattern.startsWith("/espace/{convention}/reglages/themes/{code}")) {
            return themes.findRemoved(space.id(), variables.getOrDefault("code", ""))
                    .flatMap(theme -> theme(space, theme));
        }
        return part(
                        space,
                        PARTY,
                        variables.get("party"),
                        "La partie «\u00a0%s\u00a0» a été retirée",
                        "/reglages/parties/%s")
                .or(() -> signatory(space, variables))
                .or(() -> part(space, MEMBER, variables.get("member"), "%s a été retiré·e des membres", "/membres/%s"));
    }

    private Optional<Deletion> theme(Space space, ThemeId theme) {
        return part(
                space,
                THEME,
                theme.value().toString(),
                "Le thème «\u00a0%s\u00a0» a été retiré",
                "/reglages/themes/%s");
    }

    private Optional<Deletion> signatory(Space space, Map<String, String> variables) {
        String address = "/reglages/parties/" + variables.get("party") + "/signataires/%s";
        return part(space, SIGNATORY, variables.get("signatory"), "Le ou la signataire %s a été retiré·e", address);
    }

    private Optional<Deletion> part(
            Space space, Removals.Table table, @Nullable String id, String what, String address) {
        return Typed.findId(id == null ? "" : id, value -> value)
                .flatMap(row -> removals.find(table, space.id().value(), row))
                .map(removal -> new Deletion(
                        what.formatted(removal.title()),
                        removal.by(),
                        removal.at(),
                        space.path(address.formatted(id) + "/retablissement"),
                        "",
                        space.path(address.substring(0, address.indexOf('/', 1)))));
    }
}

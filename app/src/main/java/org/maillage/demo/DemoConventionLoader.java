package org.maillage.demo;

import java.util.UUID;
import org.maillage.convention.Convention;
import org.maillage.convention.ConventionId;
import org.maillage.convention.Conventions;
import org.maillage.convention.Members;
import org.maillage.convention.Parties;
import org.maillage.convention.Party;
import org.maillage.convention.PartyId;
import org.maillage.convention.Signatory;
import org.maillage.convention.SignatoryId;
import org.maillage.convention.Theme;
import org.maillage.convention.ThemeId;
import org.maillage.convention.Themes;
import org.maillage.plan.Enjeux;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Writes the frame of a convention: its identity, parties, signatories, themes and members.
@Component
@Profile("demo")
class DemoConventionLoader {

    private final Conventions conventions;
    private final Parties parties;
    private final Themes themes;
    private final Members members;
    private final Enjeux enjeux;

    DemoConventionLoader(Conventions conventions, Parties parties, Themes themes, Members members, Enjeux enjeux) {
        this.conventions = conventions;
        this.parties = parties;
        this.themes = themes;
        this.members = members;
        this.enjeux = enjeux;
    }

    DemoFrame load(String file, DemoConvention written, DemoWorld world) {
        var frame = new DemoFrame(new ConventionId(UUID.randomUUID()));
        conventions.add(convention(file, written, frame.id(), world));
        written.parties().forEach(party -> addParty(file, party, frame, world));
        written.themes().forEach(theme -> addTheme(file, theme, frame));
        written.members().forEach(member -> addMember(file, member, frame, world));
        return frame;
    }

    private static Convention convention(String file, DemoConvention written, ConventionId id, DemoWorld world) {
        return new Convention(
                id,
                written.slug(),
                written.title(),
                written.shortTitle(),
                written.status(),
                written.startsOn(),
                written.endsOn(),
                written.signedOn(),
                null,
                world.areas().get(file, written.territory()),
                written.summary(),
                written.source(),
                0);
    }

    private void addParty(String file, DemoConvention.PartyEntry party, DemoFrame frame, DemoWorld world) {
        String where = file + ", " + party.organisation();
        var signatories = party.signatories().stream()
                .map(DemoConventionLoader::signatory)
                .toList();
        var organisation = world.organisations().get(where, party.organisation());
        DemoRefusal.unlessDone(
                where,
                parties.add(
                        frame.id(),
                        new Party(new PartyId(UUID.randomUUID()), organisation, party.side(), signatories, 0)));
    }

    private static Signatory signatory(DemoConvention.SignatoryEntry signatory) {
        return new Signatory(
                new SignatoryId(UUID.randomUUID()),
                signatory.name(),
                signatory.function(),
                signatory.deliberation(),
                signatory.deliberationOn(),
                signatory.signedOn(),
                0);
    }

    private void addTheme(String file, DemoConvention.ThemeEntry theme, DemoFrame frame) {
        String where = file + ", " + theme.code();
        var id = new ThemeId(UUID.randomUUID());
        frame.themes().put(where, theme.code(), id);
        themes.add(
                frame.id(),
                new Theme(id, theme.code(), theme.name(), theme.shortName(), theme.color(), theme.pictogram(), 0));
        theme.headings()
                .forEach(heading -> frame.headings()
                        .put(
                                where,
                                heading.key(),
                                DemoRefusal.unless(where, enjeux.addHeading(frame.id(), id, heading.title()))));
    }

    private void addMember(String file, DemoConvention.MemberEntry member, DemoFrame frame, DemoWorld world) {
        String where = file + ", " + member.person();
        DemoRefusal.unlessDone(
                where,
                members.add(
                        frame.id(),
                        world.people().get(where, member.person()),
                        member.role(),
                        frame.themes().getAll(where, member.themes())));
    }
}

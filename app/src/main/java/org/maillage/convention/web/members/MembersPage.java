package org.maillage.convention.web.members;

import java.util.ArrayList;
import java.util.List;
import org.maillage.convention.MemberCard;
import org.maillage.convention.Role;
import org.maillage.convention.Space;
import org.maillage.convention.Theme;
import org.maillage.site.FormErrors;
import org.maillage.site.components.Column;
import org.maillage.site.components.Exports;

/// Who works in the space. E-mails are for those who coordinate.
///
/// @param errors why what was just asked is refused
public record MembersPage(Space space, List<MemberCard> members, List<Theme> themes, FormErrors errors) {

    public boolean mayManage() {
        return space.rights().mayCoordinate();
    }

    public boolean showsEmails() {
        return space.rights().mayCoordinateSomeTheme();
    }

    public String subtitle() {
        int count = members.size();
        return count > 1 ? count + "\u00a0personnes ont accès à cet espace" : "Une personne a accès à cet espace";
    }

    public List<Column> columns() {
        var columns = new ArrayList<>(List.of(
                Column.plain("Nom"), Column.plain("Fonction"), Column.plain("Organisation"), Column.plain("Rôle")));
        if (showsEmails()) {
            columns.add(Column.plain("Adresse électronique"));
        }
        return columns;
    }

    public Exports exports() {
        String what = members.size() > 1 ? members.size() + "\u00a0personnes : toute la liste." : "Une personne.";
        return Exports.of(space.path(MemberController.INSIDE), "", what);
    }

    public String invitationPath() {
        return space.path(MemberController.INSIDE + "/invitation");
    }

    public String path(MemberCard member) {
        return space.path(MemberController.INSIDE + "/" + member.id().value());
    }

    /// The themes entrusted to a coordinator, in the order of the convention.
    public List<Theme> themesOf(MemberCard member) {
        return themes.stream()
                .filter(theme -> member.themes().contains(theme.id()))
                .toList();
    }

    public boolean coordinatesAll(MemberCard member) {
        return member.role() == Role.COORDINATOR && member.themes().isEmpty();
    }

    public boolean isOpen(MemberCard member) {
        return member.presence() == MemberCard.Presence.OPEN;
    }
}
